import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { NoSuchAgency, PageNotFound } from "@/components/tenants/closed";
import { NotHere } from "@/components/tenants/not-here";
import { SiteFrame } from "@/components/tenants/site-frame";
import type { PublicTenant } from "@/lib/tenants/queries";
import { isOpen } from "@/lib/tenants/state";

/** With status 404: no agency at this address, or an agency that has no such page. */
export function NothingHere({ tenant }: { tenant: PublicTenant | null }) {
  const city = cityView();
  if (!tenant) return <NotHere><PortalFrame city={city} away search={false}><NoSuchAgency city={city} /></PortalFrame></NotHere>;
  const list = isOpen(tenant) ? { href: "/berita", label: `Berita ${tenant.shortName}` } : { href: `${city.portalUrl}/instansi`, label: "Cari instansi", icon: "search" };
  const missing = <PageNotFound home="/" list={list} />;
  return <NotHere><SiteFrame tenant={tenant}>{missing}</SiteFrame></NotHere>;
}
