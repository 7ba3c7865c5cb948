import "server-only";
import { permanentRedirect } from "next/navigation";
import { city } from "@/lib/city";
import { cachedOldPath } from "./cached";

/** Where a site would answer "nothing here": what the agency's old site had at this address is shown at its new one. */
export async function leadOn(tenant: { id: number; slug: string }, pathname: string, search = ""): Promise<void> {
  const path = await cachedOldPath(tenant.id, pathname, search);
  if (path !== null && path !== pathname) permanentRedirect(city.siteUrl(tenant.slug, path));
}
