import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { AgencyNews } from "@/components/articles/public/agency-news";
import { NothingHere } from "@/components/tenants/nothing-here";
import { siteNews } from "@/lib/articles/cached";
import { nothingMeta, onlyPlaceholder, openSiteAt, PAGE_LIFE, siteMeta } from "@/lib/tenants/site-at";

export const generateStaticParams = onlyPlaceholder;

export async function generateMetadata({ params }: PageProps<"/sites/[tenant]/berita">): Promise<Metadata> {
  "use cache";
  cacheLife(PAGE_LIFE);
  const tenant = await openSiteAt((await params).tenant, "/berita");
  if (!tenant) return nothingMeta;
  return siteMeta(tenant, { path: "/berita", title: "Berita", description: `Kabar dan pengumuman ${tenant.name}.` });
}

export default async function NewsOfSite({ params }: PageProps<"/sites/[tenant]/berita">) {
  "use cache";
  cacheLife(PAGE_LIFE);
  const tenant = await openSiteAt((await params).tenant, "/berita");
  return tenant ? <AgencyNews tenant={tenant} page={1} news={await siteNews(tenant.id, 1)} /> : <NothingHere tenant={null} />;
}
