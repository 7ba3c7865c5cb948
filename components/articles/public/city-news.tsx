import { NewsPage } from "@/components/articles/public/news-page";
import { cityStory } from "@/components/articles/public/present";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { PageNotFound } from "@/components/tenants/closed";
import { NotHere } from "@/components/tenants/not-here";
import { JsonLd } from "@/components/ui/json-ld";
import type { AlertView } from "@/lib/alerts/words";
import type { portalNews } from "@/lib/articles/cached";
import { portalCrumbs } from "@/lib/found/structured";

export const newsPath = (page: number): string => (page === 1 ? "/berita" : `/berita/hal/${page}`);

type Props = { page: number; news: Awaited<ReturnType<typeof portalNews>> | null; alerts?: readonly AlertView[] };

/** One page of the whole city's news. A page without stories isn't there; without `news` it is no page at all. */
export function CityNews({ page, news, alerts = [] }: Props) {
  const city = cityView();
  if (!news || (page > 1 && news.items.length === 0)) {
    return <NotHere><PortalFrame city={city}><PageNotFound home="/" list={{ href: "/berita", label: "Semua berita" }} /></PortalFrame></NotHere>;
  }
  return (
    <PortalFrame city={city} current="berita" alerts={alerts}>
      <JsonLd things={[portalCrumbs({ name: "Berita", path: "/berita" })]} />
      <NewsPage title="Berita" intro={`Kabar dan pengumuman terbaru dari semua instansi ${city.name}.`} stories={news.items.map(cityStory)}
        page={page} extent={{ more: news.more }} hrefOf={newsPath} />
    </PortalFrame>
  );
}
