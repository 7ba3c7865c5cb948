"use server";

import { redirect } from "next/navigation";
import { requireOperator } from "@/lib/access/doors/session";
import type { FormState, Outcome } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { dropImport, startImport, stopImport, takeBackImport } from "./commands";
import { choicesShape } from "./input";
import { usualChoices } from "./states";

/** The button "Impor 412 tulisan", with what was ticked beside it; what was chosen first stays when it goes on. */
export async function startImportAction(id: number, _previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const choices = parseForm(choicesShape, data);
  return asState(await startImport(operator, id, choices.ok ? choices.value : usualChoices));
}

export async function resumeImportAction(id: number): Promise<FormState> {
  const operator = await requireOperator();
  return asState(await startImport(operator, id, usualChoices));
}

export async function stopImportAction(id: number): Promise<FormState> {
  const operator = await requireOperator();
  return asState(await stopImport(operator, id));
}

export async function undoImportAction(id: number): Promise<FormState> {
  const operator = await requireOperator();
  return asState(await takeBackImport(operator, id));
}

export async function dropImportAction(id: number): Promise<FormState> {
  const operator = await requireOperator();
  const outcome = await dropImport(operator, id);
  return outcome.ok ? redirect("/dasbor/impor") : asState(outcome);
}

/** Screens hear of the new state by themselves (lib/live). */
const asState = (outcome: Outcome<null>): FormState => (outcome.ok ? { ok: true, issues: [] } : { ok: false, issues: outcome.issues });
