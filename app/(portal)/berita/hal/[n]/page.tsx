import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { city } from "@/lib/city";
import { portalNews } from "@/lib/articles/cached";
import { portalMeta } from "../../../meta";
import { CityNews, newsPath } from "../../news";

type Props = PageProps<"/berita/hal/[n]">;

export const instant = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await read(params);
  return portalMeta({ path: newsPath(page), title: `Berita, halaman ${page}`, description: `Kabar dari semua instansi ${city.fullName()}.` });
}

export default async function OlderCityNews({ params }: Props) {
  return <CityNews page={await read(params)} />;
}

/** The first page has an address of its own; a page without stories isn't there. */
async function read(params: Props["params"]): Promise<number> {
  await connection();
  const { n } = await params;
  if (!/^[1-9]\d{0,3}$/.test(n) || n === "1") notFound();
  if ((await portalNews(Number(n))).items.length === 0) notFound();
  return Number(n);
}
