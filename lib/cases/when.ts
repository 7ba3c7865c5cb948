import { dayOf, nextDay } from "./working-days";

const ZONE = "Asia/Jakarta";
const parts = new Intl.DateTimeFormat("id-ID", {
  timeZone: ZONE, weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
});

/** The pieces, not Intl's own sentence: its commas and "pukul" change between ICU versions, server and browser. */
function read(at: Date) {
  const found = new Map(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  const piece = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? "";
  return {
    weekday: piece("weekday"),
    date: `${piece("day")} ${piece("month")}`,
    year: piece("year"),
    time: `${piece("hour")}.${piece("minute")}`,
  };
}

/** "14.05", Medan's time. */
export function sayTime(at: Date): string {
  return read(at).time;
}

/** "Senin 19 Januari", with the year when it isn't this one. */
export function sayDay(at: Date, now: Date): string {
  const { weekday, date, year } = read(at);
  return `${weekday} ${date}${year === read(now).year ? "" : ` ${year}`}`;
}

/** "Jumat 4 Desember 2026": a day that is read later, in a letter or an SMS. */
export function sayDate(at: Date): string {
  const { weekday, date, year } = read(at);
  return `${weekday} ${date} ${year}`;
}

/** "Senin, 30 November, pukul 08.00", with the year when it isn't this one: an appointment. */
export function sayAppointment(at: Date, now: Date): string {
  const { weekday, date, year, time } = read(at);
  return `${weekday}, ${date}${year === read(now).year ? "" : ` ${year}`}, pukul ${time}`;
}

/** "19 Januari 14.05": said once and read later, it is still true. */
export function sayMoment(at: Date): string {
  const { date, time } = read(at);
  return `${date} ${time}`;
}

const words = (at: Date, now: Date): string | null => {
  const [day, today] = [dayOf(at), dayOf(now)];
  if (day === today) return `hari ini ${sayTime(at)}`;
  if (nextDay(day) === today) return `kemarin ${sayTime(at)}`;
  return day === nextDay(today) ? `besok ${sayTime(at)}` : null;
};

/** A moment as people say it: "hari ini 09.40", "kemarin 14.05", "besok 16.00", else "Senin 19 Januari". */
export const sayWhen = (at: Date, now: Date): string => words(at, now) ?? sayDay(at, now);

/** The same where there is little room, in tables and lists: else "19 Jan", or "31 Des 2014". */
export function sayShort(at: Date, now: Date): string {
  const { date, year } = read(at);
  // Indonesian months are shortened to their first three letters, each of them.
  const short = date.replace(/^(\d+ \p{L}{3})\p{L}*$/u, "$1");
  return words(at, now) ?? `${short}${year === read(now).year ? "" : ` ${year}`}`;
}

/** "Kamis, 22 Januari 2015, 14.05 WIB": the exact time behind what people say. */
export function exactTime(at: Date): string {
  const { weekday, date, year, time } = read(at);
  return `${weekday}, ${date} ${year}, ${time} WIB`;
}
