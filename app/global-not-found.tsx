import "@/app/styles/citizen.css";
import type { Metadata } from "next";
import { cityView } from "@/components/layout/citizen/city-view";
import { CitizenDocument } from "@/components/layout/citizen/document";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { PageNotFound } from "@/components/tenants/closed";

export const metadata: Metadata = { title: "Halaman tidak ada", robots: { index: false } };

/** An address of the portal that no part of it knows. */
export default function GlobalNotFound() {
  const city = cityView();
  const list = { href: `${city.portalUrl}/instansi`, label: "Cari instansi", icon: "search" };
  return <CitizenDocument><PortalFrame city={city} away><PageNotFound home={city.portalUrl} list={list} /></PortalFrame></CitizenDocument>;
}
