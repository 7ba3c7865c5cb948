import "server-only";
import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { sendingJob } from "@/lib/jobs/add-job";
import { morningAfter, readQuietHours } from "./quiet-hours";
import type { messageKinds } from "./schema";
import { countSegments } from "./segments";
import { validUntil } from "./validity";

export type Outgoing = {
  tenantId: number;
  caseId: number | null;
  contactId: number;
  kind: Extract<(typeof messageKinds)[number], "auto" | "answer" | "question" | "test">;
  body: string;
  author?: { id: number; name: string };
  /** A UUID made where it was written: sending the same form twice queues one message. */
  once?: string;
  /** A test names its gateway; for all others it is chosen when they are handed over. */
  gateway?: string;
  /** Nobody waits for it: in the quiet hours (lib/sms/quiet-hours.ts) it waits until morning. */
  unasked?: boolean;
};

/** Which gateway takes a message is decided when it is handed over. */
export const ANY_GATEWAY = "";

/**
 * Puts a message into the outbox, with the job that sends it: both exist when the transaction commits, or neither. One
 * statement. Null when this very message (`once`) is there already, or when `provided` doesn't hold.
 */
export async function queueMessage(tx: Tx, outgoing: Outgoing, provided: SQL = sql`true`): Promise<number | null> {
  const { tenantId, caseId, contactId, kind, body, author, once = randomUUID(), gateway = ANY_GATEWAY, unasked = false } = outgoing;
  const quiet = unasked ? readQuietHours(env.quietHours()) : null;
  const sendAfter = quiet && morningAfter(new Date(), quiet);
  const until = validUntil(kind, sendAfter ?? new Date());
  const [row] = await tx.execute<{ id: string }>(sql`
    with made as (
      insert into messages (tenant_id, case_id, contact_id, direction, kind, body, gateway, parts_total, author_id, author_name, state, state_at, reference, send_after, valid_until)
      select ${tenantId}::int, ${caseId}::bigint, ${contactId}::bigint, 'out', ${kind}, ${body}, ${gateway}, ${countSegments(body).parts}::smallint,
        ${author?.id ?? null}::int, ${author?.name ?? null}, 'queued', now(), ${once}, ${sendAfter?.toISOString() ?? null}::timestamptz, ${until.toISOString()}::timestamptz
      where ${provided}
      on conflict (reference) do nothing returning id
    )
    select id, ${sendingJob(sql`id`, sendAfter)} from made`);
  return row ? Number(row.id) : null;
}
