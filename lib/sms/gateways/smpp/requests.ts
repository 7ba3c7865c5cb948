import type { Pdu } from "./library";

/** What became of a request. `silent`: it left, and nobody knows more. */
export type Answer = { kind: "answered"; pdu: Pdu } | { kind: "not-sent" } | { kind: "silent"; why: string };

/** What we asked an SMSC by one connection and have no answer to yet. */
export class Requests {
  private readonly open = new Set<(answer: Answer) => void>();
  private proven = 0;

  /** `send`: false where it wasn't written; `oldestInHand`: when the oldest that we haven't answered ourselves came. */
  constructor(private readonly send: (pdu: Pdu, heard: (pdu: Pdu) => void) => boolean, private readonly oldestInHand: () => number, private readonly answerMs: number) {}

  /** Every answer of ours that was written before then has reached the SMSC. */
  get provenAt(): number {
    return this.proven;
  }

  prove(at: number): void {
    this.proven = Math.max(this.proven, at);
  }

  /** Resolves with what became of it; `late` hears what the SMSC says after we had stopped waiting. */
  ask(pdu: Pdu, late?: (pdu: Pdu) => void): Promise<Answer> {
    return new Promise((resolve) => {
      // What arrived before and isn't answered yet proves nothing.
      const asked = Math.min(Date.now(), this.oldestInHand());
      const timer = setTimeout(() => settle({ kind: "silent", why: "pusat SMS tidak menjawab pada waktunya" }), this.answerMs);
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        if (answer.kind === "answered") this.prove(asked);
        if (this.open.delete(settle)) resolve(answer);
        else if (answer.kind === "answered") late?.(answer.pdu);
      };
      this.open.add(settle);
      if (!this.send(pdu, (answer) => settle({ kind: "answered", pdu: answer }))) settle({ kind: "not-sent" });
    });
  }

  /** The connection is over: of none of them more will be heard. */
  giveUp(why: string): void {
    for (const settle of [...this.open]) settle({ kind: "silent", why });
  }
}
