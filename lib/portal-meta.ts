import type { Metadata } from "next";
import { city } from "@/lib/city";

/** Head of a portal page; `path` is the page's one right address. */
export function portalMeta({ path, title, description, index = true }: { path: string; title: string; description: string; index?: boolean }): Metadata {
  const url = city.rootUrl(path);
  return {
    title: path === "/" ? title : `${title} · ${city.fullName()}`, description, alternates: { canonical: url }, robots: index ? undefined : { index: false },
    openGraph: { title, description, url, siteName: city.fullName(), locale: "id_ID", type: "website" },
  };
}
