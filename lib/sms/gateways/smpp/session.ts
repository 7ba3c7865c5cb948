import type { Handover, LateAnswer, OutgoingSms } from "../gateway";
import { type Doubts } from "./doubts";
import type { Pdu } from "./library";
import { SmppLine } from "./line";
import type { LinkHooks, Way } from "./link";
import type { Finder } from "./place";
import type { SmppSettings } from "./settings";
import { OK } from "./status";
import { Submitter } from "./submitter";
import { type Timing, TIMING } from "./timing";
import { Window } from "./window";

/** Taken in at once; the others wait for them, and the SMSC for its answers. */
const LANES = 4;

export type SessionHooks = {
  /** Resolves when it is committed. */
  take: (pdu: Pdu, arrivedAt: number) => Promise<void>;
  /** Bound, or not any more. */
  changed: () => void;
};

/** What one gateway has open at its SMSC: one connection, or one for each way. It lives in one worker at a time. */
export class SmppSession {
  boundAt: Date | null = null;
  /** What the SMSC said of submits that nobody waited for any more, until it is written down. */
  readonly lateAnswers: LateAnswer[] = [];
  private readonly lines: SmppLine[];
  private readonly submitter: Submitter;
  private readonly lanes = new Window(LANES);
  private readonly running = new Set<Promise<Handover>>();
  private leaving = false;

  constructor(settings: SmppSettings, role: "in" | "out" | "both", readonly doubts: Doubts, private readonly hooks: SessionHooks, find: Finder, private readonly timing: Timing = TIMING) {
    this.submitter = new Submitter(settings, { link: () => this.lines.find(({ way, isBound }) => way !== "receiver" && isBound)?.link ?? null, trouble: () => this.trouble, heardLate: (said) => this.heardLate(said) });
    this.lines = waysOf(settings.bind, role).map((way) => new SmppLine(way, settings, this.hooksOf(way), find, timing));
    for (const line of this.lines) void line.open();
  }

  /** Null: all is well. */
  get trouble(): string | null {
    if (this.lines.length === 0) return "diatur untuk tidak tersambung";
    const broken = this.lines.find((line) => !line.isBound);
    return broken ? broken.trouble : null;
  }

  get window(): Window {
    return this.submitter.window;
  }

  private heardLate(said: LateAnswer): void {
    this.lateAnswers.push(said);
    this.hooks.changed();
  }

  private hooksOf(way: Way): LinkHooks {
    return {
      bound: () => {
        if (way !== "transmitter") this.doubts.reopen(Date.now());
        if (this.trouble === null) this.boundAt = new Date();
        this.hooks.changed();
      },
      closed: () => {
        // What the SMSC was heard after is no doubt, though the connection is over.
        this.settle();
        this.boundAt = null;
        this.hooks.changed();
      },
      deliver: (pdu, arrivedAt) => this.deliver(pdu, arrivedAt),
      acknowledged: (arrivedAt, at) => this.doubts.answered(arrivedAt, at),
    };
  }

  private async deliver(pdu: Pdu, arrivedAt: number): Promise<number> {
    const leave = await this.lanes.enter();
    try {
      await this.hooks.take(pdu, arrivedAt);
      return OK;
    } finally {
      leave();
    }
  }

  /** Brings what is remembered up to now. */
  settle(): void {
    for (const { way, link } of this.lines) if (way !== "transmitter" && link) this.doubts.prove(link.provenAt);
  }

  /** Hands one message over, unless the session is ending. */
  async send(sms: OutgoingSms): Promise<Handover> {
    if (this.leaving) return { kind: "rejected", code: "sambungan sedang diganti", retryable: true };
    const sending = this.submitter.hand(sms);
    this.running.add(sending);
    try {
      return await sending;
    } finally {
      this.running.delete(sending);
    }
  }

  /** Takes leave of the SMSC; what is being handed over may end first, or nobody would know of it, nor of the rest of a long SMS. */
  async leave(): Promise<void> {
    this.leaving = true;
    await Promise.race([Promise.allSettled(this.running), new Promise((resolve) => setTimeout(resolve, this.timing.leaveMs).unref())]);
    await Promise.all(this.lines.map((line) => line.leave()));
    this.settle();
  }
}

/** A gateway that only sends needs the other way too: receipts come by it. */
function waysOf(bind: SmppSettings["bind"], role: "in" | "out" | "both"): Way[] {
  if (bind === "none") return [];
  if (bind === "transceiver") return ["transceiver"];
  return role === "in" ? ["receiver"] : ["receiver", "transmitter"];
}
