import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { cityView } from "@/components/layout/citizen/city-view";
import { SiteFrame } from "@/components/tenants/site-frame";
import { AgencyHome } from "@/components/tenants/agency-home";
import { SuspendedSite } from "@/components/tenants/closed";
import { cachedLimits } from "@/lib/clocks/cached";
import { NoSiteYet } from "@/components/tenants/no-site-yet";
import { agencyView } from "@/components/tenants/present";
import { NothingHere } from "@/components/tenants/nothing-here";
import { JsonLd } from "@/components/ui/json-ld";
import { homeBlocks, nearbyNews, siteNews } from "@/lib/articles/cached";
import { agencyThing } from "@/lib/found/structured";
import { cachedRelated, cachedSeats, cachedSiteFigures } from "@/lib/tenants/cached";
import { isOpen } from "@/lib/tenants/state";
import { NUMBERS_LIFE, nothingMeta, onlyPlaceholder, siteAt, siteMeta } from "@/lib/tenants/site-at";

export const generateStaticParams = onlyPlaceholder;

export async function generateMetadata({ params }: PageProps<"/sites/[tenant]">): Promise<Metadata> {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const tenant = await siteAt((await params).tenant);
  if (!tenant) return nothingMeta;
  const description = tenant.tagline ?? `${tenant.name}: berita, alamat kantor, dan cara menulis lewat SMS.`;
  return siteMeta(tenant, { path: "/", description, index: isOpen(tenant) });
}

/** Home of an agency's site; without one, the honest page; suspended, why. */
export default async function SitePage({ params }: PageProps<"/sites/[tenant]">) {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const tenant = await siteAt((await params).tenant);
  if (!tenant) return <NothingHere tenant={null} />;
  const [city, agency] = [cityView(), agencyView(tenant)];
  if (tenant.suspendedAt) return <SiteFrame tenant={tenant}><SuspendedSite city={city} agency={agency} note={tenant.suspendedNote} /></SiteFrame>;
  const related = await cachedRelated(tenant.id);
  if (agency.state === "none") {
    const [seats, nearby] = await Promise.all([cachedSeats(tenant.id), nearbyNews(tenant.parent?.id ?? null)]);
    return <SiteFrame tenant={tenant}><NoSiteYet limits={await cachedLimits()} tenant={tenant} related={related} seats={seats} nearby={nearby} /></SiteFrame>;
  }
  const [news, figures, blocks] = await Promise.all([siteNews(tenant.id), cachedSiteFigures(tenant.id), homeBlocks(tenant.id)]);
  return (
    <SiteFrame tenant={tenant} current="beranda">
      <JsonLd things={[agencyThing(tenant)]} />
      <AgencyHome limits={await cachedLimits()} tenant={tenant} news={news} figures={figures} related={related} blocks={blocks} />
    </SiteFrame>
  );
}
