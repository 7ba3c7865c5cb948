import { cacheLife } from "next/cache";
import { NewsPage } from "@/components/articles/public/news-page";
import { cityStory } from "@/components/articles/public/present";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { PageNotFound } from "@/components/tenants/closed";
import { NotHere } from "@/components/tenants/not-here";
import { portalNews } from "@/lib/articles/cached";

export const newsPath = (page: number): string => (page === 1 ? "/berita" : `/berita/hal/${page}`);

/** One page of the whole city's news, kept until somebody publishes. A page without stories isn't there; `null` is no page at all. */
export async function CityNews({ page }: { page: number | null }) {
  "use cache";
  cacheLife("max");
  const city = cityView();
  const { items, more } = page ? await portalNews(page) : { items: [], more: false };
  if (!page || (page > 1 && items.length === 0)) {
    return <NotHere><PortalFrame city={city}><PageNotFound home="/" list={{ href: "/berita", label: "Semua berita" }} /></PortalFrame></NotHere>;
  }
  return (
    <PortalFrame city={city} current="berita">
      <NewsPage title="Berita" intro={`Kabar dan pengumuman terbaru dari semua instansi ${city.name}.`} stories={items.map(cityStory)}
        page={page} extent={{ more }} hrefOf={newsPath} />
    </PortalFrame>
  );
}
