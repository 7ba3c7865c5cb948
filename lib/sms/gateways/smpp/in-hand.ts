import type { Pdu, smpp } from "./library";
import { APPLICATION_BUSY, OK } from "./status";

export type InHandHooks = {
  /** Resolves with the status to answer with, after everything is committed. */
  deliver: (pdu: Pdu, arrivedAt: number) => Promise<number>;
  /** When the answer to what arrived then was written; null: it couldn't be. */
  acknowledged: (arrivedAt: number, at: number | null) => void;
};

/** With so many in hand nothing more is read until half are answered. Refusing them would lose them at SMSCs that don't bring again. */
const MOST_IN_HAND = 100;

/** What an SMSC brought by one connection and has no answer of ours to yet. */
export class InHand {
  private readonly brought = new Map<number, Promise<void>>();
  private latest = 0;

  constructor(private readonly session: ReturnType<typeof smpp.connect>, private readonly hooks: InHandHooks, private readonly answered: () => void) {}

  /** When the oldest of them came; Infinity: there is none. */
  get oldest(): number {
    return Math.min(Infinity, ...this.brought.keys());
  }

  /** Each has a moment of its own, by which it is known. */
  take(pdu: Pdu): void {
    const arrivedAt = (this.latest = Math.max(Date.now(), this.latest + 1));
    const answer = (status: number): void => this.answer(pdu, arrivedAt, status);
    this.brought.set(arrivedAt, this.hooks.deliver(pdu, arrivedAt).then(answer, () => answer(APPLICATION_BUSY)));
    if (this.brought.size >= MOST_IN_HAND) this.session.pause();
  }

  private answer(pdu: Pdu, arrivedAt: number, status: number): void {
    const written = this.session.send(pdu.response(status === OK ? {} : { command_status: status }));
    this.brought.delete(arrivedAt);
    if (this.brought.size <= MOST_IN_HAND / 2) this.session.resume();
    // Refused, it may be kept all the same: the database can go away in the middle of its COMMIT.
    this.hooks.acknowledged(arrivedAt, status === OK && written ? Date.now() : null);
    this.answered();
  }

  /** Resolves when all that are in hand now are answered. */
  async finished(): Promise<void> {
    await Promise.all(this.brought.values());
  }
}
