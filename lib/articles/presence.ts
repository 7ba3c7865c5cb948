import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { articlePresence } from "./schema";

/** A sign of life of an open editor, every 15 seconds. No audit row: it changes nothing that anyone reads later. */
export async function markPresent(operator: Operator, id: number): Promise<void> {
  await withKey(operator, (tx) => tx.execute(sql`
    insert into article_presence (tenant_id, article_id, account_id, name)
    select tenant_id, id, ${operator.accountId}, ${operator.name} from articles where tenant_id = ${operator.tenantId} and id = ${id}
    on conflict (tenant_id, article_id, account_id) do update set seen_at = now(), name = excluded.name`));
}

/** The editor was closed. */
export async function markLeft(operator: Operator, id: number): Promise<void> {
  await withKey(operator, (tx) => tx.delete(articlePresence).where(and(
    eq(articlePresence.tenantId, operator.tenantId), eq(articlePresence.articleId, id), eq(articlePresence.accountId, operator.accountId))));
}
