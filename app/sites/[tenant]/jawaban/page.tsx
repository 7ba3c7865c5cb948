import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { SiteAnswers } from "@/components/cases/public/site-answers";
import { NothingHere } from "@/components/tenants/nothing-here";
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
  return <SiteAnswers tenant={tenant} page={1} found={await siteCases(tenant.id, 1, true)} holidays={await cachedHolidays()} />;
}
