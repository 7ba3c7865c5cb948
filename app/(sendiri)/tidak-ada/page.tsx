import type { Metadata } from "next";
import { NotHereWords } from "@/components/dashboard/not-here";

export const metadata: Metadata = { title: "Halaman ini tidak ada · Dasbor", robots: { index: false } };

/** Made by the build and put into the empty document of a room that isn't there (web/missing-page.ts). Nobody asks for it. */
export default function NotHerePage() {
  return <><header className="bar"><h1>Halaman ini tidak ada</h1></header><NotHereWords /></>;
}
