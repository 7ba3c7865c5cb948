import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { connection } from "next/server";
import { PortalHome } from "@/components/tenants/portal-page";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { portalEntries, portalNews } from "@/lib/articles/cached";
import { city } from "@/lib/city";
import { portalMeta } from "@/lib/portal-meta";
import { cachedTenants, cachedWeekFigures } from "@/lib/tenants/cached";

/** Waits for a request, so that a build needs no database; what it shows comes whole from the cache. */
export const instant = false;

export const generateMetadata = (): Metadata => portalMeta({
  path: "/", title: `Portal ${city.fullName()}`, description: `Cari instansi, baca kabar, kirim SMS, dan ikuti laporan Anda kepada ${city.government()}.`,
});

export default async function PortalHomePage() {
  await connection();
  return <Kept />;
}

/** The whole page as it is kept; its tags are those of what it reads. */
async function Kept() {
  "use cache";
  cacheLife({ stale: 60, revalidate: 60, expire: 31_536_000 });
  const [agencies, news, figures, alerts, events] = await Promise.all([cachedTenants(), portalNews(1, 24), cachedWeekFigures(), cachedCityAlerts(), portalEntries("event", "ahead", 4)]);
  return <PortalHome agencies={agencies} news={news} figures={figures} alerts={alerts} events={events} now={new Date()} />;
}
