import "server-only";
import { and, asc, isNotNull, isNull, ne } from "drizzle-orm";
import type { Portal } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { tenants } from "@/lib/tenants/schema";

/** Agencies whose sites citizens can read, by address. */
export const openSites = (portal: Portal): Promise<{ id: number; slug: string }[]> => withKey(portal, (tx) => tx
  .select({ id: tenants.id, slug: tenants.slug }).from(tenants)
  .where(and(ne(tenants.kind, "meja"), isNotNull(tenants.openedAt), isNull(tenants.suspendedAt), isNull(tenants.mergedInto))).orderBy(asc(tenants.slug)));
