import "server-only";
import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { sendingJob } from "@/lib/jobs/add-job";
import type { messageKinds } from "./schema";
import { countSegments } from "./segments";

export type Outgoing = {
  tenantId: number;
  caseId: number | null;
  contactId: number;
  kind: Extract<(typeof messageKinds)[number], "auto" | "answer" | "question">;
  body: string;
  author?: { id: number; name: string };
  /** A UUID made where it was written: sending the same form twice queues one message. */
  once?: string;
};

/** Which gateway takes a message is decided when it is handed over. */
export const ANY_GATEWAY = "";

/**
 * Puts a message into the outbox, with the job that sends it: both exist when the transaction commits, or neither. One
 * statement. Null when this very message (`once`) is there already, or when `provided` doesn't hold.
 */
export async function queueMessage(tx: Tx, outgoing: Outgoing, provided: SQL = sql`true`): Promise<number | null> {
  const { tenantId, caseId, contactId, kind, body, author, once = randomUUID() } = outgoing;
  const [row] = await tx.execute<{ id: string }>(sql`
    with made as (
      insert into messages (tenant_id, case_id, contact_id, direction, kind, body, gateway, parts_total, author_id, author_name, state, state_at, reference)
      select ${tenantId}::int, ${caseId}::bigint, ${contactId}::bigint, 'out', ${kind}, ${body}, ${ANY_GATEWAY}, ${countSegments(body).parts}::smallint,
        ${author?.id ?? null}::int, ${author?.name ?? null}, 'queued', now(), ${once}
      where ${provided}
      on conflict (reference) do nothing returning id
    )
    select id, ${sendingJob(sql`id`)} from made`);
  return row ? Number(row.id) : null;
}
