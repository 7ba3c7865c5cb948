import { AgencyFrame } from "@/components/layout/citizen/agency-frame";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { NothingAtAddress, PageNotFound } from "@/components/tenants/closed";
import { NotHere } from "@/components/tenants/not-here";
import { agencyView } from "@/components/tenants/present";
import type { PublicTenant } from "@/lib/tenants/queries";

/** With status 404: no agency at this address, or an agency that has no such page. */
export function NothingHere({ tenant }: { tenant: PublicTenant | null }) {
  const city = cityView();
  if (!tenant) return <NotHere><PortalFrame city={city} away search={false}><NothingAtAddress city={city} /></PortalFrame></NotHere>;
  const missing = <PageNotFound home="/" list={{ href: "/berita", label: `Berita ${tenant.shortName}` }} />;
  return <NotHere><AgencyFrame city={city} agency={agencyView(tenant)}>{missing}</AgencyFrame></NotHere>;
}
