import "server-only";
import { refresh } from "next/cache";
import { z } from "zod";
import { formRefused, type FormState, type Outcome } from "@/lib/forms/outcome";

/** A number in a form; 0, which is nobody's id, for what isn't one. */
export const numberIn = (data: FormData, name: string): number => z.coerce.number().int().catch(0).parse(data.get(name));

/** What a form of the inbox or the desk shows after a command: its refusal with what was typed, or `message` on a page read anew. */
export function said(outcome: Outcome<unknown>, data: FormData, message: string, values?: Record<string, string>): FormState {
  if (!outcome.ok) return formRefused(outcome.issues, data);
  refresh();
  return { ok: true, issues: [], message, ...(values ? { values } : {}) };
}
