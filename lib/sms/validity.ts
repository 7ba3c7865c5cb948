import type { messageKinds } from "./schema";

const HOUR_MS = 3_600_000;

/** How long a message is worth sending: a person's answer three days, what we say by ourselves one, a test an hour. */
const HOURS: Partial<Record<(typeof messageKinds)[number], number>> = { auto: 24, answer: 72, question: 72, test: 1 };

export const validUntil = (kind: (typeof messageKinds)[number], now: Date): Date => new Date(now.getTime() + (HOURS[kind] ?? 24) * HOUR_MS);
