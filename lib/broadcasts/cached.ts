import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { jobKey } from "@/lib/access/doors/open";
import { listWaiting } from "./queries";
import { WAITING_TAG } from "./tags";

/**
 * Broadcasts of the whole city that wait for a second person, for the number in the rail: 0 queries on nearly every page.
 * The action that changes one expires it; what the worker holds back is seen within half a minute.
 */
export async function cachedWaiting(): Promise<{ tenantId: number; submittedBy: number }[]> {
  "use cache";
  cacheLife({ stale: 30, revalidate: 30, expire: 3_600 });
  cacheTag(WAITING_TAG);
  return listWaiting(jobKey("waiting-broadcasts"));
}
