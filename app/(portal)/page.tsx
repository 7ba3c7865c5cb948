import type { Metadata } from "next";
import { connection } from "next/server";
import { city } from "@/lib/city";
import { PortalHome } from "./home";
import { portalMeta } from "./meta";

/** Waits for a request, so that a build needs no database; what it shows comes whole from the cache. */
export const instant = false;

export const generateMetadata = (): Metadata => portalMeta({
  path: "/", title: `Portal ${city.fullName()}`, description: `Cari instansi, baca kabar, kirim SMS, dan ikuti laporan Anda kepada ${city.government()}.`,
});

export default async function PortalHomePage() {
  await connection();
  return <PortalHome />;
}
