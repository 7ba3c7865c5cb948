import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { connection } from "next/server";
import { CityAgenda } from "@/components/entries/city-rooms";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { portalEntries } from "@/lib/articles/cached";
import { city } from "@/lib/city";
import { portalMeta } from "@/lib/portal-meta";

export const instant = false;

export const generateMetadata = (): Metadata => portalMeta({
  path: "/agenda", title: "Agenda", description: `Acara semua instansi ${city.fullName()} yang bisa Anda datangi.`,
});

export default async function CityAgendaPage() {
  await connection();
  return <Kept />;
}

/** Looked at again every hour: what is over leaves by itself. */
async function Kept() {
  "use cache";
  cacheLife({ stale: 300, revalidate: 3_600, expire: 31_536_000 });
  return <CityAgenda events={await portalEntries("event", "ahead", 100)} alerts={await cachedCityAlerts()} />;
}
