import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";

/** What open dashboards are told; they then ask again with their own key, so it carries no content. */
export type LiveEvent = {
  tenantId: number;
  what: "case" | "message" | "article" | "import" | "export" | "broadcast";
  id: number;
};

export const LIVE_CHANNEL = "pemko_live";

/** Told to listeners when the transaction commits, never before. */
export async function notify(tx: Tx, event: LiveEvent): Promise<void> {
  await tx.execute(sql`select pg_notify(${LIVE_CHANNEL}, ${JSON.stringify(event)})`);
}
