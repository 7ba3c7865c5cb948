"use server";

import { gatewayKey } from "@/lib/access/doors/open";
import { requireCaseWorker } from "@/lib/access/doors/session";
import { formRefused, type FormState } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { OFFICER } from "../channel-words";
import { onBehalfInput } from "./input";
import { recordOnBehalf } from "./record";

/** `values` of what was recorded: `ticket`, and `code` where the citizen left no telephone to prove oneself by. */
export async function recordAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const input = parseForm(onBehalfInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  const { ticket, code } = await recordOnBehalf(key, gatewayKey(OFFICER), input.value);
  return { ok: true, issues: [], message: "Laporan tercatat.", values: { ticket, code: input.value.hp === null ? (code ?? "") : "" } };
}
