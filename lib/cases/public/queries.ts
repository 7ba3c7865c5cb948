import "server-only";
import { and, desc, eq, isNull, notInArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Portal, Site } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { tenants } from "@/lib/tenants/schema";
import type { CaseWorker } from "../reach";
import type { CaseStatus } from "../schema";
import { casePublications as shown } from "./schema";

const places = alias(tenants, "places");
const columns = {
  id: shown.id, title: shown.title, question: shown.question, answer: shown.answer, answerBy: shown.answerBy, kind: shown.kind, status: shown.status,
  openedAt: shown.openedAt, dueAt: shown.dueAt, answeredAt: shown.answeredAt, answerDueAt: shown.answerDueAt, closedAt: shown.closedAt,
  agency: tenants.name, agencySlug: tenants.slug, agencyKind: tenants.kind, place: places.name,
};

export type PublicWish = { q?: string; status?: "open" | "answered"; /** Only those with an official answer. */ answered?: boolean; page?: number };
export const PUBLIC_PAGE = 20;

const statuses: Record<"open" | "answered", readonly CaseStatus[]> = { open: ["new", "open", "waiting"], answered: ["answered", "closed"] };

/** A page of what is shown, newest first, of one agency or of the whole city; `more`: another page follows. */
export async function listPublicCases(key: Site | Portal, { q = "", status, answered = false, page = 1 }: PublicWish = {}) {
  const rows = await withKey(key, (tx) => tx.select(columns).from(shown).innerJoin(tenants, eq(tenants.id, shown.tenantId)).leftJoin(places, eq(places.id, shown.placeId))
    .where(and(isNull(shown.withdrawnAt), key.kind === "site" ? eq(shown.tenantId, key.tenantId) : undefined, answered ? sql`${shown.answer} is not null` : undefined,
      status ? notInArray(shown.status, statuses[status === "open" ? "answered" : "open"].slice()) : undefined,
      q === "" ? undefined : sql`${document} @@ websearch_to_tsquery('indonesian', ${q})`))
    .orderBy(desc(shown.openedAt), desc(shown.id)).limit(PUBLIC_PAGE + 1).offset((page - 1) * PUBLIC_PAGE));
  return { items: rows.slice(0, PUBLIC_PAGE), more: rows.length > PUBLIC_PAGE };
}

export type PublicCase = Awaited<ReturnType<typeof listPublicCases>>["items"][number];

const document = sql`to_tsvector('indonesian', concat_ws(' ', ${shown.title}, ${shown.question}, ${shown.answer}))`;

export async function findPublicCase(key: Site | Portal, id: number): Promise<PublicCase | null> {
  const [row] = await withKey(key, (tx) => tx.select(columns).from(shown).innerJoin(tenants, eq(tenants.id, shown.tenantId)).leftJoin(places, eq(places.id, shown.placeId))
    .where(and(eq(shown.id, id), isNull(shown.withdrawnAt), key.kind === "site" ? eq(shown.tenantId, key.tenantId) : undefined)));
  return row ?? null;
}

/** Two roots in common are hardly by chance; "mati" alone is. */
const SHARED_ROOTS = 2;

/** Shown cases of the last months in a ward that share roots of words with a text, the closest first; at most 3. */
export async function similarCases(portal: Portal, placeId: number, text: string): Promise<{ id: number; title: string; status: CaseStatus }[]> {
  const words = (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).slice(0, 60).join(" ");
  const shared = sql<number>`(select count(*)::int from unnest(tsvector_to_array(to_tsvector('indonesian', ${words}))) root where root = any(tsvector_to_array(${document})))`;
  return withKey(portal, (tx) => tx.select({ id: shown.id, title: shown.title, status: shown.status }).from(shown)
    .where(and(eq(shown.placeId, placeId), isNull(shown.withdrawnAt), sql`${shown.openedAt} > now() - interval '6 months'`, sql`${shared} >= ${SHARED_ROOTS}`))
    .orderBy(desc(shared), desc(shown.id)).limit(3));
}

/** What is shown of a case, for its people; null: nothing yet. */
export async function findPublication(key: CaseWorker, caseId: number) {
  const [row] = await withKey(key, (tx) => tx.select({ id: shown.id, title: shown.title, question: shown.question, answer: shown.answer, publishedAt: shown.publishedAt, publishedByName: shown.publishedByName, withdrawnAt: shown.withdrawnAt })
    .from(shown).where(and(eq(shown.caseId, caseId), key.kind === "operator" ? eq(shown.tenantId, key.tenantId) : undefined)));
  return row ?? null;
}
