import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { connection } from "next/server";
import { CityNews } from "@/components/articles/public/city-news";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { portalNews } from "@/lib/articles/cached";
import { city } from "@/lib/city";
import { portalMeta } from "@/lib/portal-meta";

export const instant = false;

export const generateMetadata = (): Metadata => portalMeta({
  path: "/berita", title: "Berita", description: `Kabar dan pengumuman terbaru dari semua instansi ${city.fullName()}.`,
});

export default async function CityNewsPage() {
  await connection();
  return <Kept />;
}

/** Kept until somebody publishes. */
async function Kept() {
  "use cache";
  cacheLife("max");
  return <CityNews page={1} news={await portalNews(1)} alerts={await cachedCityAlerts()} />;
}
