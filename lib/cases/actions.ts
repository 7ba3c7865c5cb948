"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { requireCaseWorker, requireDesk, requireOperator } from "@/lib/access/doors/session";
import { formRefused, type FormState, typedValues } from "@/lib/forms/outcome";
import { parseForm, parseInput } from "@/lib/forms/parse";
import { numberIn, said } from "./form-answer";
import { answerCase, cancelMessage } from "./commands/answer";
import { assignCase } from "./commands/assign";
import { editMessage } from "./commands/edit-message";
import { reportAbuse } from "./commands/abuse";
import { addNote, closeCase, markRead, revealNumber, setLaporNumber, unclose } from "./commands/care";
import { askFieldCheck, undoFieldCheck } from "./commands/field-check";
import { handOnCase, refuseCase } from "./commands/hand-on";
import { abuseInput, answerInput, fieldCheckInput, handOnInput, laporInput, noteInput, refuseInput } from "./input";
import { forwardAll, undoAll } from "./commands/desk";
import { seeMention } from "./mentions/commands";

/**
 * Forms of the inbox and the desk. Each carries `caseId`; whether it is the person's to touch, the command decides from
 * the key.
 */
const idIn = (data: FormData, name = "caseId"): number => numberIn(data, name);

/** At most a screenful at once; what isn't an id is left out. */
const idsIn = (data: FormData): number[] => data.getAll("caseId").map(Number).filter((id) => Number.isSafeInteger(id) && id > 0).slice(0, 100);

/** `official` unchecked: a question to the citizen, which stops the clock. */
export async function answerAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const typed = typedValues(data);
  const input = parseInput(answerInput, { ...typed, once: typed.once || undefined, kind: typed.official === "ya" ? "answer" : "question" });
  if (!input.ok) return formRefused(input.issues, data);
  const message = input.value.kind === "answer" ? "Jawaban masuk antrean kirim." : "Pertanyaan masuk antrean kirim. Jam berhenti sampai warga menjawab.";
  return said(await answerCase(key, idIn(data), input.value), data, message);
}

export async function cancelMessageAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  return said(await cancelMessage(key, idIn(data, "messageId")), data, "SMS dibatalkan, belum sempat terkirim.");
}

export async function editMessageAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const input = parseForm(answerInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  return said(await editMessage(key, idIn(data, "messageId"), input.value.text), data, "SMS diubah.");
}

export async function noteAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const input = parseForm(noteInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  const outcome = await addNote(key, idIn(data), input.value.text);
  const told = outcome.ok ? outcome.value.told : [];
  return said(outcome, data, `Catatan disimpan. ${told.length > 0 ? `${new Intl.ListFormat("id-ID").format(told)} diberi tahu.` : "Warga tidak melihatnya."}`);
}

export async function handOnAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const input = parseForm(handOnInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  const outcome = await handOnCase(operator, idIn(data), input.value.tenant, input.value.note);
  return said(outcome, data, outcome.ok ? `Diserahkan ke ${outcome.value.name}.` : "");
}

/** `account`: a colleague's id; empty: nobody in particular. */
export async function assignAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const account = data.get("account");
  const outcome = await assignCase(operator, idIn(data), account === "" ? null : idIn(data, "account"));
  return said(outcome, data, outcome.ok ? (outcome.value.name === null ? "Laporan ini bebas lagi." : `Ditangani ${outcome.value.name}.`) : "");
}

export async function refuseAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const input = parseForm(refuseInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  return said(await refuseCase(operator, idIn(data), input.value.note), data, "Dikembalikan ke Meja SMS Centre dengan alasan Anda.");
}

export async function fieldCheckAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const input = parseForm(fieldCheckInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  const outcome = await askFieldCheck(key, idIn(data), input.value.note);
  return said(outcome, data, `Batasnya diperpanjang. ${outcome.ok && outcome.value.hears ? "Warga diberi tahu sebentar lagi." : "Pengirimnya tidak menerima SMS otomatis, jadi tidak diberi tahu."}`);
}

export async function undoFieldCheckAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  return said(await undoFieldCheck(key, idIn(data)), data, "Batasnya kembali seperti semula.");
}

export async function laporNumberAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const input = parseForm(laporInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  return said(await setLaporNumber(key, idIn(data), input.value.number), data, input.value.number ? "Nomor LAPOR disimpan." : "Nomor LAPOR dihapus.");
}

export async function closeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  return said(await closeCase(key, idIn(data)), data, "Laporan selesai.");
}

export async function uncloseAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  return said(await unclose(key, idIn(data)), data, "Laporan dibuka lagi.");
}

export async function markUnreadAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const unread = data.get("unread") === "ya";
  await markRead(key, idIn(data), unread);
  refresh();
  return { ok: true, issues: [], message: unread ? "Ditandai belum dibaca." : "Ditandai sudah dibaca." };
}

/** Opening a case reads it; the page asks for it once it is seen, so that no link that is only fetched marks anything. */
export async function markReadAction(caseId: number): Promise<void> {
  const key = await requireCaseWorker();
  const id = z.number().int().catch(0).parse(caseId);
  await Promise.all([markRead(key, id), seeMention(key, id)]);
  refresh();
}

/** The number comes back in `values.phone`; it is shown once and kept nowhere. */
export async function revealNumberAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const outcome = await revealNumber(key, idIn(data));
  return outcome.ok ? { ok: true, issues: [], values: { phone: outcome.value.number } } : formRefused(outcome.issues, data);
}

export async function forwardAction(_previous: FormState, data: FormData): Promise<FormState> {
  const desk = await requireDesk();
  const { tenant = "", note = "" } = typedValues(data);
  const outcome = await forwardAll(desk, idsIn(data), tenant, note.trim() || null);
  // What went is gone from the list, whatever was refused beside it.
  refresh();
  return said(outcome, data, "");
}

export async function reportAbuseAction(_previous: FormState, data: FormData): Promise<FormState> {
  const desk = await requireDesk();
  const input = parseForm(abuseInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  return said(await reportAbuse(desk, idIn(data), input.value.accused, input.value.note), data, "Diserahkan ke Inspektorat, rahasia.");
}

export async function undoForwardAction(_previous: FormState, data: FormData): Promise<FormState> {
  const desk = await requireDesk();
  return said(await undoAll(desk, idsIn(data)), data, "Dikembalikan ke antrean.");
}
