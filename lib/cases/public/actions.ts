"use server";
import { refresh, updateTag } from "next/cache";
import { z } from "zod";
import { requireCaseWorker } from "@/lib/access/doors/session";
import { formRefused, type FormState } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { tenantTag } from "@/lib/tenants/tags";
import { publishCase, unpublishCase } from "./commands";
import { publishInput } from "./input";
import { PUBLIC_CASES_TAG, publicCasesTag } from "./tags";

const idIn = (data: FormData): number => z.coerce.number().int().catch(0).parse(data.get("caseId"));

/** The very next request sees it, on the site and on the portal. */
function showAtOnce(tenantId: number): void {
  for (const tag of [publicCasesTag(tenantId), tenantTag(tenantId), PUBLIC_CASES_TAG]) updateTag(tag);
  refresh();
}

export async function publishAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const input = parseForm(publishInput, data);
  if (!input.ok) return formRefused(input.issues, data);
  const { read: _read, ...words } = input.value;
  const outcome = await publishCase(key, idIn(data), words);
  if (!outcome.ok) return formRefused(outcome.issues, data);
  showAtOnce(outcome.value.tenantId);
  return { ok: true, issues: [], message: "Tampil untuk umum. Yang asli tetap tersimpan." };
}

export async function unpublishAction(_previous: FormState, data: FormData): Promise<FormState> {
  const key = await requireCaseWorker();
  const outcome = await unpublishCase(key, idIn(data));
  if (!outcome.ok) return formRefused(outcome.issues, data);
  showAtOnce(outcome.value.tenantId);
  return { ok: true, issues: [], message: "Ditarik. Tidak tampil lagi untuk umum." };
}
