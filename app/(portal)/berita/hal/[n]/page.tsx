import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { CityNews, newsPath } from "@/components/articles/public/city-news";
import { pageNumber } from "@/components/ui/page-number";
import { portalNews } from "@/lib/articles/cached";
import { city } from "@/lib/city";
import { portalMeta } from "@/lib/portal-meta";

type Props = PageProps<"/berita/hal/[n]">;

/** One entry that is no page, so that a build asks no database and every real page is kept whole. */
export const generateStaticParams = () => [{ n: "_" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cacheLife("max");
  const page = pageNumber((await params).n);
  if (!page) return { title: "Halaman tidak ada", robots: { index: false } };
  return portalMeta({ path: newsPath(page), title: `Berita, halaman ${page}`, description: `Kabar dari semua instansi ${city.fullName()}.` });
}

export default async function OlderCityNews({ params }: Props) {
  "use cache";
  cacheLife("max");
  const page = pageNumber((await params).n);
  return <CityNews page={page ?? 0} news={page ? await portalNews(page) : null} />;
}
