import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { CityServices, servicesPath } from "@/components/entries/city-rooms";
import { pageNumber } from "@/components/ui/page-number";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { portalServices } from "@/lib/articles/cached";
import { city } from "@/lib/city";
import { portalMeta } from "@/lib/portal-meta";

type Props = PageProps<"/layanan/hal/[n]">;

/** One entry that is no page, so that a build asks no database and every real page is kept whole. */
export const generateStaticParams = () => [{ n: "_" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cacheLife("max");
  const page = pageNumber((await params).n);
  if (!page) return { title: "Halaman tidak ada", robots: { index: false } };
  return portalMeta({ path: servicesPath(page), title: `Layanan, halaman ${page}`, description: `Layanan semua instansi ${city.fullName()}.` });
}

export default async function MoreCityServices({ params }: Props) {
  "use cache";
  cacheLife("max");
  const page = pageNumber((await params).n);
  return <CityServices page={page ?? 0} found={page ? await portalServices(page) : null} alerts={page ? await cachedCityAlerts() : []} />;
}
