import "server-only";
import type { z } from "zod";
import type { Gateway } from "@/lib/access/keys";
import type { CaseWorker } from "../reach";
import { placeIn } from "../web/places";
import { receiveReport, type TakenReport } from "../web/receive";
import type { onBehalfInput } from "./input";

/**
 * Records what somebody told an officer at the counter, by telephone or by letter, as one transaction like any report:
 * it gets its ticket, its clock and its receipt. At an agency it stays there; at the desk its words lead.
 */
export async function recordOnBehalf(key: CaseWorker, gateway: Gateway, input: z.output<typeof onBehalfInput>): Promise<TakenReport> {
  return receiveReport(gateway, {
    nonce: input.nonce, odd: null, trapped: false, hint: null, place: await placeIn(input.kelurahan), kind: input.jenis,
    text: input.patokan === "" ? input.isi : `${input.isi}\n\nTempatnya: ${input.patokan}`,
    phone: input.hp, email: input.hp === null ? input.email : null, anonymous: input.anonim, secret: input.rahasia,
    recorder: { key, channel: input.saluran, tenantId: key.kind === "operator" ? key.tenantId : null },
  });
}
