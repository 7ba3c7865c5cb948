import type { AddressInfo } from "node:net";
import smpp, { type PDU, type Server, type Session } from "smpp";
import { onTestFinished } from "vitest";
import "@/lib/sms/gateways/smpp/library";

export type Submitted = { id: string; coding: number; esm: number; to: string; from: string; header: string; text: string; payload: string; short: number; validity: unknown; by: string };
/** What the SMSC does with a submit: answers with this status, says nothing, or ends every connection. */
export type Fate = number | "silent" | "cut";

const numberOf = (value: unknown): number => (typeof value === "number" ? value : 0);
const octets = (value: unknown): Buffer => (Buffer.isBuffer(value) ? value : Buffer.alloc(0));

/**
 * Stands for an operator's SMSC: a real server end over TCP, from the same npm `smpp`. It does what a test says, and keeps
 * what it heard. What we submit it reads by the library's own alphabet, not by ours.
 */
export class Smsc {
  readonly submitted: Submitted[] = [];
  readonly binds: { way: string; systemId: string; status: number }[] = [];
  /** Told of each submit before it is answered, with the id it gets. */
  onSubmit: (heard: Submitted) => Fate | Promise<Fate> = () => 0;
  /** By what it calls a submit; some give all parts of a long SMS one name. */
  nameOf: (heard: Submitted) => string = ({ id }) => id;
  password = "sandi";
  answersEnquiries = true;
  /** Signs of life that it was asked for. */
  enquiries = 0;
  /** It takes a bind and hangs up at once. */
  hangsUp = false;
  private readonly sessions = new Map<Session, string>();
  private next = 0xa1;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Smsc> {
    const server = smpp.createServer((session) => smsc.greet(session));
    const smsc = new Smsc(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => smsc.close());
    return smsc;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** How it is bound just now: "transceiver" … */
  get ways(): string[] {
    return [...this.sessions.values()].sort();
  }

  private greet(session: Session): void {
    session.on("error", () => undefined);
    session.on("close", () => this.sessions.delete(session));
    session.on("pdu", (pdu: PDU) => {
      if (pdu.command.startsWith("bind_") && !pdu.isResponse()) this.bind(session, pdu);
      if (pdu.command === "enquire_link") this.enquiries += 1;
      if (pdu.command === "enquire_link" && this.answersEnquiries) session.send(pdu.response());
      if (pdu.command === "submit_sm") void this.take(session, pdu);
      if (pdu.command === "unbind") session.send(pdu.response(), undefined, () => session.close());
    });
  }

  private bind(session: Session, pdu: PDU): void {
    const status = pdu.password === this.password ? 0 : 0x0e;
    this.binds.push({ way: pdu.command.slice(5), systemId: String(pdu.system_id), status });
    if (status === 0) this.sessions.set(session, pdu.command.slice(5));
    session.send(pdu.response(status ? { command_status: status } : { system_id: "SMSC" }), undefined, () => this.hangsUp && session.close());
  }

  private async take(session: Session, pdu: PDU): Promise<void> {
    const { message = "", udh = [] } = pdu.short_message as { message?: string; udh?: Buffer[] };
    const heard: Submitted = {
      id: (this.next += 1).toString(16).toUpperCase(), coding: numberOf(pdu.data_coding), esm: numberOf(pdu.esm_class), to: String(pdu.destination_addr), from: String(pdu.source_addr),
      header: Buffer.concat(udh).toString("hex"), text: message, payload: octets(pdu.message_payload).toString("hex"), short: numberOf(pdu.user_message_reference), validity: pdu.validity_period, by: this.sessions.get(session) ?? "",
    };
    this.submitted.push(heard);
    const fate = await this.onSubmit(heard);
    if (fate === "cut") this.cut();
    else if (fate !== "silent") session.send(pdu.response(fate ? { command_status: fate } : { message_id: this.nameOf(heard) }));
  }

  /** Brings one deliver_sm and answers with the status it got; null when the connection ended first. */
  bring(fields: Record<string, string | number | Buffer>): Promise<number | null> {
    const session = [...this.sessions].find(([, way]) => way !== "transmitter")?.[0];
    if (!session) throw new Error("nobody is bound to be brought anything");
    return new Promise((resolve) => {
      session.on("close", () => resolve(null));
      session.send(new smpp.PDU("deliver_sm", { source_addr_ton: 1, source_addr_npi: 1, destination_addr: "2015", data_coding: 0, ...fields }), (answer) => resolve(answer.command_status));
    });
  }

  say(from: string, text: string, more: Record<string, string | number | Buffer> = {}): Promise<number | null> {
    return this.bring({ source_addr: from, short_message: Buffer.from(text, "latin1"), ...more });
  }

  receipt(id: string, to: string, stat = "DELIVRD", more: Record<string, string | number | Buffer> = {}): Promise<number | null> {
    return this.say(to, `id:${id} sub:001 dlvrd:001 submit date:2611262100 done date:2611262101 stat:${stat} err:000 text:`, { esm_class: 4, ...more });
  }

  cut(): void {
    for (const session of this.sessions.keys()) session.destroy();
    this.sessions.clear();
  }

  close(): void {
    for (const session of [...this.server.sessions]) session.destroy();
    this.server.close();
  }
}
