import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { portalKey } from "@/lib/access/doors/open";
import { CITY_ALERTS_TAG } from "@/lib/alerts/tags";
import { type CaseFigures, siteFigures, weekFigures } from "./figures";
import {
  findTenantBySlug, type FoundTenant, listTenants, relatedTenants, type RelatedTenants, seatFigures, type SeatFigures, type TenantRow,
} from "./queries";
import { addressTag, AGENCIES_TAG, FIGURES_TAG, tenantTag } from "./tags";

/** Kept until its tag expires; looked at again once a day, because a state such as "lesu" comes with time alone. */
const UNTIL_CHANGED = { stale: 300, revalidate: 86_400, expire: 31_536_000 };

/** The agency at an address, from cache: 0 queries. */
export async function cachedTenant(slug: string): Promise<FoundTenant | null> {
  "use cache";
  cacheLife(UNTIL_CHANGED);
  cacheTag(addressTag(slug), CITY_ALERTS_TAG);
  const found = await findTenantBySlug(portalKey(), slug);
  if (found && "tenant" in found) cacheTag(tenantTag(found.tenant.id));
  return found;
}

export async function cachedTenants(): Promise<TenantRow[]> {
  "use cache";
  cacheLife(UNTIL_CHANGED);
  cacheTag(AGENCIES_TAG);
  return listTenants(portalKey());
}

/** Short names by id, for lists that name the agency of a row. */
export const cachedShortNames = async (): Promise<Map<number, string>> => new Map((await cachedTenants()).map(({ id, shortName }) => [id, shortName]));

export async function cachedRelated(tenantId: number): Promise<RelatedTenants> {
  "use cache";
  cacheLife(UNTIL_CHANGED);
  cacheTag(tenantTag(tenantId), AGENCIES_TAG);
  return relatedTenants(portalKey(), tenantId);
}

export async function cachedSeats(tenantId: number): Promise<SeatFigures> {
  "use cache";
  cacheLife(UNTIL_CHANGED);
  cacheTag(tenantTag(tenantId), AGENCIES_TAG);
  return seatFigures(portalKey(), tenantId);
}

/** Numbers age by the minute; nothing expires them. */
export async function cachedSiteFigures(tenantId: number): Promise<CaseFigures> {
  "use cache";
  cacheLife("minutes");
  cacheTag(FIGURES_TAG);
  return siteFigures(portalKey(), tenantId);
}

export async function cachedWeekFigures(): Promise<CaseFigures> {
  "use cache";
  cacheLife("minutes");
  cacheTag(FIGURES_TAG);
  return weekFigures(portalKey());
}
