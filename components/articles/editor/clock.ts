const hours = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", hour: "2-digit", minute: "2-digit" });
const moment = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });

/** `09.41` in the city's time. */
export const clock = (iso: string): string => hours.format(new Date(iso));

/** `25 Nov 2026, 09.41` in the city's time. */
export const dayAndClock = (iso: string): string => moment.format(new Date(iso));
