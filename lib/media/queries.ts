import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import type { Operator, Portal } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { media } from "./schema";

export type StoredPicture = { tenantId: number; id: string; widths: number[] };
const columns = { tenantId: media.tenantId, id: media.id, widths: media.widths };

/** A picture that a published page shows, of any agency. */
export async function findPublicPicture(portal: Portal, id: string): Promise<StoredPicture | null> {
  const rows = await withKey(portal, (tx) => tx.select(columns).from(media).where(and(eq(media.id, id), isNotNull(media.publicAt))));
  return rows[0] ?? null;
}

/** A picture of the operator's own agency, public or not. */
export async function findOwnPicture(operator: Operator, id: string): Promise<StoredPicture | null> {
  const rows = await withKey(operator, (tx) => tx.select(columns).from(media).where(and(eq(media.tenantId, operator.tenantId), eq(media.id, id))));
  return rows[0] ?? null;
}
