import "server-only";
import { randomUUID } from "node:crypto";
import { gatewayKey } from "@/lib/access/doors/open";
import type { Job } from "@/lib/access/keys";
import { isDatabaseAway } from "@/lib/db/away";
import { Doubts, type LinkMemory } from "@/lib/sms/gateways/smpp/doubts";
import type { LateAnswer } from "@/lib/sms/gateways/gateway";
import { type Finder, findPlace } from "@/lib/sms/gateways/smpp/place";
import { SmppSession } from "@/lib/sms/gateways/smpp/session";
import { readSettings } from "@/lib/sms/gateways/smpp/settings";
import { takeFromSmpp } from "@/lib/sms/gateways/smpp/take";
import type { Timing } from "@/lib/sms/gateways/smpp/timing";
import { noteLateAnswer } from "@/lib/sms/late";
import { type Configured, configuredGateways } from "./configured";
import { holdGateway, noteLink, releaseGateway } from "./hold";

type Bound = { session: SmppSession; description: string };

/**
 * The connections that this worker has open to SMSCs. Every few seconds it says so again; a gateway that no worker holds
 * is taken by the first that looks. Only a worker attends: a web process never opens one.
 */
export class Bindings {
  readonly holder = randomUUID();
  private readonly bound = new Map<string, Bound>();
  private noted: Promise<void> = Promise.resolve();
  /** What sessions heard too late and couldn't write down before they ended. */
  private readonly ended: { name: string; late: LateAnswer[] }[] = [];

  constructor(private readonly find: Finder = findPlace, private readonly timing?: Timing) {}

  has(gateway: string): boolean {
    return this.bound.has(gateway);
  }

  of(gateway: string): SmppSession | undefined {
    return this.bound.get(gateway)?.session;
  }

  /** One turn. One that is turned off is bound too: what comes in, and late receipts, would be lost otherwise. */
  async attend(job: Job): Promise<void> {
    const all = (await configuredGateways(job)).filter(({ kind }) => kind === "smpp");
    for (const name of [...this.bound.keys()]) if (!all.some((one) => one.name === name)) await this.end(name);
    const failed: unknown[] = [];
    // One that can't be tended keeps no other from being held.
    for (const one of all) await this.tend(job, one).catch((error: unknown) => void failed.push(error));
    for (const { name, late } of [...this.ended]) {
      await keepLate(job, name, late);
      this.ended.shift();
    }
    if (failed.length > 0) throw failed[0];
  }

  private async tend(job: Job, one: Configured): Promise<void> {
    const held = await holdGateway(job, one.name, this.holder);
    if (!held) return this.end(one.name);
    const description = JSON.stringify([one.role, one.settings]);
    const known = this.bound.get(one.name);
    // Changed by an admin: another connection, which knows what the old one knew.
    if (known && known.description !== description) await this.end(one.name);
    if (!this.bound.has(one.name)) this.bound.set(one.name, { description, session: this.open(job, one, known?.session.doubts.memory ?? held.link) });
    await this.note(job, one.name);
  }

  private open(job: Job, { name, role, settings: given }: Configured, memory: LinkMemory | null): SmppSession {
    const [doubts, settings] = [new Doubts(memory), readSettings(given)];
    return new SmppSession(settings, role, doubts, {
      take: (pdu, arrivedAt) => takeFromSmpp(gatewayKey(name), pdu, settings, arrivedAt, (takenAt) => doubts.may(takenAt)).catch((error: unknown) => {
        // The SMSC is asked to bring it again; what can never be taken in must be seen by somebody.
        if (!isDatabaseAway(error)) console.error("[smpp]", name, error);
        throw error;
      }),
      changed: () => void this.note(job, name).catch(() => undefined),
    }, this.find, this.timing);
  }

  /** One after the other: what was seen later must not be overtaken by what was seen before. */
  private note(job: Job, name: string): Promise<void> {
    const now = this.noted.then(() => this.write(job, name));
    this.noted = now.catch(() => undefined);
    return now;
  }

  private async write(job: Job, name: string): Promise<void> {
    const session = this.of(name);
    if (!session) return;
    session.settle();
    await noteLink(job, name, this.holder, { boundAt: session.boundAt, trouble: session.trouble, link: session.doubts.memory, waiting: session.window.busy });
    await keepLate(job, name, session.lateAnswers);
  }

  private async end(name: string): Promise<void> {
    const session = this.of(name);
    this.bound.delete(name);
    await session?.leave();
    // Its last answers may come while it takes leave.
    if (session) this.ended.push({ name, late: session.lateAnswers });
  }

  /** Takes leave of every SMSC, after what is in hand both ways, and lets another worker have them. */
  async leave(job: Job): Promise<void> {
    for (const [name, { session }] of [...this.bound]) {
      await session.leave();
      await this.note(job, name).catch(() => undefined);
      this.bound.delete(name);
      await releaseGateway(job, name, this.holder).catch(() => undefined);
    }
  }
}

/** Each stays until it is committed: the database may be away, and nobody will say it again. */
async function keepLate(job: Job, name: string, answers: LateAnswer[]): Promise<void> {
  for (let late = answers[0]; late; late = answers[0]) {
    await noteLateAnswer(job, name, late);
    answers.shift();
  }
}

/** This worker's own. */
export const bindings = new Bindings();
