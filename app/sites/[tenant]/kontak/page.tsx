import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { cityView } from "@/components/layout/citizen/city-view";
import { Contact } from "@/components/tenants/contact";
import { agencyView, exampleOf } from "@/components/tenants/present";
import { NothingHere } from "@/components/tenants/nothing-here";
import { SiteFrame } from "@/components/tenants/site-frame";
import { JsonLd } from "@/components/ui/json-ld";
import { city } from "@/lib/city";
import { cachedLimits } from "@/lib/clocks/cached";
import { agencyThing, siteCrumbs } from "@/lib/found/structured";
import { nothingMeta, onlyPlaceholder, openSiteAt, PAGE_LIFE, siteMeta } from "@/lib/tenants/site-at";

export const generateStaticParams = onlyPlaceholder;

export async function generateMetadata({ params }: PageProps<"/sites/[tenant]/kontak">): Promise<Metadata> {
  "use cache";
  cacheLife(PAGE_LIFE);
  const tenant = await openSiteAt((await params).tenant, "/kontak");
  if (!tenant) return nothingMeta;
  return siteMeta(tenant, { path: "/kontak", title: "Kontak", description: `Alamat, jam buka, dan telepon ${tenant.name}.` });
}

export default async function ContactOfSite({ params }: PageProps<"/sites/[tenant]/kontak">) {
  "use cache";
  cacheLife(PAGE_LIFE);
  const tenant = await openSiteAt((await params).tenant, "/kontak");
  if (!tenant) return <NothingHere tenant={null} />;
  const agency = agencyView(tenant);
  return (
    <SiteFrame tenant={tenant} current="kontak">
      <JsonLd things={[agencyThing(tenant), siteCrumbs(tenant, { name: "Kontak", path: "/kontak" })]} />
      <Contact city={cityView()} limits={await cachedLimits()} agency={agency} example={exampleOf(agency)} map={city.map()} />
    </SiteFrame>
  );
}
