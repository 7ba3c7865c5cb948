import { NewsPage } from "@/components/articles/public/news-page";
import { ownStory } from "@/components/articles/public/present";
import { SiteFrame } from "@/components/tenants/site-frame";
import { JsonLd } from "@/components/ui/json-ld";
import type { siteNews } from "@/lib/articles/cached";
import { siteCrumbs } from "@/lib/found/structured";
import type { PublicTenant } from "@/lib/tenants/queries";
import { NothingHere } from "@/components/tenants/nothing-here";

export const newsPath = (page: number): string => (page === 1 ? "/berita" : `/berita/hal/${page}`);

/** One page of an agency's news; a page past the last one isn't there. */
export function AgencyNews({ tenant, page, news: { items, pages } }: { tenant: PublicTenant; page: number; news: Awaited<ReturnType<typeof siteNews>> }) {
  if (page > pages) return <NothingHere tenant={tenant} />;
  return (
    <SiteFrame tenant={tenant} current="berita">
      <JsonLd things={[siteCrumbs(tenant, { name: "Berita", path: "/berita" })]} />
      <NewsPage title="Berita" intro={`Kabar dan pengumuman ${tenant.name}.`} stories={items.map(ownStory)} page={page}
        extent={{ pages }} hrefOf={newsPath} />
    </SiteFrame>
  );
}
