import { cityStory } from "@/components/articles/public/present";
import { NewsDates } from "@/components/articles/public/stories";
import { cityView } from "@/components/layout/citizen/city-view";
import { NoSite } from "@/components/tenants/no-site";
import { agencyRow, agencyView, seatsOf } from "@/components/tenants/present";
import { SectionHead } from "@/components/ui/section-head";
import { newsOf, portalNews } from "@/lib/articles/cached";
import { cachedRelated, cachedSeats } from "@/lib/tenants/cached";
import type { PublicTenant } from "@/lib/tenants/queries";

/** The honest page of an address whose site nobody has opened yet. */
export async function NoSiteYet({ tenant }: { tenant: PublicTenant }) {
  const [related, seats, news] = await Promise.all([cachedRelated(tenant.id), cachedSeats(tenant.id), nearbyNews(tenant)]);
  const [twin] = related.namesakes.map(agencyRow);
  const namesake = twin ? { name: [twin.name, twin.parentName].filter(Boolean).join(", "), href: twin.href } : null;
  return <NoSite city={cityView()} agency={agencyView(tenant)} namesake={namesake} seats={seatsOf(seats)} news={news} />;
}

/** News of the agency above it; where that one has none either, of the whole city. */
async function nearbyNews({ parent }: PublicTenant) {
  const above = parent ? await newsOf([parent.id], 3) : [];
  const items = above.length > 0 ? above : (await portalNews(1, 3)).items;
  if (items.length === 0) return null;
  const title = parent && above.length > 0 ? `Kabar dari ${parent.name}` : `Kabar dari ${cityView().name}`;
  return <section className="sec"><SectionHead title={title} /><NewsDates stories={items.map(cityStory)} /></section>;
}
