import type { Metadata } from "next";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { Disturbed } from "@/components/tenants/closed";

export const metadata: Metadata = { title: "Halaman sedang tidak bisa dibuka", robots: { index: false } };

/** Made by the build and sent, without its scripts, in place of a page that broke (web/failed-page.ts). Nobody asks for it. */
export default function DisturbedPage() {
  const city = cityView();
  return <PortalFrame city={city} away search={false}><Disturbed city={city} /></PortalFrame>;
}
