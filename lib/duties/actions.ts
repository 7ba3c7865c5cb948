"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { requireAdmin, requireOperator } from "@/lib/access/doors/session";
import { formRefused, type FormState, typedValues } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { addPlace, changeDuties, removePlace } from "./commands";
import { dutiesInput, placeInput } from "./input";
import { tryMessage } from "./queries";

export async function changeDutiesAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const input = parseForm(dutiesInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  const outcome = await changeDuties(operator, input.value, data.getAll("topic").map(String));
  if (!outcome.ok) return formRefused(outcome.issues, data);
  refresh();
  return { ok: true, issues: [], values: typedValues(data), message: "Tugas instansi disimpan. Pesan berikutnya sudah memakainya." };
}

/** The answer comes back in `message`, a line for each agency. */
export async function tryMessageAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const { text = "" } = typedValues(data);
  if (text.trim() === "") return formRefused([{ field: "text", message: "Tulis dahulu pesannya." }], data);
  const { proposals, byItself } = await tryMessage(operator, text.slice(0, 1_600));
  const lines = proposals.map(({ name, word, certainty, reasons }, at) => `${at + 1}. ${name} (${word.toLowerCase()}, ${Math.round(certainty * 100)}%): ${reasons.map((reason) => reason.text).join("; ")}`);
  const ending = byItself ? "Cukup yakin untuk langsung dikirim ke sana." : "Belum cukup yakin: pesan ini akan menunggu di Meja SMS Centre.";
  return { ok: true, issues: [], values: { text }, message: [...(lines.length > 0 ? lines : ["Belum ada instansi yang cocok."]), ending].join("\n") };
}

export async function addPlaceAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const input = parseForm(placeInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  const outcome = await addPlace(admin, input.value.name, input.value.tenant);
  if (!outcome.ok) return formRefused(outcome.issues, data);
  refresh();
  return { ok: true, issues: [], message: "Nama tempat ditambahkan." };
}

export async function removePlaceAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const outcome = await removePlace(admin, z.coerce.number().int().catch(0).parse(data.get("placeId")));
  if (!outcome.ok) return formRefused(outcome.issues, data);
  refresh();
  return { ok: true, issues: [], message: "Nama tempat dihapus." };
}
