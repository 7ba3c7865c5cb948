import "server-only";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { documentClasses } from "@/lib/documents/fields";
import type { Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { tenants } from "@/lib/tenants/schema";
import { type ArticleKind, newsKinds } from "./kinds";
import { articles, siteSettings } from "./schema";

export const SERVICES_WANTED = 3;

/** What a site needs from empty to alive, as far as it is there; each figure stops where it is enough. One statement. */
export async function readSiteStart(operator: Operator) {
  const { tenantId } = operator;
  const [row] = await withKey(operator, (tx) => tx.select({
    contact: sql<boolean>`coalesce(${tenants.address}, '') <> '' and coalesce(${tenants.phone}, '') <> ''`, hours: sql<boolean>`coalesce(${tenants.hours}, '') <> ''`,
    story: some(tx, tenantId, [...newsKinds]), services: counted(tx, tenantId, "service"), event: some(tx, tenantId, ["event"]), official: some(tx, tenantId, ["official"]),
    profile: some(tx, tenantId, ["profile"]), classes: classesOf(tx, tenantId),
    reviewDecided: sql<boolean>`exists ${tx.select({ one: sql`1` }).from(siteSettings).where(eq(siteSettings.tenantId, tenantId))}`,
  }).from(tenants).where(eq(tenants.id, tenantId)));
  if (!row) throw new Error("an operator's agency is gone");
  return row;
}

export type SiteStart = Awaited<ReturnType<typeof readSiteStart>>;

const shown = (tenantId: number, of: SQL | undefined) => and(eq(articles.tenantId, tenantId), eq(articles.status, "published"), of);
const some = (tx: Tx, tenantId: number, kinds: ArticleKind[]) => sql<boolean>`exists ${tx.select({ one: sql`1` }).from(articles).where(shown(tenantId, inArray(articles.kind, kinds)))}`;
const counted = (tx: Tx, tenantId: number, kind: ArticleKind) =>
  sql<number>`(select count(*)::int from ${tx.select({ id: articles.id }).from(articles).where(shown(tenantId, eq(articles.kind, kind))).limit(SERVICES_WANTED).as("enough")})`;

/** How many of the four classes of public information have a document. */
const classesOf = (tx: Tx, tenantId: number): SQL<number> => sql.join(documentClasses.map(({ value }) => sql`(exists ${tx.select({ one: sql`1` }).from(articles)
  .where(shown(tenantId, and(eq(articles.kind, "document"), eq(articles.shownFacet, value))))})::int`), sql` + `) as SQL<number>;
