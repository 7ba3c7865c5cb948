/** Minutes of the day in Asia/Jakarta, UTC+7 all year; the end may be on the next day. */
export type QuietHours = { from: number; until: number };

const DAY = 1_440;
const WIB_MINUTES = 420;

/** "21:00-06:00"; null when it isn't such a span. Equal ends: never quiet. */
export function readQuietHours(text: string): QuietHours | null {
  const [, fromHour, fromMinute, untilHour, untilMinute] = (/^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []).map(Number);
  if (fromHour === undefined || fromMinute === undefined || untilHour === undefined || untilMinute === undefined) return null;
  return { from: fromHour * 60 + fromMinute, until: untilHour * 60 + untilMinute };
}

/**
 * When something that nobody waits for may be sent: now (null), or when the quiet hours are over. For what the city sends
 * by itself; an answer by a person, or to somebody who has just written, isn't asked here.
 */
export function morningAfter(at: Date, { from, until }: QuietHours): Date | null {
  const minutes = Math.floor(at.getTime() / 60_000) + WIB_MINUTES;
  const now = ((minutes % DAY) + DAY) % DAY;
  const quiet = from <= until ? now >= from && now < until : now >= from || now < until;
  if (!quiet) return null;
  const left = (until - now + DAY) % DAY;
  return new Date((Math.floor(at.getTime() / 60_000) + left) * 60_000);
}
