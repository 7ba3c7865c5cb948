import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { AgencyFrame } from "@/components/layout/citizen/agency-frame";
import { cityView } from "@/components/layout/citizen/city-view";
import { SuspendedSite } from "@/components/tenants/closed";
import { agencyView } from "@/components/tenants/present";
import { AgencyHome } from "./home";
import { NoSiteYet } from "./no-site-yet";
import { NothingHere } from "./nothing-here";
import { NUMBERS_LIFE, nothingMeta, onlyPlaceholder, siteAt, siteMeta } from "./site";

export const generateStaticParams = onlyPlaceholder;

export async function generateMetadata({ params }: PageProps<"/sites/[tenant]">): Promise<Metadata> {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const tenant = await siteAt((await params).tenant);
  if (!tenant) return nothingMeta;
  const description = tenant.tagline ?? `${tenant.name}: berita, alamat kantor, dan cara menulis lewat SMS.`;
  return siteMeta(tenant, { path: "/", description, index: tenant.state !== "none" && !tenant.suspendedAt });
}

/** Home of an agency's site; without one, the honest page; suspended, why. */
export default async function SitePage({ params }: PageProps<"/sites/[tenant]">) {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const tenant = await siteAt((await params).tenant);
  if (!tenant) return <NothingHere tenant={null} />;
  const [city, agency] = [cityView(), agencyView(tenant)];
  if (tenant.suspendedAt) {
    const closed = { ...agency, state: "none" as const };
    return <AgencyFrame city={city} agency={closed} menu={false}><SuspendedSite city={city} agency={agency} note={tenant.suspendedNote} /></AgencyFrame>;
  }
  if (agency.state === "none") return <AgencyFrame city={city} agency={agency}><NoSiteYet tenant={tenant} /></AgencyFrame>;
  return <AgencyFrame city={city} agency={agency} current="beranda"><AgencyHome tenant={tenant} /></AgencyFrame>;
}
