import type { Handover, LateAnswer, OutgoingSms } from "../gateway";
import { type Doubts } from "./doubts";
import { handleOf } from "./incoming";
import { type Pdu, textIn } from "./library";
import { SmppLine } from "./line";
import { type LinkHooks, type SmppLink, type Timing, TIMING, type Way } from "./link";
import { type Fields, submitsOf } from "./outgoing";
import type { Finder } from "./place";
import type { SmppSettings } from "./settings";
import { asksForLess, OK, refusal, sayStatus } from "./status";
import { Window } from "./window";

/** Taken in at once; the others wait for them, and the SMSC for its answers. */
const LANES = 4;
/** So long the rest of a message waits for an SMSC that asked for less; its first part has left already. */
const PATIENCE_MS = 30_000;

const ASKED_FOR_LESS = "pusat SMS minta lebih pelan";

export type SessionHooks = {
  /** Resolves when it is committed. */
  take: (pdu: Pdu, arrivedAt: number) => Promise<void>;
  /** Bound, or not any more. */
  changed: () => void;
};

/** What one gateway has open at its SMSC: one connection, or one for each way. It lives in one worker at a time. */
export class SmppSession {
  readonly window: Window;
  boundAt: Date | null = null;
  /** What the SMSC said of submits that nobody waited for any more, until it is written down. */
  readonly lateAnswers: LateAnswer[] = [];
  private readonly lines: SmppLine[];
  private readonly lanes = new Window(LANES);
  private readonly running = new Set<Promise<Handover>>();
  private leaving = false;

  constructor(private readonly settings: SmppSettings, role: "in" | "out" | "both", readonly doubts: Doubts, private readonly hooks: SessionHooks, find: Finder, private readonly timing: Timing = TIMING) {
    this.window = new Window(settings.window);
    this.lines = waysOf(settings.bind, role).map((way) => new SmppLine(way, settings, this.hooksOf(way), find, timing));
    for (const line of this.lines) void line.open();
  }

  /** Null: all is well. */
  get trouble(): string | null {
    if (this.lines.length === 0) return "diatur untuk tidak tersambung";
    const broken = this.lines.find((line) => !line.isBound);
    return broken ? broken.trouble : null;
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

  /** All parts, one after the other. Only what wasn't written, or was refused, is certainly not sent. */
  async send(sms: OutgoingSms): Promise<Handover> {
    if (this.leaving) return { kind: "rejected", code: "sambungan sedang diganti", retryable: true };
    const sending = this.hand(sms);
    this.running.add(sending);
    try {
      return await sending;
    } finally {
      this.running.delete(sending);
    }
  }

  private async hand(sms: OutgoingSms): Promise<Handover> {
    const rest = this.window.restMs();
    if (rest > 0) return { kind: "rejected", code: ASKED_FOR_LESS, retryable: true, restMs: rest };
    const handles: string[] = [];
    const submits = submitsOf(sms, this.settings, new Date());
    for (const [at, submit] of submits.entries()) {
      const late = (pdu: Pdu): void => this.heardLate(sms.reference, at, submits.length, this.meaning(pdu));
      const said = at === 0 ? await this.submit(submit, late) : await this.insist(submit, late);
      if (said.kind !== "accepted") return at === 0 ? said : begun(said, at, submits.length, handles);
      handles.push(...(said.handles ?? []));
    }
    return { kind: "accepted", ...(handles.length === submits.length ? { handles } : {}) };
  }

  private heardLate(reference: string, part: number, of: number, said: Handover): void {
    this.lateAnswers.push({ reference, part, of, handle: said.kind === "accepted" ? (said.handles?.[0] ?? null) : null, refusal: said.kind === "rejected" ? said.code : null, again: said.kind === "rejected" && said.retryable });
    this.hooks.changed();
  }

  /** The rest of a message that has begun to leave. */
  private async insist(submit: Fields, late: (pdu: Pdu) => void): Promise<Handover> {
    for (const until = Date.now() + PATIENCE_MS; ; ) {
      const rest = this.window.restMs();
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      const said = await this.submit(submit, late);
      if (said.kind !== "rejected" || !said.restMs || Date.now() + said.restMs > until) return said;
    }
  }

  private async submit(fields: Fields, late: (pdu: Pdu) => void): Promise<Handover> {
    const leave = await this.window.enter();
    try {
      // Those that waited for a place rest too.
      const rest = this.window.restMs();
      if (rest > 0) return { kind: "rejected", code: ASKED_FOR_LESS, retryable: true, restMs: rest };
      const link = this.sender();
      if (!link) return { kind: "rejected", code: `tidak tersambung ke pusat SMS: ${this.trouble ?? ""}`, retryable: true };
      const answer = await link.request("submit_sm", fields, late);
      if (answer.kind === "not-sent") return { kind: "rejected", code: "sambungan ke pusat SMS putus", retryable: true };
      if (answer.kind === "silent") {
        void link.prove();
        return { kind: "unknown", detail: answer.why };
      }
      return this.meaning(answer.pdu);
    } finally {
      leave();
    }
  }

  private meaning(pdu: Pdu): Handover {
    const status = pdu.command_status;
    if (asksForLess(status)) {
      this.window.complain();
      return { kind: "rejected", code: sayStatus(status), retryable: true, restMs: Math.max(1, this.window.restMs()) };
    }
    this.window.thrive();
    const id = textIn(pdu, "message_id");
    return status === OK ? { kind: "accepted", ...(id ? { handles: [handleOf(id, this.settings.ids)] } : {}) } : refusal(status);
  }

  private sender(): SmppLink | null {
    const link = this.lines.find(({ way, isBound }) => way !== "receiver" && isBound)?.link;
    return link ?? null;
  }

  /** Takes leave of the SMSC; what is being handed over may end first, or nobody would know of it, nor of the rest of a long SMS. */
  async leave(): Promise<void> {
    this.leaving = true;
    await Promise.race([Promise.allSettled(this.running), new Promise((resolve) => setTimeout(resolve, this.timing.leaveMs).unref())]);
    await Promise.all(this.lines.map((line) => line.leave()));
    this.settle();
  }
}

/** A message of which some parts have left: sent anew it would be there twice. */
function begun(said: Exclude<Handover, { kind: "accepted" }>, at: number, of: number, handles: readonly string[]): Handover {
  return { kind: "unknown", detail: `bagian ${at + 1} dari ${of}: ${said.kind === "rejected" ? said.code : said.detail}; bagian sebelumnya sudah diterima`, known: { handles, of } };
}

/** A gateway that only sends needs the other way too: receipts come by it. */
function waysOf(bind: SmppSettings["bind"], role: "in" | "out" | "both"): Way[] {
  if (bind === "none") return [];
  if (bind === "transceiver") return ["transceiver"];
  return role === "in" ? ["receiver"] : ["receiver", "transmitter"];
}
