import "server-only";
import { sql } from "drizzle-orm";
import type { AnyKey } from "@/lib/access/keys";
import { pool, type Tx } from "./client";
import { withoutValues } from "./quiet";

/**
 * The only way to the database: one guarded transaction that tells PostgreSQL whose it is. Row-level security reads
 * the settings, which end with the transaction (`set_config(…, true)`), so a pooled connection carries nothing over.
 */
export function withKey<T>(key: AnyKey, work: (tx: Tx) => Promise<T>): Promise<T> {
  return pool().db.transaction(async (tx) => {
    // Travels with the work's first statement: PostgreSQL takes them in order, and after a failure takes none.
    const presented = tx.execute(presentKey(key)).execute();
    presented.catch(() => undefined);
    try {
      return await work(tx);
    } finally {
      await presented;
    }
  }).catch((error: unknown) => {
    throw withoutValues(error);
  });
}

function presentKey(key: AnyKey) {
  const tenant = "tenantId" in key ? String(key.tenantId) : "";
  const actor = "accountId" in key ? String(key.accountId) : "";
  const ticket = key.kind === "follower" ? key.ticket : key.kind === "preview" ? key.tokenHash : "";
  return sql`select set_config('app.scope', ${key.kind}, true), set_config('app.tenant', ${tenant}, true),
    set_config('app.actor', ${actor}, true), set_config('app.ticket', ${ticket}, true)`;
}

/**
 * Lets the running transaction pass one case to one named agency: without it the database refuses a write that would
 * leave the operator's own agency (policies cases_operator_update and cases_moved).
 */
export const nameReceiver = (tx: Tx, tenantId: number, caseId: number) =>
  tx.execute(sql`select set_config('app.receiver', ${String(tenantId)}, true), set_config('app.moving', ${String(caseId)}, true)`);
