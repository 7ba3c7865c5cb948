"use server";

import { refresh, updateTag } from "next/cache";
import { requireOperator } from "@/lib/access/doors/session";
import type { Operator } from "@/lib/access/keys";
import { type FormState, formRefused, type Outcome } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { forgetPublicPicture } from "@/lib/media/public-pictures";
import { AGENCIES_TAG, tenantTag } from "@/lib/tenants/tags";
import { changeFacts, changeHeader, changeLayout } from "./commands";
import { factsInput, headerInput, layoutInput } from "./input";

export async function changeFactsAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const read = parseForm(factsInput, data);
  return answer(operator, read.ok ? await changeFacts(operator, read.value) : read, data);
}

export async function changeHeaderAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const read = parseForm(headerInput, data);
  const outcome = read.ok ? await changeHeader(operator, read.value) : read;
  if (outcome.ok) outcome.value.closed.forEach(forgetPublicPicture);
  return answer(operator, outcome, data);
}

export async function changeLayoutAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const read = parseForm(layoutInput, data);
  return answer(operator, read.ok ? await changeLayout(operator, read.value) : read, data);
}

/** The very next request shows it. */
function answer(operator: Operator, outcome: Outcome<unknown>, data: FormData): FormState {
  if (!outcome.ok) return formRefused(outcome.issues, data);
  updateTag(tenantTag(operator.tenantId));
  updateTag(AGENCIES_TAG);
  refresh();
  return { ok: true, issues: [], message: "Tersimpan. Warga melihatnya sekarang." };
}
