"use server";
import { requireCaseWorker } from "@/lib/access/doors/session";
import { formRefused, type FormState, typedValues } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { numberIn, said } from "../form-answer";
import { addTemplate, changeTemplate, deleteTemplate, moveTemplate, restoreTemplate } from "./commands";
import { changedTemplateInput, moveInput, templateInput } from "./input";

const idIn = (data: FormData): number => numberIn(data, "templateId");

/** Takes `name`, `text`, `kind`. */
export async function addTemplateAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const input = parseForm(templateInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  const outcome = await addTemplate(key, input.value);
  return outcome.ok ? { ok: true, issues: [], message: `Templat “${input.value.name}” disimpan.` } : formRefused(outcome.issues, data);
}

/** Takes `templateId`, `version`, `name`, `text`, `kind`. After a colleague's change `values` hold what stands there now, and the version to go on from. */
export async function changeTemplateAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const input = parseForm(changedTemplateInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  const { templateId, version, ...typed } = input.value;
  const outcome = await changeTemplate(key, templateId, version, typed);
  if (outcome.ok) return { ok: true, issues: [], message: `Templat “${typed.name}” disimpan.` };
  if (!("newer" in outcome)) return formRefused(outcome.issues, data);
  const { newer } = outcome;
  return { ok: false, issues: outcome.issues, values: { ...typedValues(data), version: String(newer.version), newerName: newer.name, newerText: newer.text, newerKind: newer.kind, newerBy: newer.byName } };
}

/** Takes `templateId`. */
export async function deleteTemplateAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const outcome = await deleteTemplate(key, idIn(data));
  return said(outcome, data, outcome.ok ? `Templat “${outcome.value.name}” dihapus.` : "");
}

/** Takes `templateId`. */
export async function restoreTemplateAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  return said(await restoreTemplate(key, idIn(data)), data, "Templat dikembalikan.");
}

/** Takes `templateId`, `by`. */
export async function moveTemplateAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const input = parseForm(moveInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  return said(await moveTemplate(key, input.value.templateId, input.value.by), data, "Urutan disimpan.");
}
