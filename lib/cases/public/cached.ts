import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { portalKey, siteKey } from "@/lib/access/doors/open";
import { AGENCIES_TAG, tenantTag } from "@/lib/tenants/tags";
import { findPublicCase, listPublicCases, type PublicCase } from "./queries";
import { PUBLIC_CASES_TAG, publicCasesTag } from "./tags";

type PublicPage = { items: PublicCase[]; more: boolean };

/** Looked at again every five minutes, since a limit passes by itself; a change of a case expires them at once. */
const LIFE = { stale: 300, revalidate: 300, expire: 31_536_000 };

export async function siteCases(tenantId: number, page = 1, answered = false): Promise<PublicPage> {
  "use cache";
  cacheTag(tenantTag(tenantId), publicCasesTag(tenantId));
  cacheLife(LIFE);
  return listPublicCases(siteKey(tenantId), { page, answered });
}

export async function siteCase(tenantId: number, id: number): Promise<PublicCase | null> {
  "use cache";
  cacheTag(tenantTag(tenantId), publicCasesTag(tenantId));
  cacheLife(LIFE);
  return findPublicCase(siteKey(tenantId), id);
}

export async function portalCases(page = 1): Promise<PublicPage> {
  "use cache";
  cacheTag(PUBLIC_CASES_TAG, AGENCIES_TAG);
  cacheLife(LIFE);
  return listPublicCases(portalKey(), { page });
}

export async function portalCase(id: number): Promise<PublicCase | null> {
  "use cache";
  cacheTag(PUBLIC_CASES_TAG, AGENCIES_TAG);
  cacheLife(LIFE);
  return findPublicCase(portalKey(), id);
}
