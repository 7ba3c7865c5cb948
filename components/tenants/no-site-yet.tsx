import { cityStory } from "@/components/articles/public/present";
import { NewsDates } from "@/components/articles/public/stories";
import { cityView } from "@/components/layout/citizen/city-view";
import { Below } from "@/components/tenants/below";
import { NoSite } from "@/components/tenants/no-site";
import { agencyView, namesakeOf, ownRows, seatsOf } from "@/components/tenants/present";
import { SectionHead } from "@/components/ui/section-head";
import type { Limits } from "@/lib/cases/limits";
import type { nearbyNews } from "@/lib/articles/cached";
import type { PublicTenant, RelatedTenants, SeatFigures } from "@/lib/tenants/queries";

type Props = { limits: Limits; tenant: PublicTenant; related: RelatedTenants; seats: SeatFigures; nearby: Awaited<ReturnType<typeof nearbyNews>> };

/** The honest page of an address whose site nobody has opened yet. */
export function NoSiteYet({ limits, tenant, related, seats, nearby }: Props) {
  const [city, agency] = [cityView(), agencyView(tenant)];
  const [from, all] = agency.parent && nearby.ofParent ? [agency.parent.name, new URL("/berita", agency.parent.href).href] : [city.name, `${city.portalUrl}/berita`];
  return (
    <NoSite city={city} limits={limits} agency={agency} namesake={namesakeOf(related)} seats={seatsOf(seats, tenant.headTitle)}>
      <Below agency={agency} rows={ownRows(related.children)} />
      {nearby.items.length > 0 ? (
        <section className="sec">
          <SectionHead title={`Kabar dari ${from}`} more={{ href: all, label: "Semua berita" }} />
          <NewsDates stories={nearby.items.map(cityStory)} />
        </section>
      ) : null}
    </NoSite>
  );
}
