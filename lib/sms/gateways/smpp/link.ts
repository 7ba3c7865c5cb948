import { InHand, type InHandHooks } from "./in-hand";
import { type Pdu, smpp } from "./library";
import { type Answer, Requests } from "./requests";
import { OK, sayStatus } from "./status";
import type { SmppSettings } from "./settings";
import type { Timing } from "./timing";

export type Way = "transceiver" | "transmitter" | "receiver";
export type Place = { address: string; family: 4 | 6; port: number };

export type LinkHooks = InHandHooks & {
  bound: (link: SmppLink) => void;
  /** `refused`: the SMSC's status, when it didn't want us; null: the line broke, or nobody was there. */
  closed: (why: string, refused: number | null) => void;
};

/** One connection to an SMSC, from its bind to its end; what is broken is never mended, the session opens another. */
export class SmppLink {
  private readonly session: ReturnType<typeof smpp.connect>;
  private readonly requests: Requests;
  private readonly inHand: InHand;
  private readonly timers: NodeJS.Timeout[] = [];
  private refused: number | null = null;
  private why = "sambungan putus";
  private over = false;
  private proof: NodeJS.Timeout | undefined;
  isBound = false;

  constructor(place: Place, private readonly way: Way, private readonly settings: SmppSettings, private readonly hooks: LinkHooks, private readonly timing: Timing) {
    this.session = smpp.connect({ host: place.address, port: place.port, family: place.family });
    this.inHand = new InHand(this.session, hooks, () => this.proveSoon());
    this.requests = new Requests((pdu, heard) => !this.over && this.session.send(pdu, heard), () => this.inHand.oldest, timing.answerMs);
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
    this.requests.prove(Date.now());
    this.timers.push(setInterval(() => void this.prove(), this.timing.enquireMs));
    this.hooks.bound(this);
  }

  /** Every answer of ours that was written before then has reached the SMSC. Milliseconds since 1970. */
  get provenAt(): number {
    return this.requests.provenAt;
  }

  /** Asks, and waits for the answer. What is `silent` may have been done; `late` hears what the SMSC says of it after all. */
  request(command: string, fields: Record<string, string | number | Buffer> = {}, late?: (pdu: Pdu) => void): Promise<Answer> {
    return this.requests.ask(new smpp.PDU(command, fields), late);
  }

  /** A sign of life: without an answer the line is dead, whatever TCP says. */
  async prove(): Promise<void> {
    if ((await this.request("enquire_link")).kind === "silent") this.end("pusat SMS tidak menjawab enquire_link");
  }

  private hear(pdu: Pdu): void {
    if (pdu.command === "deliver_sm" || pdu.command === "data_sm") this.inHand.take(pdu);
    else if (pdu.command === "enquire_link") this.session.send(pdu.response());
    else if (pdu.command === "unbind") {
      this.session.send(pdu.response());
      this.end("pusat SMS mengakhiri sambungan");
    } else if (!pdu.isResponse() && pdu.command !== "alert_notification" && pdu.command !== "outbind") this.session.send(new smpp.PDU("generic_nack", { command_status: 0x03, sequence_number: pdu.sequence_number }));
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
    await this.inHand.finished();
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
    this.requests.giveUp("sambungan putus sebelum ada jawaban");
    this.hooks.closed(this.why, this.refused);
  }
}
