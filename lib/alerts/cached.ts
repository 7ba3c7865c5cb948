import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { portalKey } from "@/lib/access/doors/open";
import { cityAlertsNow } from "./queries";
import { CITY_ALERTS_TAG } from "./tags";
import type { AlertView } from "./words";

/** What the portal's pages show on top; made anew when one begins, ends or is taken down. */
export async function cachedCityAlerts(): Promise<AlertView[]> {
  "use cache";
  cacheLife({ stale: 60, revalidate: 3_600, expire: 31_536_000 });
  cacheTag(CITY_ALERTS_TAG);
  return cityAlertsNow(portalKey());
}
