import "server-only";
import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Portal } from "@/lib/access/keys";
import { alertsOfTenant } from "@/lib/alerts/showing";
import type { AlertView } from "@/lib/alerts/words";
import type { ArticleKind } from "@/lib/articles/kinds";
import { articles } from "@/lib/articles/schema";
import { withKey } from "@/lib/db/with-key";
import { lookColumns, lookOf } from "@/lib/identity/columns";
import type { SiteLook } from "@/lib/identity/look";
import { siteLooks } from "@/lib/identity/schema";
import { media } from "@/lib/media/schema";
import { tenantAddresses, tenantPulse, tenants, type TenantKind, type TopService } from "./schema";
import { siteState, type SiteState } from "./state";

export type AgencyKind = Exclude<TenantKind, "meja">;
export type TenantName = { id: number; slug: string; name: string };

/** What citizens may know of an agency. */
export type PublicTenant = {
  id: number; slug: string; name: string; shortName: string; kind: AgencyKind; parent: TenantName | null; code: string | null;
  smsCodes: string[]; tagline: string | null; address: string | null; phone: string | null; hours: string | null;
  headName: string | null; headTitle: string | null; leadColour: string; topServices: TopService[];
  openedAt: Date | null; suspendedAt: Date | null; suspendedNote: string | null;
  /** The agency's own last work that citizens see. */
  lastOwnWorkAt: Date | null;
  /** Kinds of which something is published: its menu. */
  holds: ArticleKind[];
  look: SiteLook;
  /** On top of its pages now: the city's and its own. */
  alerts: AlertView[];
  state: SiteState;
};

export type FoundTenant = { tenant: PublicTenant } | { movedTo: string } | { mergedInto: string };

const successors = alias(tenants, "successors");
const parents = alias(tenants, "parents");

const publicColumns = {
  id: tenants.id, slug: tenants.slug, name: tenants.name, shortName: tenants.shortName, kind: tenants.kind, code: tenants.code,
  smsCodes: tenants.smsCodes, tagline: tenants.tagline, address: tenants.address, phone: tenants.phone, hours: tenants.hours,
  headName: tenants.headName, headTitle: tenants.headTitle, leadColour: tenants.leadColour, topServices: tenants.topServices,
  openedAt: tenants.openedAt, suspendedAt: tenants.suspendedAt, suspendedNote: tenants.suspendedNote,
  lastOwnWorkAt: tenantPulse.lastOwnWorkAt,
  holds: sql<ArticleKind[]>`(select coalesce(json_agg(distinct kind), '[]') from ${articles} where ${articles.tenantId} = ${tenants.id} and ${articles.status} = 'published')`,
  alerts: alertsOfTenant(tenants.id),
  look: lookColumns,
  parent: { id: parents.id, slug: parents.slug, name: parents.name },
};

/**
 * The agency at an address; `movedTo` when the address is a former one, `mergedInto` when another agency carries on its
 * work, null when nothing was ever there. The desk's own row has no address.
 */
export async function findTenantBySlug(portal: Portal, slug: string, now = new Date()): Promise<FoundTenant | null> {
  const [found] = await withKey(portal, (tx) => tx.select({ ...publicColumns, successor: successors.slug })
    .from(tenants)
    .leftJoin(tenantAddresses, eq(tenantAddresses.tenantId, tenants.id))
    .leftJoin(tenantPulse, eq(tenantPulse.tenantId, tenants.id))
    .leftJoin(parents, eq(parents.id, tenants.parentId))
    .leftJoin(siteLooks, eq(siteLooks.tenantId, tenants.id))
    .leftJoin(media, and(eq(media.tenantId, siteLooks.tenantId), eq(media.id, siteLooks.headerId)))
    .leftJoin(successors, eq(successors.id, tenants.mergedInto))
    .where(and(ne(tenants.kind, "meja"), sql`${slug} in (${tenants.slug}, ${tenantAddresses.slug})`))
    .limit(1));
  if (!found || found.kind === "meja") return null;
  const { successor, ...row } = found;
  if (successor !== null) return { mergedInto: successor };
  return row.slug === slug ? { tenant: { ...row, look: lookOf(row.look), kind: found.kind, state: siteState(row, now) } } : { movedTo: row.slug };
}

export type TenantRow = TenantName & { shortName: string; kind: AgencyKind; parent: TenantName | null; smsCodes: string[]; state: SiteState; suspended: boolean };

