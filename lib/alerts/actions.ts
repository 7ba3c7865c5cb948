"use server";

import { refresh, updateTag } from "next/cache";
import { notFound } from "next/navigation";
import { requireAdmin, requireOperator } from "@/lib/access/doors/session";
import type { Admin, Operator } from "@/lib/access/keys";
import { type FormState, formRefused } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { tenantTag } from "@/lib/tenants/tags";
import { endAlert, putUpAlert } from "./commands";
import { alertIdInput, alertInput } from "./input";
import { CITY_ALERTS_TAG } from "./tags";

export async function putUpOwnAlertAction(_previous: FormState, data: FormData): Promise<FormState> {
  return putUp(await requireOperator(), data);
}
export async function putUpCityAlertAction(_previous: FormState, data: FormData): Promise<FormState> {
  return putUp(await requireAdmin(), data);
}
export async function endOwnAlertAction(_previous: FormState, data: FormData): Promise<FormState> {
  return takeDown(await requireOperator(), data);
}
export async function endCityAlertAction(_previous: FormState, data: FormData): Promise<FormState> {
  return takeDown(await requireAdmin(), data);
}

async function putUp(key: Operator | Admin, data: FormData): Promise<FormState> {
  const read = parseForm(alertInput, data);
  const outcome = read.ok ? await putUpAlert(key, read.value) : read;
  if (!outcome.ok) return formRefused(outcome.issues, data);
  showAtOnce(key);
  return { ok: true, issues: [], message: "Peringatan dipasang." };
}

async function takeDown(key: Operator | Admin, data: FormData): Promise<FormState> {
  const read = parseForm(alertIdInput, data);
  if (!read.ok) return formRefused(read.issues, data);
  if (!(await endAlert(key, read.value.id))) notFound();
  showAtOnce(key);
  return { ok: true, issues: [], message: "Peringatan diakhiri." };
}

/** The very next request sees it. */
function showAtOnce(key: Operator | Admin): void {
  updateTag(key.kind === "operator" ? tenantTag(key.tenantId) : CITY_ALERTS_TAG);
  refresh();
}
