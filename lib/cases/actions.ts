"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { requireCaseWorker, requireDesk, requireOperator } from "@/lib/access/doors/session";
import { formRefused, type FormState, type Outcome } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { answerCase, cancelMessage } from "./commands/answer";
import { addNote, closeCase, markRead, revealNumber } from "./commands/care";
import { forwardCase, handOnCase, refuseCase, undoForward } from "./commands/hand-on";
import { answerInput, handOnInput, noteInput, refuseInput } from "./input";

/**
 * Forms of the inbox and the desk. Each carries `caseId`; whether it is the person's to touch, the command decides from
 * the key. `ruang=meja` asks for the desk's key instead of the agency's.
 */
const caseIdOf = (data: FormData): number => z.coerce.number().int().catch(0).parse(data.get("caseId"));

function said(outcome: Outcome<unknown>, data: FormData, message: string): FormState {
  if (!outcome.ok) return formRefused(outcome.issues, data);
  refresh();
  return { ok: true, issues: [], message };
}

export async function answerAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker(data.get("ruang"));
  const input = parseForm(answerInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  return said(await answerCase(key, caseIdOf(data), input.value), data, input.value.kind === "question" ? "Pertanyaan masuk antrean kirim. Jam berhenti sampai warga menjawab." : "Jawaban masuk antrean kirim.");
}

export async function cancelMessageAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker(data.get("ruang"));
  const messageId = z.coerce.number().int().catch(0).parse(data.get("messageId"));
  return said(await cancelMessage(key, caseIdOf(data), messageId), data, "SMS dibatalkan, belum sempat terkirim.");
}

export async function noteAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker(data.get("ruang"));
  const input = parseForm(noteInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  return said(await addNote(key, caseIdOf(data), input.value.text), data, "Catatan disimpan. Warga tidak melihatnya.");
}

export async function handOnAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const input = parseForm(handOnInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  const outcome = await handOnCase(operator, caseIdOf(data), input.value.to, input.value.note);
  return said(outcome, data, outcome.ok ? `Diserahkan ke ${outcome.value.name}.` : "");
}

export async function refuseAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const input = parseForm(refuseInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  return said(await refuseCase(operator, caseIdOf(data), input.value.note), data, "Dikembalikan ke Meja SMS Centre dengan alasan Anda.");
}

export async function closeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker(data.get("ruang"));
  return said(await closeCase(key, caseIdOf(data)), data, "Laporan diselesaikan.");
}

export async function markUnreadAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker(data.get("ruang"));
  await markRead(key, caseIdOf(data), true);
  refresh();
  return { ok: true, issues: [], message: "Ditandai belum dibaca." };
}

/** Answers the number in `message`; it is shown once and kept nowhere. */
export async function revealNumberAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker(data.get("ruang"));
  const outcome = await revealNumber(key, caseIdOf(data));
  return outcome.ok ? { ok: true, issues: [], message: outcome.value.number } : formRefused(outcome.issues, data);
}

export async function forwardAction(_previous: FormState, data: FormData): Promise<FormState> {
  const desk = await requireDesk();
  const to = z.string().catch("").parse(data.get("to"));
  const note = z.string().trim().min(1).nullable().catch(null).parse(data.get("note"));
  const outcome = await forwardCase(desk, caseIdOf(data), to, note);
  return said(outcome, data, outcome.ok ? outcome.value.name : "");
}

export async function undoForwardAction(_previous: FormState, data: FormData): Promise<FormState> {
  const desk = await requireDesk();
  return said(await undoForward(desk, caseIdOf(data)), data, "Diurungkan. Pesan kembali ke meja.");
}
