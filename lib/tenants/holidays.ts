import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { portalKey } from "@/lib/access/doors/open";
import type { Portal } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { holidays } from "./schema";

export const HOLIDAYS_TAG = "kota:hari-libur";

/** Days without office hours, `YYYY-MM-DD`; read from cache, since every clock on every page needs them. */
export async function cachedHolidays(): Promise<string[]> {
  "use cache";
  cacheLife("hours");
  cacheTag(HOLIDAYS_TAG);
  return listHolidays(portalKey());
}

export const listHolidays = (portal: Portal): Promise<string[]> =>
  withKey(portal, async (tx) => (await tx.select({ day: holidays.day }).from(holidays)).map((row) => row.day));
