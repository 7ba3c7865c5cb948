import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { publicCaseView } from "@/components/cases/public/present-public";
import { OfficialAnswers } from "@/components/cases/public/public-list";
import { NothingHere } from "@/components/tenants/nothing-here";
import { SiteFrame } from "@/components/tenants/site-frame";
import { siteCases } from "@/lib/cases/public/cached";
import { cachedHolidays } from "@/lib/tenants/holidays";
import { nothingMeta, NUMBERS_LIFE, onlyPlaceholder, openSiteAt, siteMeta } from "@/lib/tenants/site-at";

export const generateStaticParams = onlyPlaceholder;

export async function generateMetadata({ params }: PageProps<"/sites/[tenant]/jawaban">): Promise<Metadata> {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const tenant = await openSiteAt((await params).tenant, "/jawaban");
  if (!tenant) return nothingMeta;
  return siteMeta(tenant, { path: "/jawaban", title: "Jawaban Pejabat", description: `Pertanyaan warga kepada ${tenant.name} dan jawaban resminya.` });
}

export default async function AnswersOfSite({ params }: PageProps<"/sites/[tenant]/jawaban">) {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const tenant = await openSiteAt((await params).tenant, "/jawaban");
  if (!tenant) return <NothingHere tenant={null} />;
  const [found, holidays] = [await siteCases(tenant.id, 1, true), new Set(await cachedHolidays())];
  const items = found.items.map((one) => publicCaseView(one, { now: new Date(), holidays }, (id) => `/laporan/${id}`, () => "/"));
  return <SiteFrame tenant={tenant} current="jawaban"><OfficialAnswers name={tenant.name} items={items} more={found.more} /></SiteFrame>;
}
