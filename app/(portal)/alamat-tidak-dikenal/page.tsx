import type { Metadata } from "next";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { UnknownAddress } from "@/components/tenants/closed";
import { NotHere } from "@/components/tenants/not-here";

export const metadata: Metadata = { title: "Tidak ada situs di alamat ini", robots: { index: false } };

/** What a host gets that is neither the city nor an agency of it. A kept page brings its own status: middleware's counts only once. */
export default function UnknownAddressPage() {
  const city = cityView();
  return <NotHere><PortalFrame city={city} away stranger search={false}><UnknownAddress city={city} /></PortalFrame></NotHere>;
}
