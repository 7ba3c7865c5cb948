import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { pageNumber } from "@/components/ui/page-number";
import { AgencyNews, newsPath } from "@/components/articles/public/agency-news";
import { NothingHere } from "@/components/tenants/nothing-here";
import { siteNews } from "@/lib/articles/cached";
import { nothingMeta, openSiteAt, PAGE_LIFE, PLACEHOLDER, siteMeta } from "@/lib/tenants/site-at";

type Props = PageProps<"/sites/[tenant]/berita/hal/[n]">;

export const generateStaticParams = () => [{ tenant: PLACEHOLDER, n: PLACEHOLDER }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cacheLife(PAGE_LIFE);
  const { tenant, page } = await read(params);
  if (!tenant || !page) return nothingMeta;
  return siteMeta(tenant, { path: newsPath(page), title: `Berita, halaman ${page}`, description: `Kabar dan pengumuman ${tenant.name}.` });
}

export default async function OlderNewsOfSite({ params }: Props) {
  "use cache";
  cacheLife(PAGE_LIFE);
  const { tenant, page } = await read(params);
  return tenant && page ? <AgencyNews tenant={tenant} page={page} news={await siteNews(tenant.id, page)} /> : <NothingHere tenant={tenant} />;
}

async function read(params: Props["params"]) {
  const { tenant, n } = await params;
  const page = pageNumber(n);
  return { page, tenant: await openSiteAt(tenant, page ? newsPath(page) : "/berita") };
}
