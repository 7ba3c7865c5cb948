import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { siteKey } from "@/lib/access/doors/open";
import { newsTag } from "@/lib/articles/tags";
import { keysOfRequest } from "./old-paths";
import { findOldPath } from "./queries";
import { oldPathsTag } from "./tags";

/** Where an address of the agency's old site leads now: a path of this site, or null. From cache: 0 statements. */
export async function cachedOldPath(tenantId: number, pathname: string, search = ""): Promise<string | null> {
  "use cache";
  cacheLife("max");
  cacheTag(oldPathsTag(tenantId));
  const path = await findOldPath(siteKey(tenantId), keysOfRequest(pathname, search));
  if (path !== null) cacheTag(newsTag(tenantId));
  return path;
}
