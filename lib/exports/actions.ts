"use server";

import { requireOperator } from "@/lib/access/doors/session";
import type { FormState } from "@/lib/forms/outcome";
import { startExport, stopExport } from "./commands";

/** Screens hear of the new state by themselves (lib/live). */
export async function startExportAction(): Promise<FormState> {
  const operator = await requireOperator();
  const outcome = await startExport(operator);
  return outcome.ok ? { ok: true, issues: [] } : { ok: false, issues: outcome.issues };
}

export async function stopExportAction(id: number): Promise<FormState> {
  const operator = await requireOperator();
  const outcome = await stopExport(operator, id);
  return outcome.ok ? { ok: true, issues: [] } : { ok: false, issues: outcome.issues };
}
