import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { AgencyNews } from "../news";
import { NothingHere } from "../nothing-here";
import { nothingMeta, onlyPlaceholder, openSiteAt, PAGE_LIFE, siteMeta } from "../site";

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
  return tenant ? <AgencyNews tenant={tenant} page={1} /> : <NothingHere tenant={null} />;
}
