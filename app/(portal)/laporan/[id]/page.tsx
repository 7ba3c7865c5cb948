import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { publicCaseView } from "@/components/cases/public/present-public";
import { PublicCasePage } from "@/components/cases/public/public-case";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { portalCase } from "@/lib/cases/public/cached";
import { city } from "@/lib/city";
import { portalMeta } from "@/lib/portal-meta";
import { cachedHolidays } from "@/lib/tenants/holidays";

type Props = PageProps<"/laporan/[id]">;

export const instant = false;

const read = async (params: Props["params"]) => {
  const { id } = await params;
  return /^\d{1,15}$/.test(id) ? portalCase(Number(id)) : null;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read(params);
  return found ? portalMeta({ path: `/laporan/${found.id}`, title: found.title, description: found.question.slice(0, 150) }) : { title: "Laporan tidak ada", robots: { index: false } };
}

export default async function ShownCase({ params }: Props) {
  const found = await read(params);
  if (!found) notFound();
  const item = publicCaseView(found, { now: new Date(), holidays: new Set(await cachedHolidays()) }, (id) => `/laporan/${id}`, (slug) => city.siteUrl(slug));
  return <PortalFrame city={cityView()} current="lapor" alerts={await cachedCityAlerts()}><PublicCasePage item={item} home={cityView().name} /></PortalFrame>;
}
