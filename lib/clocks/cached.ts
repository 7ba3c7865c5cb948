import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { portalKey } from "@/lib/access/doors/open";
import type { Limits } from "@/lib/cases/limits";
import { readLimits } from "./queries";
import { LIMITS_TAG } from "./tags";

/** On every page that says how long an answer takes; read from cache. */
export async function cachedLimits(): Promise<Limits> {
  "use cache";
  cacheLife("hours");
  cacheTag(LIMITS_TAG);
  return readLimits(portalKey());
}
