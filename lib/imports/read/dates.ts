const MONTHS = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];
/** Spellings beside the Indonesian ones. */
const ALSO: Record<string, number> = { may: 4, aug: 7, ags: 7, oct: 9, dec: 11, nop: 10, peb: 1, pebruari: 1 };
/** Before the web nobody published on it; such a date is a slip. */
const EARLIEST = Date.UTC(1990, 0, 1);
const ZONE = /(?:z|gmt|utc|[+-]\d{2}:?\d{2})$/i;

/**
 * A moment as old sites write it: `2013-05-12 08:30:00`, `12/05/2013`, `12 Mei 2013`, ISO 8601, RFC 822. Without a zone
 * it is the city's time (UTC+7), or UTC with `utc`. Null for `0000-00-00`, nonsense and what lies before the web.
 */
export function readDate(text: string, zone: "+07:00" | "Z" = "+07:00"): Date | null {
  const words = text.trim().slice(0, 60);
  const found = yearFirst(words, zone) ?? dayFirst(words, zone) ?? named(words, zone);
  return found && found.getTime() >= EARLIEST ? found : null;
}

function yearFirst(words: string, zone: string): Date | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(z|[+-]\d{2}:?\d{2})?$/i.exec(words);
  if (!match) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0", own] = match;
  return whole(Number(year), Number(month), Number(day), [hour, minute, second], own ?? zone);
}

/** Day, month, year: how it is written here, never month first. */
function dayFirst(words: string, zone: string): Date | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?$/.exec(words);
  if (!match) return null;
  const [, day, month, year, hour = "0", minute = "0", second = "0"] = match;
  return whole(Number(year), Number(month), Number(day), [hour, minute, second], zone);
}

/** `Sabtu, 12 Mei 2013 08.30 WIB`, `Sat, 09 Oct 2010 15:12:29 +0000`. */
function named(words: string, zone: string): Date | null {
  const match = /^(?:[\p{L}']+,?\s+)?(\d{1,2})\s+(\p{L}{3,10})\.?\s+(\d{4})(?:,?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?(.*)$/u.exec(words);
  if (!match) return null;
  const [, day, name = "", year, hour = "0", minute = "0", second = "0", rest = ""] = match;
  const own = ZONE.exec(rest.trim())?.[0];
  return whole(Number(year), monthOf(name), Number(day), [hour, minute, second], own ? own.replace(/^(gmt|utc)$/i, "Z") : zone);
}

const monthOf = (name: string): number => {
  const lower = name.toLowerCase();
  return (ALSO[lower] ?? ALSO[lower.slice(0, 3)] ?? MONTHS.indexOf(lower.slice(0, 3))) + 1;
};

/** Null when a part is out of its range: JavaScript would roll 31 February over into March. */
function whole(year: number, month: number, day: number, clock: string[], zone: string): Date | null {
  const [hour = "0", minute = "0", second = "0"] = clock;
  const pad = (part: number | string) => String(part).padStart(2, "0");
  const sign = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const calendar = new Date(Date.UTC(year, month - 1, day));
  if (calendar.getUTCMonth() !== month - 1 || calendar.getUTCDate() !== day) return null;
  const moment = new Date(`${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}${sign}`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
