import "server-only";
import { and, inArray, ne } from "drizzle-orm";
import type { Admin } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import type { Outcome } from "@/lib/forms/outcome";
import type { Changed } from "./addresses";
import { openSite, reopenAgency, suspendAgency } from "./commands";
import { tenants } from "./schema";

/**
 * Why an agency was left as it was: there is none at that address, it is in that state already, or something broke on
 * our side, and those after it weren't tried.
 */
export type Left = { name: string; why: "unknown" | "already" | "failed" };
export type Many = { done: (Changed & { name: string })[]; left: Left[] };

/** Suspends several sites for one reason. */
export const suspendAgencies = (admin: Admin, slugs: readonly string[], reason: string): Promise<Many> =>
  each(admin, slugs, (slug) => suspendAgency(admin, { tenant: slug, reason }));

export const reopenAgencies = (admin: Admin, slugs: readonly string[]): Promise<Many> => each(admin, slugs, (slug) => reopenAgency(admin, slug));

export const openSites = (admin: Admin, slugs: readonly string[]): Promise<Many> => each(admin, slugs, (slug) => openSite(admin, slug));

type Tried = Outcome<Changed> | null | "broke";

/** One transaction an agency, with its own audit row: what one can't do doesn't take back what the others did. */
async function each(admin: Admin, slugs: readonly string[], change: (slug: string) => Promise<Outcome<Changed> | null>): Promise<Many> {
  const names = await namesOf(admin, slugs);
  const many: Many = { done: [], left: [] };
  let broken = false;
  for (const slug of new Set(slugs)) {
    const name = names.get(slug);
    const outcome: Tried = name === undefined || broken ? null : await change(slug).catch(broke);
    broken ||= outcome === "broke";
    if (outcome !== null && outcome !== "broke" && outcome.ok) many.done.push({ ...outcome.value, name: name ?? slug });
    else many.left.push({ name: name ?? slug, why: name === undefined ? "unknown" : broken ? "failed" : "already" });
  }
  return many;
}

/** What was done before is done and has to be told, so a surprise is written down here and not thrown. */
function broke(error: unknown): "broke" {
  console.error("[instansi]", error);
  return "broke";
}

async function namesOf(admin: Admin, slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await withKey(admin, (tx) => tx.select({ slug: tenants.slug, name: tenants.name }).from(tenants)
    .where(and(inArray(tenants.slug, [...slugs]), ne(tenants.kind, "meja"))));
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}
