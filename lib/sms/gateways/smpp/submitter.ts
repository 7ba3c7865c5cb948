import type { Handover, LateAnswer, OutgoingSms } from "../gateway";
import { handleOf } from "./incoming";
import { type Pdu, textIn } from "./library";
import type { SmppLink } from "./link";
import { type Fields, submitsOf } from "./outgoing";
import type { SmppSettings } from "./settings";
import { asksForLess, OK, refusal, sayStatus } from "./status";
import { Window } from "./window";

/** So long the rest of a message waits for an SMSC that asked for less; its first part has left already. */
const PATIENCE_MS = 30_000;

const ASKED_FOR_LESS = "pusat SMS minta lebih pelan";

/** By what messages leave just now. */
export type WayOut = {
  /** Null: nothing that sends is bound. */
  link: () => SmppLink | null;
  /** Why not, in words. */
  trouble: () => string | null;
  /** What the SMSC said of a submit that nobody waited for any more. */
  heardLate: (said: LateAnswer) => void;
};

/** Hands messages over to an SMSC, part after part, as fast as it bears. */
export class Submitter {
  readonly window: Window;

  constructor(private readonly settings: SmppSettings, private readonly way: WayOut) {
    this.window = new Window(settings.window);
  }

  /** All parts, one after the other. Only what wasn't written, or was refused, is certainly not sent. */
  async hand(sms: OutgoingSms): Promise<Handover> {
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
    this.way.heardLate({ reference, part, of, handle: said.kind === "accepted" ? (said.handles?.[0] ?? null) : null, refusal: said.kind === "rejected" ? said.code : null, again: said.kind === "rejected" && said.retryable });
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
      const link = this.way.link();
      if (!link) return { kind: "rejected", code: `tidak tersambung ke pusat SMS: ${this.way.trouble() ?? ""}`, retryable: true };
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
}

/** A message of which some parts have left: sent anew it would be there twice. */
function begun(said: Exclude<Handover, { kind: "accepted" }>, at: number, of: number, handles: readonly string[]): Handover {
  return { kind: "unknown", detail: `bagian ${at + 1} dari ${of}: ${said.kind === "rejected" ? said.code : said.detail}; bagian sebelumnya sudah diterima`, known: { handles, of } };
}
