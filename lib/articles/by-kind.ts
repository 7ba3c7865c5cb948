import "server-only";
import { and, asc, desc, eq, gte, inArray, isNull, lt, or, sql, type SQL } from "drizzle-orm";
import type { Portal, Site } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { tenants } from "@/lib/tenants/schema";
import type { Fields } from "./field-spec";
import type { ArticleKind } from "./kinds";
import { asCard, cardColumns, type NewsCard, shownCover, shownVersion } from "./published";
import { articles, articleVersions } from "./schema";
import { media } from "@/lib/media/schema";

/** A published entry of a kind with fields of its own, as lists show it. */
export type Entry = NewsCard & { fields: Fields; shownFrom: Date | null; shownUntil: Date | null; shownFacet: string | null; changedAt: Date };
export type CityEntry = Entry & { agency: { slug: string; name: string } };

/** `ahead`: not over yet, soonest first; `past`: over, newest first; `title`: by name; `facet`: by group, then name, and not over yet; `newest`: by day of publishing. */
export type EntryOrder = "ahead" | "past" | "title" | "facet" | "newest";
/** The longest public list of one kind; a site with more shows pages. */
export const MOST_ENTRIES = 200;
export type EntryWish = { order: EntryOrder; limit?: number; offset?: number };

/** Published entries of one kind of one site. One statement. */
export async function listEntries(site: Site, kind: ArticleKind, wish: EntryWish, now = new Date()): Promise<Entry[]> {
  const own = and(eq(articles.tenantId, site.tenantId), eq(articles.status, "published"), eq(articles.kind, kind));
  const rows = await withKey(site, (tx) => entries(tx).where(and(own, within(wish.order, now))).orderBy(...orderOf(wish.order))
    .limit(wish.limit ?? MOST_ENTRIES).offset(wish.offset ?? 0));
  return rows.map(asEntry);
}

/** Entries of one kind over the whole city, those of suspended agencies left out. One statement. */
export async function cityEntries(portal: Portal, kind: ArticleKind, wish: EntryWish, now = new Date()): Promise<CityEntry[]> {
  const rows = await withKey(portal, (tx) => tx.select({ ...columns, agency: { slug: tenants.slug, name: tenants.name } })
    .from(articles).innerJoin(articleVersions, shownVersion).leftJoin(media, shownCover).innerJoin(tenants, eq(tenants.id, articles.tenantId))
    .where(and(eq(articles.status, "published"), eq(articles.kind, kind), isNull(tenants.suspendedAt), isNull(tenants.mergedInto), within(wish.order, now)))
    .orderBy(...orderOf(wish.order)).limit(wish.limit ?? MOST_ENTRIES).offset(wish.offset ?? 0));
  return rows.map(({ agency, ...row }) => ({ ...asEntry(row), agency }));
}

/** Announcements whose period on top hasn't ended, newest first. One statement. */
export async function topAnnouncements(site: Site, now = new Date(), limit = 3): Promise<Entry[]> {
  const rows = await withKey(site, (tx) => entries(tx).where(and(eq(articles.tenantId, site.tenantId), eq(articles.status, "published"),
    inArray(articles.kind, ["announcement"]), gte(articles.shownUntil, now))).orderBy(desc(articles.publishedAt), desc(articles.id)).limit(limit));
  return rows.map(asEntry);
}

const columns = {
  ...cardColumns, fields: articleVersions.fields, changedAt: articleVersions.madeAt,
  shownFrom: articles.shownFrom, shownUntil: articles.shownUntil, shownFacet: articles.shownFacet,
};
const entries = (tx: Tx) => tx.select(columns).from(articles).innerJoin(articleVersions, shownVersion).leftJoin(media, shownCover).$dynamic();

function within(order: EntryOrder, now: Date): SQL | undefined {
  if (order === "ahead" || order === "facet") return or(isNull(articles.shownUntil), gte(articles.shownUntil, now));
  return order === "past" ? lt(articles.shownUntil, now) : undefined;
}

function orderOf(order: EntryOrder): SQL[] {
  switch (order) {
    case "ahead": return [sql`${articles.shownFrom} asc nulls last`, asc(articles.id)];
    case "past": return [desc(articles.shownUntil), desc(articles.id)];
    case "title": return [sql`lower(${articleVersions.title})`, asc(articles.id)];
    case "facet": return [sql`${articles.shownFacet} asc nulls last`, sql`lower(${articleVersions.title})`, asc(articles.id)];
    case "newest": return [desc(articles.publishedAt), desc(articles.id)];
  }
}

type Row = Parameters<typeof asCard>[0] & Omit<Entry, keyof NewsCard>;

const asEntry = ({ fields, changedAt, shownFrom, shownUntil, shownFacet, ...card }: Row): Entry => ({ ...asCard(card), fields, changedAt, shownFrom, shownUntil, shownFacet });
