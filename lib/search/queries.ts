import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Portal, Site } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { RESULTS } from "./address";
import type { SearchKind } from "./kinds";
import { type Days } from "./periods";
import { type Beginning, type Terms } from "./read-question";

export type SearchFilter = {
  /** The portal's choice; a site searches in itself. */
  tenantId?: number | null | undefined; kind?: SearchKind | null; days?: Days | null;
  /** From 1 to MOST_PAGES (address.ts). */
  page?: number;
};

const counted = z.object({ slug: z.string(), name: z.string(), pages: z.number() });
const result = z.object({
  kind: z.string(), path: z.string(), at: z.string().nullable(), title: z.string(), summary: z.string(), body: z.string(),
  /** Of the agency; null for the portal's own pages. */
  slug: z.string().nullable(), name: z.string().nullable(),
});
const found = z.object({
  /** `typed`, with words `mended`, with `some` of the words; `none`: nothing found, `empty`: no words to look for. */
  reading: z.enum(["typed", "mended", "some", "none", "empty"]),
  /** Words that tell something, and those that were looked for in the end, in the same order unless `some`. */
  terms: z.array(z.string()).nullable(), used: z.array(z.string()).nullable(),
  /** A rare word and the much commoner one a letter away. */
  maybe: z.record(z.string(), z.string()).nullable(),
  /** Whether `total` and the counts are of all there are; otherwise the newest of many. */
  whole: z.boolean(), total: z.number(),
  kinds: z.record(z.string(), z.number()).optional(), agencies: z.array(counted).optional(),
  pages: z.array(result),
  /** Words of these results that answer, folded, in the form they have there. */
  forms: z.array(z.string()),
});
export type Found = z.infer<typeof found>;
export type FoundPage = z.infer<typeof result>;

/** One page of results, best first; a site's key searches that site. One statement, whose cost doesn't grow with the number of pages. */
export async function searchPages(key: Site | Portal, terms: Terms, { tenantId = null, kind = null, days = null, page = 1 }: SearchFilter = {}): Promise<Found> {
  const tenant = key.kind === "site" ? key.tenantId : tenantId;
  const rows = await withKey(key, (tx) => tx.execute<{ found: unknown }>(sql`select search_find(${tenant}::int, ${JSON.stringify(terms)}::jsonb, ${kind}::text,
    ${days?.since ?? null}::date, ${days?.until ?? null}::date, ${(page - 1) * RESULTS}::int, ${RESULTS}::int) as found`));
  return found.parse(rows[0]?.found);
}

const suggested = z.object({
  words: z.array(z.string()),
  pages: z.array(z.object({ title: z.string(), path: z.string(), slug: z.string().nullable(), name: z.string().nullable(), kind: z.string() })),
});
export type Suggested = z.infer<typeof suggested>;

/** How the last word may go on so that something is found, and pages whose titles begin to fit. One statement. */
export async function suggestSearch(key: Site | Portal, { terms, beginning }: Pick<Beginning, "terms" | "beginning">): Promise<Suggested> {
  const tenant = key.kind === "site" ? key.tenantId : null;
  const rows = await withKey(key, (tx) => tx.execute<{ suggested: unknown }>(
    sql`select search_suggest(${tenant}::int, ${JSON.stringify(terms)}::jsonb, ${beginning}::text) as suggested`));
  return suggested.parse(rows[0]?.suggested);
}
