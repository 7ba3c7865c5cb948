"use server";

import { refresh } from "next/cache";
import { requireAdmin } from "@/lib/access/doors/session";
import { type FormState, formRefused } from "@/lib/forms/outcome";
import { parseForm } from "@/lib/forms/parse";
import { type Many, openSites, reopenAgencies, suspendAgencies } from "./bulk";
import { bulkVerbs, sayDone, sayLeft } from "./bulk-words";
import { expirePages } from "./expire";
import { reasonInput } from "./input";

/** Each takes one or more `tenant` (addresses); the answer's `issues` name those left as they were, `values.done` those changed. */
export async function suspendAgenciesAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  const read = parseForm(reasonInput, data);
  return read.ok ? told(await suspendAgencies(admin, slugsIn(data), read.value.reason), "suspend") : formRefused(read.issues, data);
}

export async function reopenAgenciesAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  return told(await reopenAgencies(admin, slugsIn(data)), "reopen");
}

export async function openSitesAction(_previous: FormState, data: FormData): Promise<FormState> {
  const admin = await requireAdmin();
  return told(await openSites(admin, slugsIn(data)), "open");
}

/** At most as many as a page of the list holds, a few times over; an address has no more than 63 letters. */
const slugsIn = (data: FormData): string[] =>
  data.getAll("tenant").flatMap((slug) => (typeof slug === "string" && slug !== "" && slug.length <= 63 && !slug.includes("\0") ? [slug] : [])).slice(0, 500);

function told(many: Many, verb: keyof typeof bulkVerbs): FormState {
  many.done.forEach(expirePages);
  refresh();
  return {
    ok: true, message: sayDone(many, bulkVerbs[verb]), values: { done: many.done.flatMap(({ slugs }) => slugs).join(" ") },
    issues: many.left.map((left) => ({ field: null, message: sayLeft(left, bulkVerbs[verb]) })),
  };
}
