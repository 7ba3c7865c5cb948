import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { connection } from "next/server";
import { CityServices } from "@/components/entries/city-rooms";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { portalServices } from "@/lib/articles/cached";
import { city } from "@/lib/city";
import { portalMeta } from "@/lib/portal-meta";

export const instant = false;

export const generateMetadata = (): Metadata => portalMeta({
  path: "/layanan", title: "Layanan", description: `Yang bisa diurus di semua instansi ${city.fullName()}: syarat, langkah, biaya, dan lamanya.`,
});

export default async function CityServicesPage() {
  await connection();
  return <Kept />;
}

/** Kept until somebody publishes. */
async function Kept() {
  "use cache";
  cacheLife("max");
  return <CityServices page={1} found={await portalServices(1)} alerts={await cachedCityAlerts()} />;
}
