import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { AgencySmsPage } from "@/components/cases/public/sms-guide";
import { cityView } from "@/components/layout/citizen/city-view";
import { agencyView, caseTally, exampleOf } from "@/components/tenants/present";
import { SiteFrame } from "@/components/tenants/site-frame";
import { JsonLd } from "@/components/ui/json-ld";
import { cachedLimits } from "@/lib/clocks/cached";
import { siteCrumbs } from "@/lib/found/structured";
import { cachedSiteFigures } from "@/lib/tenants/cached";
import { NothingHere } from "@/components/tenants/nothing-here";
import { nothingMeta, NUMBERS_LIFE, onlyPlaceholder, openSiteAt, siteMeta } from "@/lib/tenants/site-at";

export const generateStaticParams = onlyPlaceholder;

export async function generateMetadata({ params }: PageProps<"/sites/[tenant]/sms">): Promise<Metadata> {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const tenant = await openSiteAt((await params).tenant, "/sms");
  if (!tenant) return nothingMeta;
  return siteMeta(tenant, { path: "/sms", title: "Tulis kepada kami", description: `Cara menulis SMS kepada ${tenant.name} dan mengikuti jawabannya.` });
}

export default async function SmsOfSite({ params }: PageProps<"/sites/[tenant]/sms">) {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const tenant = await openSiteAt((await params).tenant, "/sms");
  if (!tenant) return <NothingHere tenant={null} />;
  const [city, agency, figures] = [cityView(), agencyView(tenant), await cachedSiteFigures(tenant.id)];
  return (
    <SiteFrame tenant={tenant} current="sms">
      <JsonLd things={[siteCrumbs(tenant, { name: "Tulis kepada kami", path: "/sms" })]} />
      <AgencySmsPage city={city} limits={await cachedLimits()} name={agency.name} code={agency.smsCode} example={exampleOf(agency)} counts={caseTally(figures)} />
    </SiteFrame>
  );
}
