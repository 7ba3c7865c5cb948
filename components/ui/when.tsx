import { exactTime, sayTime } from "@/lib/cases/when";

const zone = "Asia/Jakarta";
const day = new Intl.DateTimeFormat("id-ID", { timeZone: zone, day: "numeric", month: "long", year: "numeric" });
const weekday = new Intl.DateTimeFormat("id-ID", { timeZone: zone, weekday: "long" });

/**
 * A moment as citizens read it. Cached pages give no `words`: the date is then written out, since "kemarin" would be
 * wrong tomorrow. Pages made for each request may pass words such as "kemarin 14.05".
 */
export function When({ at, words, show = "moment", className }: {
  at: Date; words?: string; show?: keyof ReturnType<typeof written>; className?: string;
}) {
  return <time className={className} dateTime={at.toISOString()} title={exactTime(at)}>{words ?? written(at)[show]}</time>;
}

function written(at: Date) {
  const date = day.format(at);
  const time = sayTime(at);
  return { day: date, weekday: `${weekday.format(at)}, ${date}`, moment: `${date}, ${time}`, clock: `pukul ${time} WIB`, long: exactTime(at) };
}

const short = new Intl.DateTimeFormat("id-ID", { timeZone: zone, day: "numeric", month: "short" });
const year = new Intl.DateTimeFormat("id-ID", { timeZone: zone, year: "numeric" });
const HALF_A_YEAR = 182 * 86_400_000;

/** For rows that begin with a date: `24 Nov` over `Selasa`, over `2025` where the weekday says nothing any more. */
export function DateStack({ at }: { at: Date }) {
  const below = isOld(at) ? year.format(at) : weekday.format(at);
  return <time dateTime={at.toISOString()} title={exactTime(at)}>{short.format(at)} <small className="block">{below}</small></time>;
}

const isOld = (at: Date): boolean => Date.now() - at.getTime() > HALF_A_YEAR;
