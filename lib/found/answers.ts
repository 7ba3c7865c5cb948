import "server-only";
import { connection } from "next/server";
import { isOpen } from "@/lib/tenants/state";
import { siteAt } from "@/lib/tenants/site-at";
import type { PublicTenant } from "@/lib/tenants/queries";
import { cityFeed, siteFeed } from "./cached-feeds";
import { cityMapIndex, portalMap, siteMap, siteMaps } from "./cached-maps";
import { answerDocument, keepDocument, nothingThere } from "./document";
import { isFeedFile } from "./feeds";
import { feedNamed } from "./kinds";
import { portalRobots, siteRobots } from "./robots";
import { mapPath } from "./sitemap";

/** What robots and readers get. Each asks the agency first: a former address leads on, a closed one has nothing. */

/** `?isi=ringkas` gives the summaries alone, as slow connections want. */
const wantsWhole = (request: Request): boolean => new URL(request.url).searchParams.get("isi") !== "ringkas";

export async function answerSiteFeed(request: Request, slug: string, kind: string, file: string): Promise<Response> {
  if (!feedNamed(kind) || !isFeedFile(file)) return nothingThere();
  const site = await openSite(slug, `/${kind}/${file}${new URL(request.url).search}`);
  return answerDocument(request, site && await siteFeed(site, kind, file, wantsWhole(request)));
}

export async function answerCityFeed(request: Request, kind: string, file: string): Promise<Response> {
  if (!feedNamed(kind) || !isFeedFile(file)) return nothingThere();
  return answerDocument(request, await cityFeed(kind, file, wantsWhole(request)));
}

/** `file` as in the address: `1.xml`, where the middleware leads `/sitemap.xml`, `2.xml` … */
export async function answerSiteMap(request: Request, slug: string, file: string): Promise<Response> {
  const page = Number(/^([1-9]\d{0,3})\.xml$/.exec(file)?.[1] ?? 0);
  if (page === 0) return nothingThere();
  const site = await openSite(slug, mapPath(page));
  return answerDocument(request, site && await siteMap({ id: site.id, slug: site.slug }, page));
}

/** `1.xml` is the index of all sites, `portal.xml` has the portal's own pages. */
export async function answerCityMap(request: Request, file: string): Promise<Response> {
  if (file === "1.xml") return answerDocument(request, await cityMapIndex());
  return file === "portal.xml" ? answerDocument(request, await portalMap()) : nothingThere();
}

/** Its address has no part that a build couldn't know, so it says itself that it waits for a request. */
export async function answerPortalRobots(request: Request): Promise<Response> {
  await connection();
  return answerDocument(request, keepDocument("text/plain", portalRobots()));
}

export async function answerSiteRobots(request: Request, slug: string): Promise<Response> {
  const tenant = await siteAt(slug, "/robots.txt");
  if (!tenant) return nothingThere();
  const state = isOpen(tenant) ? "open" : tenant.suspendedAt ? "suspended" : "none";
  return answerDocument(request, keepDocument("text/plain", siteRobots(tenant.slug, state, await siteMaps(tenant.id))));
}

async function openSite(slug: string, path: string): Promise<Pick<PublicTenant, "id" | "slug" | "name" | "openedAt"> | null> {
  const tenant = await siteAt(slug, path);
  if (!tenant || !isOpen(tenant)) return null;
  const { id, slug: present, name, openedAt } = tenant;
  return { id, slug: present, name, openedAt };
}
