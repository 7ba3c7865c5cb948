"use server";

import { refresh, updateTag } from "next/cache";
import { requireOperator } from "@/lib/access/doors/session";
import type { Operator } from "@/lib/access/keys";
import { newsTag, portalNewsTag } from "@/lib/articles/tags";
import { formRefused, type FormState, type Issue, typedValues } from "@/lib/forms/outcome";
import { tenantTag } from "@/lib/tenants/tags";
import { deleteFile, describePicture } from "./commands";

/** The form beside a picture sends `file` (its id), `alt`, `focusX` and `focusY`. */
export async function describePictureAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const typed = typedValues(data);
  const outcome = await describePicture(operator, typed.file ?? "", typed);
  if (!outcome.ok) return formRefused(outcome.issues, data);
  if (outcome.value.shown) showAtOnce(operator);
  refresh();
  return { ok: true, issues: [], message: "Tersimpan." };
}

/** The question before deleting sends one or more `file`. What is used stays, and says so; the others go. */
export async function deleteFilesAction(_previous: FormState, data: FormData): Promise<FormState> {
  const operator = await requireOperator();
  const issues: Issue[] = [];
  let deleted = 0;
  for (const id of data.getAll("file")) {
    const outcome = await deleteFile(operator, typeof id === "string" ? id : "");
    if (outcome.ok) deleted += 1;
    else issues.push(...outcome.issues);
  }
  if (deleted > 0) refresh();
  return deleted === 0 ? { ok: false, issues } : { ok: true, issues, message: deleted === 1 ? "1 berkas dihapus." : `${deleted} berkas dihapus.` };
}

/** Pages from the cache crop the picture anew with the next request. */
function showAtOnce(operator: Operator): void {
  updateTag(tenantTag(operator.tenantId));
  updateTag(newsTag(operator.tenantId));
  updateTag(portalNewsTag);
}
