import "server-only";
import { and, desc, eq, gte, inArray, isNull, lt, sql } from "drizzle-orm";
import { alias, unionAll } from "drizzle-orm/pg-core";
import type { Admin, Gateway, Portal } from "@/lib/access/keys";
import { casePublications as shown } from "@/lib/cases/public/schema";
import { type CaseKind, caseKinds, type CaseStatus, caseStatuses } from "@/lib/cases/schema";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { tenants } from "@/lib/tenants/schema";
import { openKeys, openReports } from "./schema";
import type { Wish } from "./wish";

const places = alias(tenants, "places");
const districts = alias(tenants, "districts");

/** Columns of the table that holds what everybody may read, and of no other. */
const columns = {
  id: shown.id, title: shown.title, question: shown.question, answer: shown.answer, answerBy: shown.answerBy, kind: shown.kind, status: shown.status,
  openedAt: shown.openedAt, dueAt: shown.dueAt, answeredAt: shown.answeredAt, closedAt: shown.closedAt, publishedAt: shown.publishedAt,
  agency: tenants.name, placeId: shown.placeId, place: places.name, district: districts.name,
};

const rowsIn = (tx: Tx) => tx.select(columns).from(shown).innerJoin(tenants, eq(tenants.id, shown.tenantId))
  .leftJoin(places, eq(places.id, shown.placeId)).leftJoin(districts, eq(districts.id, places.parentId));

export type OpenRequest = Awaited<ReturnType<typeof listRequests>>[number];

/** Cases that are shown, newest first. However many there are, it reads what it answers and what the page passes over. */
export function listRequests(portal: Portal, wish: Wish) {
  return withKey(portal, async (tx) => {
    const ids = wish.ids ?? await idsOf(tx, wish);
    return ids.length === 0 ? [] : rowsIn(tx).where(and(inArray(shown.id, ids), isNull(shown.withdrawnAt))).orderBy(desc(shown.openedAt), desc(shown.id));
  });
}

type Span = Extract<Wish, { ids: null }>;

/** Every kind and status has its own stretch of one index, in order of time: each is read as far as the page needs, no further. */
async function idsOf(tx: Tx, { kinds, statuses, from, until, size, skip }: Span): Promise<number[]> {
  const stretch = (kind: CaseKind | null, status: CaseStatus | null) => tx.select({ id: shown.id, openedAt: shown.openedAt }).from(shown)
    .where(and(isNull(shown.withdrawnAt), kind === null ? undefined : eq(shown.kind, kind), status === null ? undefined : eq(shown.status, status), gte(shown.openedAt, from), lt(shown.openedAt, until)))
    .orderBy(desc(shown.openedAt), desc(shown.id)).limit(skip + size);
  const [first, second, ...more] = kinds || statuses ? (kinds ?? caseKinds).flatMap((kind) => (statuses ?? caseStatuses).map((status) => stretch(kind, status))) : [stretch(null, null)];
  if (!first) return [];
  const all = (second ? unionAll(first, second, ...more) : first).as("stretches");
  const found = await tx.select({ id: all.id }).from(all).orderBy(desc(all.openedAt), desc(all.id)).limit(size).offset(skip);
  return found.map(({ id }) => id);
}

/** Null: there is none that everybody may read. */
export async function findRequest(portal: Portal, id: number): Promise<OpenRequest | null> {
  return (await listRequests(portal, { ids: [id] }))[0] ?? null;
}

/** The case that came with a token; null: no such token. */
export async function caseOfToken(gateway: Gateway, tokenHash: string): Promise<number | null> {
  const [row] = await withKey(gateway, (tx) => tx.select({ caseId: openReports.caseId }).from(openReports).where(eq(openReports.tokenHash, tokenHash)));
  return row?.caseId ?? null;
}

/** The public number of a case; null: it isn't shown, or not yet. */
export async function numberOfCase(portal: Portal, caseId: number): Promise<number | null> {
  const [row] = await withKey(portal, (tx) => tx.select({ id: shown.id }).from(shown).where(and(eq(shown.caseId, caseId), isNull(shown.withdrawnAt))));
  return row?.id ?? null;
}

/** All keys, those in use first; never more than their first letters. */
export function listKeys(admin: Admin) {
  return withKey(admin, (tx) => tx.select({
    id: openKeys.id, name: openKeys.name, hint: openKeys.hint, madeAt: openKeys.madeAt, madeByName: openKeys.madeByName, endedAt: openKeys.endedAt, endedByName: openKeys.endedByName, lastUsedOn: openKeys.lastUsedOn,
  }).from(openKeys).orderBy(sql`${openKeys.endedAt} is not null`, desc(openKeys.id)).limit(500));
}
export type KeyRow = Awaited<ReturnType<typeof listKeys>>[number];
