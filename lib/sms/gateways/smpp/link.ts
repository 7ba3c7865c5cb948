import { type Pdu, smpp } from "./library";
import { APPLICATION_BUSY, OK, sayStatus } from "./status";
import type { SmppSettings } from "./settings";

/** What became of a request. `silent`: it left, and nobody knows more. */
export type Answer = { kind: "answered"; pdu: Pdu } | { kind: "not-sent" } | { kind: "silent"; why: string };
export type Way = "transceiver" | "transmitter" | "receiver";
export type Place = { address: string; family: 4 | 6; port: number };

export type LinkHooks = {
  bound: (link: SmppLink) => void;
  /** `refused`: the SMSC's status, when it didn't want us; null: the line broke, or nobody was there. */
  closed: (why: string, refused: number | null) => void;
  /** Resolves with the status to answer with, after everything is committed. */
  deliver: (pdu: Pdu, arrivedAt: number) => Promise<number>;
  /** When the answer to what arrived then was written; null: it couldn't be. */
  acknowledged: (arrivedAt: number, at: number | null) => void;
};

export type Timing = {
  connectMs: number; answerMs: number; enquireMs: number; proveMs: number; firstWaitMs: number; refusedWaitMs: number;
  /** A connection that has stood so long was a good one; an SMSC that takes a bind and hangs up at once is tried seldomer, too. */
  stoodMs: number;
  /** So long a session that ends waits for what is being handed over. */
  leaveMs: number;
};
export const TIMING: Timing = { connectMs: 10_000, answerMs: 30_000, enquireMs: 15_000, proveMs: 1_000, firstWaitMs: 1_000, refusedWaitMs: 30_000, stoodMs: 30_000, leaveMs: 10_000 };

/** With so many in hand nothing more is read until half are answered. Refusing them would lose them at SMSCs that don't bring again. */
const MOST_IN_HAND = 100;

/** One connection to an SMSC, from its bind to its end; what is broken is never mended, the session opens another. */
export class SmppLink {
  private readonly session: ReturnType<typeof smpp.connect>;
  private readonly open = new Set<(answer: Answer) => void>();
  private readonly inHand = new Map<number, Promise<void>>();
  private readonly timers: NodeJS.Timeout[] = [];
  private refused: number | null = null;
  private why = "sambungan putus";
  private over = false;
  private proof: NodeJS.Timeout | undefined;
  private latest = 0;
  /** Every answer of ours that was written before then has reached the SMSC. Milliseconds since 1970. */
  provenAt = 0;
  isBound = false;

  constructor(place: Place, private readonly way: Way, private readonly settings: SmppSettings, private readonly hooks: LinkHooks, private readonly timing: Timing) {
    this.session = smpp.connect({ host: place.address, port: place.port, family: place.family });
    this.timers.push(setTimeout(() => this.isBound || this.end("pusat SMS tidak menjawab"), timing.connectMs));
    // Without a listener the process would end. The library reads nothing more after an octet that it can't read.
    this.session.on("error", (error: Error & { code?: string }) => this.end(error.code === "ECONNREFUSED" ? "pusat SMS tidak terjangkau" : `sambungan putus (${error.code ?? "data tidak terbaca"})`));
    this.session.on("close", () => this.closed());
    this.session.on("connect", () => void this.bind());
    this.session.on("pdu", (pdu: Pdu) => this.hear(pdu));
  }

  private async bind(): Promise<void> {
    const { systemId, password, systemType } = this.settings;
    const answer = await this.request(`bind_${this.way}`, { system_id: systemId, password, system_type: systemType, interface_version: 0x34 });
    if (answer.kind !== "answered") return this.end("pusat SMS tidak menjawab");
    this.refused = answer.pdu.command_status === OK ? null : answer.pdu.command_status;
    if (this.refused !== null) return this.end(sayStatus(this.refused));
    this.isBound = true;
    this.provenAt = Date.now();
    this.timers.push(setInterval(() => void this.prove(), this.timing.enquireMs));
    this.hooks.bound(this);
  }

