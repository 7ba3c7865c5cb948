"use server";
import { redirect } from "next/navigation";
import { editorPath } from "@/lib/articles/editor-path";
import { requireCaseWorker, requireOperator } from "@/lib/access/doors/session";
import { formRefused, type FormState, refused } from "@/lib/forms/outcome";
import { numberIn, said } from "./form-answer";
import { linkCases, unlinkCases } from "./commands/link";
import { mergeCases, splitCase, unmergeCases } from "./commands/regroup";
import { beginArticleFromCase } from "./public/into-article";
import { formatTicket, readTicket } from "./ticket";

/** `message`: the messages that get a case of their own. */
export async function splitAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const outcome = await splitCase(key, numberIn(data, "caseId"), data.getAll("message").map(Number).filter(Number.isSafeInteger).slice(0, 200));
  return said(outcome, data, outcome.ok ? `Dipisah menjadi laporan ${formatTicket(outcome.value.ticket)}. Warga diberi tahu.` : "");
}

/** The link's id comes back in `values.linkId`, to undo it. */
export async function mergeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const outcome = await mergeCases(key, numberIn(data, "caseId"), numberIn(data, "otherId"));
  return said(outcome, data, "Kedua laporan digabung. Yang lain ditutup.", outcome.ok ? { linkId: String(outcome.value.linkId) } : {});
}

export async function unmergeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  return said(await unmergeCases(key, numberIn(data, "linkId")), data, "Penggabungan diurungkan.");
}

export async function linkAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const typed = data.get("ticket");
  const ticket = readTicket(typeof typed === "string" ? typed.slice(0, 40) : "");
  const outcome = ticket ? await linkCases(key, numberIn(data, "caseId"), ticket) : refused("Nomor tiket terdiri atas delapan angka. Periksa lagi.", "ticket");
  return said(outcome, data, "Kedua laporan ditautkan.");
}

export async function unlinkAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  return said(await unlinkCases(key, numberIn(data, "caseId"), numberIn(data, "otherId")), data, "Tautan dilepas.");
}

/** Leads to the draft, where people write on. */
export async function articleAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const outcome = await beginArticleFromCase(operator, numberIn(data, "caseId"));
  if (!outcome.ok) return formRefused(outcome.issues, data);
  redirect(editorPath("news", outcome.value.id));
}
