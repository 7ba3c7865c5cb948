import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { PageNotFound } from "@/components/tenants/closed";

export default function PortalNotFound() {
  return <PortalFrame city={cityView()}><PageNotFound home="/" list={{ href: "/instansi", label: "Cari instansi" }} /></PortalFrame>;
}
