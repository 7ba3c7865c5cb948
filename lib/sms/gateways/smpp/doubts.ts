/** What a session must remember over its end (gateway_states.link): by it a redelivery is told from the same words sent twice. */
export type LinkMemory = {
  /** Until then the SMSC has all our answers. Milliseconds since 1970. */
  provenAt: number;
  /** From, to: what came in between was perhaps not known to be taken, and may come again. */
  doubts: readonly (readonly [number, number])[];
};

/** An SMSC brings again soon after a connection stands. Later the same words are far likelier a citizen's own ("YA", "SELESAI"), and none of those may be lost. */
const REMEMBERED_MS = 3 * 3_600_000;
/** An SMSC that had no answer for so long may bring an SMS again on the same connection. */
const SLOW_ANSWER_MS = 10_000;
const MOST = 200;

/**
 * deliver_sm has no name of its own: the same SMS brought again looks like the same words sent twice. It is brought again
 * only where our answer may not have arrived: the connection ended before the SMSC was heard after it, or it came late.
 */
export class Doubts {
  private provenAt: number;
  private intervals: (readonly [number, number])[];
  private readonly late = new Map<number, number | null>();

  constructor(memory: LinkMemory | null) {
    this.provenAt = memory?.provenAt ?? 0;
    this.intervals = [...(memory?.doubts ?? [])];
  }

  /** A new connection stands: what the last one had no proof of may come again. */
  reopen(now: number): void {
    if (this.provenAt > 0) this.intervals = [...this.intervals, [this.provenAt, now] as const].filter(([, to]) => to > now - REMEMBERED_MS).slice(-MOST);
    this.provenAt = now;
  }

  prove(at: number): void {
    this.provenAt = Math.max(this.provenAt, at);
  }

  /** Our answer to what arrived then was written, or couldn't be (null). */
  answered(arrivedAt: number, at: number | null): void {
    if (at !== null && at - arrivedAt <= SLOW_ANSWER_MS) return;
    this.late.set(arrivedAt, at);
    for (const [oldest] of this.late) if (this.late.size > MOST) this.late.delete(oldest);
  }

  /** Whether what was taken in then may be brought again now. */
  may(takenAt: number): boolean {
    const since = this.provenAt - REMEMBERED_MS;
    return (this.late.has(takenAt) && takenAt > since) || this.intervals.some(([from, to]) => to > since && from <= takenAt && takenAt < to);
  }

  get memory(): LinkMemory {
    return { provenAt: this.provenAt, doubts: this.intervals };
  }
}
