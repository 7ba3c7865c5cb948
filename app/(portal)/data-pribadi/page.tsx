import type { Metadata } from "next";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { PrivacyText } from "@/components/layout/citizen/texts";
import { portalMeta } from "@/lib/portal-meta";

export const generateMetadata = (): Metadata => portalMeta({ path: "/data-pribadi", title: "Data pribadi Anda", description: "Apa yang disimpan tentang Anda, untuk apa, dan hak Anda." });

export default function PrivacyPage() {
  return <PortalFrame city={cityView()}><PrivacyText city={cityView()} /></PortalFrame>;
}
