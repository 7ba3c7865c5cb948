import { jobKey } from "@/lib/access/doors/open";
import type { Operator } from "@/lib/access/keys";
import { startExport } from "./commands";
import { packOf } from "./file";
import { type ExportFacts, findExport } from "./queries";
import { runExport } from "./run";

/** For tests: what the worker would do is done here. */
export async function packFor(operator: Operator): Promise<{ facts: ExportFacts; path: string }> {
  const started = await startExport(operator);
  if (!started.ok) throw new Error(started.issues[0]?.message);
  const { id } = started.value;
  await runExport(jobKey("export-site"), id);
  const facts = await findExport(operator, id);
  if (facts?.state !== "ready") throw new Error(facts?.problem ?? facts?.state ?? "The export is gone.");
  return { facts, path: packOf(operator.tenantId, id) };
}
