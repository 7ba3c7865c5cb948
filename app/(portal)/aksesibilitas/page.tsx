import type { Metadata } from "next";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { AccessibilityText } from "@/components/layout/citizen/texts";
import { portalMeta } from "@/lib/portal-meta";

export const generateMetadata = (): Metadata => portalMeta({ path: "/aksesibilitas", title: "Aksesibilitas", description: "Bagaimana situs ini dibuat supaya bisa dipakai semua orang." });

export default function AccessibilityPage() {
  return <PortalFrame city={cityView()}><AccessibilityText city={cityView()} /></PortalFrame>;
}
