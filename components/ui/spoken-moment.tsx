const day = new Intl.DateTimeFormat("id-ID", { timeZone: "UTC", weekday: "long", day: "numeric", month: "long", year: "numeric" });
const hour = new Intl.DateTimeFormat("id-ID", { timeZone: "UTC", hour: "2-digit", minute: "2-digit" });

/**
 * `Kamis, 3 Desember 2026, pukul 08.00 WIB` under a field for a day or a moment (`YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`): a browser
 * in another language writes 12/03 there, which people here read as the twelfth of March. Empty while nothing is chosen.
 */
export function spokenMoment(value: string): string {
  const match = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d)?$/.exec(value);
  const at = match ? new Date(`${match[1] ?? ""}${match[2] ?? "T00:00"}Z`) : null;
  if (!at || Number.isNaN(at.getTime())) return "";
  return match?.[2] ? `${day.format(at)}, pukul ${hour.format(at)} WIB` : day.format(at);
}

export function SpokenMoment({ value }: { value: string }) {
  const words = spokenMoment(value);
  return words ? <p className="help"><b>{words}</b></p> : null;
}