  /** Asks, and waits for the answer. What is `silent` may have been done; `late` hears what the SMSC says of it after all. */
  request(command: string, fields: Record<string, string | number | Buffer> = {}, late?: (pdu: Pdu) => void): Promise<Answer> {
    return new Promise((resolve) => {
      // What arrived before and isn't answered yet proves nothing.
      const asked = Math.min(Date.now(), ...this.inHand.keys());
      const timer = setTimeout(() => settle({ kind: "silent", why: "pusat SMS tidak menjawab pada waktunya" }), this.timing.answerMs);
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        if (answer.kind === "answered") this.provenAt = Math.max(this.provenAt, asked);
        if (this.open.delete(settle)) resolve(answer);
        else if (answer.kind === "answered") late?.(answer.pdu);
      };
      this.open.add(settle);
      if (this.over || !this.session.send(new smpp.PDU(command, fields), (pdu) => settle({ kind: "answered", pdu }))) settle({ kind: "not-sent" });
    });
  }

  /** A sign of life: without an answer the line is dead, whatever TCP says. */
  async prove(): Promise<void> {
    if ((await this.request("enquire_link")).kind === "silent") this.end("pusat SMS tidak menjawab enquire_link");
  }

  private hear(pdu: Pdu): void {
    if (pdu.command === "deliver_sm" || pdu.command === "data_sm") this.take(pdu);
    else if (pdu.command === "enquire_link") this.session.send(pdu.response());
    else if (pdu.command === "unbind") {
      this.session.send(pdu.response());
      this.end("pusat SMS mengakhiri sambungan");
    } else if (!pdu.isResponse() && pdu.command !== "alert_notification" && pdu.command !== "outbind") this.session.send(new smpp.PDU("generic_nack", { command_status: 0x03, sequence_number: pdu.sequence_number }));
  }

  private take(pdu: Pdu): void {
    const arrivedAt = (this.latest = Math.max(Date.now(), this.latest + 1));
    const answer = (status: number): void => {
      const written = this.session.send(pdu.response(status === OK ? {} : { command_status: status }));
      this.inHand.delete(arrivedAt);
      if (this.inHand.size <= MOST_IN_HAND / 2) this.session.resume();
      // Refused, it may be kept all the same: the database can go away in the middle of its COMMIT.
      this.hooks.acknowledged(arrivedAt, status === OK && written ? Date.now() : null);
      this.proveSoon();
    };
    this.inHand.set(arrivedAt, this.hooks.deliver(pdu, arrivedAt).then(answer, () => answer(APPLICATION_BUSY)));
    if (this.inHand.size >= MOST_IN_HAND) this.session.pause();
  }

  /** An answer to this question tells that the answers before it arrived. */
  private proveSoon(): void {
    if (this.proof || this.over) return;
    this.proof = setTimeout(() => {
      this.proof = undefined;
      void this.prove();
    }, this.timing.proveMs);
  }

  /** Takes leave: what was brought is finished, and the SMSC is told. */
  async leave(): Promise<void> {
    await Promise.all(this.inHand.values());
    if (this.isBound && !this.over) await Promise.race([this.request("unbind"), new Promise((resolve) => setTimeout(resolve, 2_000).unref())]);
    this.end("diputus dari sini");
  }

  private end(why: string): void {
    if (this.over) return;
    this.why = why;
    this.session.destroy();
    this.closed();
  }

  private closed(): void {
    if (this.over) return;
    this.over = true;
    this.isBound = false;
    for (const timer of [...this.timers, this.proof]) clearTimeout(timer);
    for (const settle of [...this.open]) settle({ kind: "silent", why: "sambungan putus sebelum ada jawaban" });
    this.hooks.closed(this.why, this.refused);
  }
}
