"use server";

import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { requireAdmin } from "@/lib/access/doors/session";
import { type FormState, formRefused, type Outcome } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import type { Changed } from "./addresses";
import { createAgency, mergeAgency, openSite, renameAgency, reopenAgency, separateAgency, suspendAgency } from "./commands";
import { expirePages } from "./expire";
import { agencyInput, mergeAgencyInput, newAgencyInput, renameAgencyInput, suspendAgencyInput } from "./input";

export async function createAgencyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(newAgencyInput, data);
  const outcome = read.ok ? await createAgency(admin, read.value) : read;
  if (!outcome.ok) return formRefused(outcome.issues, data);
  expirePages(outcome.value);
  redirect(`/admin/instansi/${outcome.value.slugs.at(-1)}`);
}

export async function renameAgencyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(renameAgencyInput, data);
  const outcome = read.ok ? ((await renameAgency(admin, read.value)) ?? notFound()) : read;
  if (!outcome.ok) return formRefused(outcome.issues, data);
  expirePages(outcome.value);
  redirect(`/admin/instansi/${outcome.value.slugs.at(-1)}`);
}

export async function openSiteAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(agencyInput, data);
  return answer(read.ok ? ((await openSite(admin, read.value.tenant)) ?? notFound()) : read, data, "Situs dibuka.");
}

export async function suspendAgencyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(suspendAgencyInput, data);
  return answer(read.ok ? ((await suspendAgency(admin, read.value)) ?? notFound()) : read, data, "Situs ditangguhkan. Warga membaca alasannya di alamat itu.");
}

export async function reopenAgencyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(agencyInput, data);
  return answer(read.ok ? ((await reopenAgency(admin, read.value.tenant)) ?? notFound()) : read, data, "Situs dibuka lagi.");
}

export async function mergeAgencyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(mergeAgencyInput, data);
  return answer(read.ok ? ((await mergeAgency(admin, read.value)) ?? notFound()) : read, data, "Instansi digabung. Alamatnya mengantar ke penerusnya.");
}

export async function separateAgencyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(agencyInput, data);
  return answer(read.ok ? ((await separateAgency(admin, read.value.tenant)) ?? notFound()) : read, data, "Instansi dipisahkan lagi.");
}

function answer(outcome: Outcome<Changed>, data: FormData, message: string): FormState {
  if (!outcome.ok) return formRefused(outcome.issues, data);
  expirePages(outcome.value);
  refresh();
  return { ok: true, issues: [], message };
}
