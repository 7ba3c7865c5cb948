"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { requireAdmin } from "@/lib/access/doors/session";
import { formRefused, type FormState } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { endKey, makeKey } from "./commands";
import { keyIdInput, keyInput } from "./input";

export async function makeKeyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(keyInput, data);
  const outcome = read.ok ? await makeKey(admin, read.value.name) : read;
  if (!outcome.ok) return formRefused(outcome.issues, data);
  refresh();
  return { ok: true, issues: [], message: "Kunci dibuat.", values: { secret: outcome.value.secret } };
}

export async function endKeyAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(keyIdInput, data);
  const ended = (read.ok && (await endKey(admin, read.value.key))) || notFound();
  refresh();
  return { ok: true, issues: [], message: `Kunci ${ended.name} diakhiri.` };
}
