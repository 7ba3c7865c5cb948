import type { Handover } from "@/lib/sms/gateways/gateway";

/** Of letters to our own people. cancelled: there was nothing to tell any more before it left. */
export const letterStates = ["queued", "submitting", "accepted", "failed", "unknown", "cancelled"] as const;

/** In ms; longer than any try may take. */
export const HUNG = 3 * 60_000;
const MOST_ATTEMPTS = 8;
/** 1, 2, 4 … minutes, at most an hour: what comes tomorrow is no news. */
const waitAfter = (attempt: number): number => Math.min(3_600_000, 60_000 * 2 ** (attempt - 1));

/**
 * Letters that are due leave one after the other until none is; answers how many were tried. A mail server may take minutes
 * for some: each letter's time counts from its own try, on from `now`.
 */
export async function oneByOne<Claimed>(now: Date, claim: (at: Date) => Promise<Claimed | null>, deliver: (claimed: Claimed, at: () => Date) => Promise<void>): Promise<number> {
  const began = Date.now();
  const moment = () => new Date(now.getTime() + Date.now() - began);
  for (let tried = 0; ; tried += 1) {
    const claimed = await claim(moment());
    if (claimed === null) return tried;
    await deliver(claimed, moment);
  }
}

/** What a try leaves behind: only what the server surely refused for now is tried again, what nobody knows never is. */
export function afterTry(outcome: Handover, attempt: number, now: Date): { state: (typeof letterStates)[number]; detail: string | null; nextAt: Date } {
  const again = outcome.kind === "rejected" && outcome.retryable && attempt < MOST_ATTEMPTS;
  return {
    state: outcome.kind === "rejected" ? (again ? "queued" : "failed") : outcome.kind,
    detail: outcome.kind === "rejected" ? outcome.code : outcome.kind === "unknown" ? outcome.detail.slice(0, 500) : null,
    nextAt: new Date(now.getTime() + waitAfter(attempt)),
  };
}
