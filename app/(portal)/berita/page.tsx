import type { Metadata } from "next";
import { connection } from "next/server";
import { city } from "@/lib/city";
import { portalMeta } from "../meta";
import { CityNews } from "./news";

export const instant = false;

export const generateMetadata = (): Metadata => portalMeta({
  path: "/berita", title: "Berita", description: `Kabar dan pengumuman terbaru dari semua instansi ${city.fullName()}.`,
});

export default async function CityNewsPage() {
  await connection();
  return <CityNews page={1} />;
}
