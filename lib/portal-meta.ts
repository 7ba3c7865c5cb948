import type { Metadata } from "next";
import { city } from "@/lib/city";
import { pageMeta } from "@/lib/found/meta";
import { portalPicture } from "@/lib/found/share";

/** Head of a portal page; `path` is the page's one right address. */
export function portalMeta({ path, title, description, index = true }: { path: string; title: string; description: string; index?: boolean }): Metadata {
  return pageMeta({
    url: city.rootUrl(path), title: path === "/" ? title : `${title} · ${city.fullName()}`, heading: title, description, siteName: city.fullName(), index,
    picture: portalPicture(), feedUrl: index ? city.rootUrl : null,
  });
}
