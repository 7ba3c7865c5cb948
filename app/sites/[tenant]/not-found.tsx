import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { NothingAtAddress } from "@/components/tenants/closed";

/** For an address without an agency and for a missing page of one; it isn't told which, so it leads to both. */
export default function SiteNotFound() {
  const city = cityView();
  return <PortalFrame city={city} away search={false}><NothingAtAddress city={city} /></PortalFrame>;
}
