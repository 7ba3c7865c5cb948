"use server";
import { requireCaseWorker } from "@/lib/access/doors/session";
import { formRefused, type FormState } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { numberIn, said } from "../form-answer";
import { deleteFilter, renameFilter, saveFilter } from "./commands";
import { renameFilterInput, saveFilterInput } from "./input";

const idIn = (data: FormData): number => numberIn(data, "filterId");

export async function saveFilterAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const input = parseForm(saveFilterInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  return said(await saveFilter(key, input.value), data, `Saringan “${input.value.name}” disimpan.`);
}

export async function renameFilterAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const input = parseForm(renameFilterInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  return said(await renameFilter(key, idIn(data), input.value.name), data, `Namanya sekarang “${input.value.name}”.`);
}

export async function deleteFilterAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  return said(await deleteFilter(key, idIn(data)), data, "Saringan dihapus.");
}
