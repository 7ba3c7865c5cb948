import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { publicCaseView } from "@/components/cases/public/present-public";
import { PublicCasePage } from "@/components/cases/public/public-case";
import { NothingHere } from "@/components/tenants/nothing-here";
import { SiteFrame } from "@/components/tenants/site-frame";
import { siteCase } from "@/lib/cases/public/cached";
import { cachedHolidays } from "@/lib/tenants/holidays";
import { nothingMeta, NUMBERS_LIFE, openSiteAt, PLACEHOLDER, siteMeta } from "@/lib/tenants/site-at";

type Props = PageProps<"/sites/[tenant]/laporan/[id]">;

export const generateStaticParams = () => [{ tenant: PLACEHOLDER, id: PLACEHOLDER }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const { tenant, found } = await read(params);
  if (!tenant || !found) return nothingMeta;
  return siteMeta(tenant, { path: `/laporan/${found.id}`, title: found.title, description: found.question.slice(0, 150) });
}

export default async function CaseOfSite({ params }: Props) {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const { tenant, found } = await read(params);
  if (!tenant || !found) return <NothingHere tenant={tenant} />;
  const item = publicCaseView(found, { now: new Date(), holidays: new Set(await cachedHolidays()) }, (id) => `/laporan/${id}`, () => "/");
  return <SiteFrame tenant={tenant} current="jawaban"><PublicCasePage item={item} home={tenant.name} /></SiteFrame>;
}

async function read(params: Props["params"]) {
  const { tenant: address, id } = await params;
  const tenant = await openSiteAt(address, `/laporan/${id}`);
  return { tenant, found: tenant && /^\d{1,15}$/.test(id) ? await siteCase(tenant.id, Number(id)) : null };
}
