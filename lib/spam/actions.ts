"use server";
import { refresh } from "next/cache";
import { requireDesk } from "@/lib/access/doors/session";
import { formRefused, type FormState, type Issue, type Outcome } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { blockInput, blockSender, unblockSender } from "./block";
import { confirmSpam, restoreSpam } from "./commands";

/** At most a screenful at once; what isn't an id is left out. */
const idsIn = (data: FormData): number[] => data.getAll("spamId").map(Number).filter((id) => Number.isSafeInteger(id) && id > 0).slice(0, 100);

export async function restoreSpamAction(_previous: FormState, data: FormData): Promise<FormState> {
  const desk = await requireDesk();
  return each(data, (id) => restoreSpam(desk, id), "pesan menjadi laporan dan mendapat nomor tiket.");
}

export async function confirmSpamAction(_previous: FormState, data: FormData): Promise<FormState> {
  const desk = await requireDesk();
  return each(data, (id) => confirmSpam(desk, id), "pesan disimpan sebagai spam.");
}

export async function blockSenderAction(_previous: FormState, data: FormData): Promise<FormState> {
  const desk = await requireDesk();
  const input = parseForm(blockInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  return told(await blockSender(desk, idsIn(data)[0] ?? 0, input.value), data, (masked) => `${masked} diblokir. Pesannya menunggu di kotak ini.`);
}

/** Takes `contactId`. */
export async function unblockSenderAction(_previous: FormState, data: FormData): Promise<FormState> {
  const desk = await requireDesk();
  const id = Number(data.get("contactId"));
  return told(await unblockSender(desk, Number.isSafeInteger(id) ? id : 0), data, (masked) => `${masked} tidak diblokir lagi.`);
}

function told(outcome: Outcome<{ masked: string }>, data: FormData, say: (masked: string) => string): FormState {
  if (!outcome.ok) return formRefused(outcome.issues, data);
  refresh();
  return { ok: true, issues: [], message: say(outcome.value.masked) };
}

/** One transaction each: what one refuses doesn't hold the others up. */
async function each(data: FormData, act: (id: number) => Promise<Outcome<unknown>>, told: string): Promise<FormState> {
  const ids = idsIn(data);
  const issues: Issue[] = [];
  for (const id of ids) {
    const outcome = await act(id);
    if (!outcome.ok) issues.push(...outcome.issues);
  }
  refresh();
  return issues.length > 0 ? formRefused(issues, data) : { ok: true, issues: [], message: `${ids.length} ${told}` };
}
