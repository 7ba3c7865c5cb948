import { cityStory } from "@/components/articles/public/present";
import { NewsDates } from "@/components/articles/public/stories";
import { cityView } from "@/components/layout/citizen/city-view";
import { NoSite } from "@/components/tenants/no-site";
import { agencyRow, agencyView, seatsOf } from "@/components/tenants/present";
import { SectionHead } from "@/components/ui/section-head";
import type { nearbyNews } from "@/lib/articles/cached";
import type { PublicTenant, RelatedTenants, SeatFigures } from "@/lib/tenants/queries";

type Props = { tenant: PublicTenant; related: RelatedTenants; seats: SeatFigures; nearby: Awaited<ReturnType<typeof nearbyNews>> };

/** The honest page of an address whose site nobody has opened yet. */
export function NoSiteYet({ tenant, related, seats, nearby }: Props) {
  const [twin] = related.namesakes.map(agencyRow);
  const namesake = twin ? { name: [twin.name, twin.parentName].filter(Boolean).join(", "), href: twin.href } : null;
  const title = tenant.parent && nearby.ofParent ? `Kabar dari ${tenant.parent.name}` : `Kabar dari ${cityView().name}`;
  const news = nearby.items.length > 0 ? <section className="sec"><SectionHead title={title} /><NewsDates stories={nearby.items.map(cityStory)} /></section> : null;
  return <NoSite city={cityView()} agency={agencyView(tenant)} namesake={namesake} seats={seatsOf(seats)} news={news} />;
}
