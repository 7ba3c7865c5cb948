import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { siteNews } from "@/lib/articles/cached";
import { notFound } from "next/navigation";
import { AgencyNews, newsPath } from "../../../news";
import { openSiteAt, PAGE_LIFE, pageNumber, PLACEHOLDER, siteMeta } from "../../../site";

type Props = PageProps<"/sites/[tenant]/berita/hal/[n]">;

export const generateStaticParams = () => [{ tenant: PLACEHOLDER, n: PLACEHOLDER }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cacheLife(PAGE_LIFE);
  const { tenant, page } = await read(params);
  if (page > (await siteNews(tenant.id, page)).pages) notFound();
  return siteMeta(tenant, { path: newsPath(page), title: `Berita, halaman ${page}`, description: `Kabar dan pengumuman ${tenant.name}.` });
}

export default async function OlderNewsOfSite({ params }: Props) {
  "use cache";
  cacheLife(PAGE_LIFE);
  return <AgencyNews {...await read(params)} />;
}

async function read(params: Props["params"]) {
  const { tenant, n } = await params;
  const page = pageNumber(n);
  return { page, tenant: await openSiteAt(tenant, newsPath(page)) };
}
