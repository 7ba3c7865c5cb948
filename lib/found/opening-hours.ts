const DAYS: Record<string, string> = { senin: "Mo", selasa: "Tu", rabu: "We", kamis: "Th", jumat: "Fr", "jum'at": "Fr", sabtu: "Sa", minggu: "Su" };
const PART = /^(setiap hari|[a-z']+)(?:\s*[–-]\s*([a-z']+))?\s+(\d{1,2})[.:](\d{2})\s*[–-]\s*(\d{1,2})[.:](\d{2})$/;

/**
 * Office hours as an agency writes them, in schema.org's form: `Senin–Kamis 08.00–16.15, Jumat 08.00–16.30` is
 * `Mo-Th 08:00-16:15` and `Fr 08:00-16:30`. Of several sentences the first counts, and only if it is about the office.
 * Null where anything is unsure: a closed door is worse than no hours.
 */
export function openingHours(hours: string | null): string[] | null {
  const [sentence = ""] = (hours ?? "").toLowerCase().split(/\.\s+|\n/);
  const office = sentence.trim().replace(/\.$/, "").replace(/^(kantor|loket):\s*/, "");
  const parts = office.split(/,\s*/).map(readPart);
  return parts.every((part) => part !== null) ? parts : null;
}

function readPart(part: string): string | null {
  const [, from = "", to, hour, minute = "", endHour, endMinute = ""] = PART.exec(part) ?? [];
  const days = from === "setiap hari" ? "Mo-Su" : to === undefined ? DAYS[from] : DAYS[from] && DAYS[to] && `${DAYS[from]}-${DAYS[to]}`;
  const [opens, closes] = [clock(hour, minute), clock(endHour, endMinute)];
  return days && opens && closes && opens < closes ? `${days} ${opens}-${closes}` : null;
}

const clock = (hour: string | undefined, minute: string): string | null =>
  hour !== undefined && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, "0")}:${minute}` : null;
