import { cacheLife } from "next/cache";
import { NewsPage } from "@/components/articles/public/news-page";
import { cityStory } from "@/components/articles/public/present";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { portalNews } from "@/lib/articles/cached";

export const newsPath = (page: number): string => (page === 1 ? "/berita" : `/berita/hal/${page}`);

/** One page of the whole city's news, kept until somebody publishes. */
export async function CityNews({ page }: { page: number }) {
  "use cache";
  cacheLife("max");
  const { items, more } = await portalNews(page);
  return (
    <PortalFrame city={cityView()} current="berita">
      <NewsPage title="Berita" intro={`Kabar dan pengumuman terbaru dari semua instansi ${cityView().name}.`} stories={items.map(cityStory)}
        page={page} extent={{ more }} hrefOf={newsPath} />
    </PortalFrame>
  );
}
