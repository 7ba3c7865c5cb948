import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { SiteAnswers } from "@/components/cases/public/site-answers";
import { NothingHere } from "@/components/tenants/nothing-here";
import { pageNumber } from "@/components/ui/page-number";
import { siteCases } from "@/lib/cases/public/cached";
import { nothingMeta, NUMBERS_LIFE, openSiteAt, PLACEHOLDER, siteMeta } from "@/lib/tenants/site-at";
import { cachedHolidays } from "@/lib/tenants/holidays";

type Props = PageProps<"/sites/[tenant]/jawaban/hal/[n]">;

export const generateStaticParams = () => [{ tenant: PLACEHOLDER, n: PLACEHOLDER }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const { tenant, page } = await read(params);
  if (!tenant || !page) return nothingMeta;
  return siteMeta(tenant, { path: `/jawaban/hal/${page}`, title: `Jawaban Pejabat, halaman ${page}`, description: `Pertanyaan warga kepada ${tenant.name} dan jawaban resminya.` });
}

export default async function OlderAnswersOfSite({ params }: Props) {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const { tenant, page } = await read(params);
  if (!tenant || !page) return <NothingHere tenant={tenant} />;
  return <SiteAnswers tenant={tenant} page={page} found={await siteCases(tenant.id, page, true)} holidays={await cachedHolidays()} />;
}

async function read(params: Props["params"]) {
  const { tenant, n } = await params;
  const page = pageNumber(n);
  return { page, tenant: await openSiteAt(tenant, page ? `/jawaban/hal/${page}` : "/jawaban") };
}