export type TenantFilter = {
  /** Words of a name, a place, a code or a duty; every one of them must be found. */
  q?: string;
  kinds?: readonly AgencyKind[];
};

const rowColumns = {
  id: tenants.id, slug: tenants.slug, name: tenants.name, shortName: tenants.shortName, kind: tenants.kind, smsCodes: tenants.smsCodes,
  openedAt: tenants.openedAt, lastOwnWorkAt: tenantPulse.lastOwnWorkAt, suspended: sql<boolean>`${tenants.suspendedAt} is not null`,
  parent: { id: parents.id, slug: parents.slug, name: parents.name },
};

/** Those that are still there: neither the desk nor what another agency carries on. */
const isAgency = and(ne(tenants.kind, "meja"), isNull(tenants.mergedInto));

/** All agencies that fit, by name, with the state of their sites. */
export async function listTenants(portal: Portal, filter: TenantFilter = {}, now = new Date()): Promise<TenantRow[]> {
  const rows = await withKey(portal, (tx) => tx.select(rowColumns)
    .from(tenants)
    .leftJoin(tenantPulse, eq(tenantPulse.tenantId, tenants.id))
    .leftJoin(parents, eq(parents.id, tenants.parentId))
    .where(and(isAgency, ...wordsOf(filter.q).map(matches)))
    .orderBy(tenants.name, tenants.id));
  return rows.flatMap((row) => toRow(row, now)).filter((row) => !filter.kinds?.length || filter.kinds.includes(row.kind));
}

function toRow({ openedAt, lastOwnWorkAt, kind, ...row }: Omit<TenantRow, "kind" | "state"> & { kind: TenantKind; openedAt: Date | null; lastOwnWorkAt: Date | null }, now: Date): TenantRow[] {
  return kind === "meja" ? [] : [{ ...row, kind, state: siteState({ openedAt, lastOwnWorkAt }, now) }];
}

const wordsOf = (q = "") => q.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).slice(0, 6);

/** A word may stand in the name, another spelling, the codes, the address, the parent's name or the declared duties. */
function matches(word: string) {
  const like = `%${word.replace(/[%_\\]/g, "\\$&")}%`;
  return sql`(concat_ws(' ', ${tenants.name}, ${tenants.shortName}, ${tenants.slug}, array_to_string(${tenants.aliases}, ' '),
    array_to_string(${tenants.smsCodes}, ' '), ${parents.name}) ilike ${like}
    or exists (select 1 from duties d where d.tenant_id = ${tenants.id} and d.phrase ilike ${like}))`;
}

export type RelatedTenants = {
  /** Agencies below it, such as the kelurahan of a kecamatan. */
  children: TenantRow[];
  /** Others of the same kind and name, such as the two Sei Mati. */
  namesakes: TenantRow[];
};

/** Neighbours in the tree, in one statement. */
export async function relatedTenants(portal: Portal, tenantId: number, now = new Date()): Promise<RelatedTenants> {
  const rows = await withKey(portal, (tx) => tx.select({ ...rowColumns, isChild: sql<boolean>`${tenants.parentId} is not distinct from ${tenantId}` })
    .from(tenants)
    .leftJoin(tenantPulse, eq(tenantPulse.tenantId, tenants.id))
    .leftJoin(parents, eq(parents.id, tenants.parentId))
    .where(and(isAgency, ne(tenants.id, tenantId), sql`(${tenants.parentId} = ${tenantId} or exists (
      select 1 from tenants me where me.id = ${tenantId} and me.kind = ${tenants.kind} and lower(me.name) = lower(${tenants.name})))`))
    .orderBy(tenants.name, tenants.id));
  const pick = (child: boolean) => rows.filter((row) => row.isChild === child).flatMap(({ isChild: _, ...row }) => toRow(row, now));
  return { children: pick(true), namesakes: pick(false) };
}

export type SeatFigures = { operator: boolean; deputy: boolean; head: boolean };

/** Which of the three seats are filled today; who sits there is not for the public. */
export async function seatFigures(portal: Portal, tenantId: number): Promise<SeatFigures> {
  const [row] = await withKey(portal, (tx) => tx.execute<SeatFigures>(
    sql`select operator, deputy, head from seat_figures() where tenant_id = ${tenantId}`));
  return { operator: row?.operator ?? false, deputy: row?.deputy ?? false, head: row?.head ?? false };
}
