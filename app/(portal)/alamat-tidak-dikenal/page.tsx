import type { Metadata } from "next";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { UnknownAddress } from "@/components/tenants/closed";

export const metadata: Metadata = { title: "Tidak ada situs di alamat ini", robots: { index: false } };

/** What middleware answers, with status 404, for a host that is neither the city nor an agency of it. */
export default function UnknownAddressPage() {
  const city = cityView();
  return <PortalFrame city={city} away search={false}><UnknownAddress portalUrl={city.portalUrl} /></PortalFrame>;
}
