import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { notify } from "@/lib/live/notify";
import { ANY_GATEWAY } from "@/lib/sms/outgoing";
import { messages } from "@/lib/sms/schema";
import { stillWants } from "./audience";
import { audienceIn } from "./row";
import { broadcastRecipients, broadcasts } from "./schema";

/** So many of one agency's wait in the outbox at once; the others wait on the broadcast's list, where stopping costs nothing. */
const AT_ONCE = 4;
/** Of those who stopped, passed over in one transaction. */
const PASSED_OVER = 200;
/** Screens hear of every so many. */
const TOLD_EVERY = 25;

type Row = typeof broadcasts.$inferSelect;

/**
 * Takes the next recipient of all broadcasts and puts the message into the outbox; its id, or null when nothing can be
 * taken now. Agencies take turns, whatever the length of their lists: first comes whose last turn is longest ago. One
 * worker at a time asks, so that the order holds over all of them.
 */
export async function releaseNext(tx: Tx, urgent: boolean): Promise<number | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('release-broadcast'))`);
  await tx.update(broadcasts).set({ state: "done", endedAt: sql`now()` }).where(and(eq(broadcasts.state, "sending"), sql`${broadcasts.endsAt} <= now()`));
  for (let looked = 0; looked < PASSED_OVER; looked += 1) {
    const row = await nextTurn(tx, urgent);
    if (!row) return null;
    const released = await releaseOne(tx, row);
    if (released !== null) return released;
  }
  return null;
}

async function nextTurn(tx: Tx, urgent: boolean): Promise<Row | null> {
  const [turn] = await tx.execute<{ id: number }>(sql`
    select b.id from (select id, tenant_id, turn_at, max(turn_at) over (partition by tenant_id) as agency_turn
      from broadcasts where state = 'sending' and urgent = ${urgent}) b
    where (select count(*) from messages m where m.kind = ${urgent ? "alert" : "bulk"} and m.tenant_id = b.tenant_id and m.state in ('queued', 'failed-now', 'submitting')) < ${AT_ONCE}
    order by b.agency_turn nulls first, b.turn_at nulls first, b.id limit 1`);
  if (!turn) return null;
  // Somebody may be stopping it this very moment.
  const [row] = await tx.select().from(broadcasts).where(and(eq(broadcasts.id, turn.id), eq(broadcasts.state, "sending"))).for("update");
  return row ?? null;
}

/** Null: nobody was left, or this one stopped meanwhile. */
async function releaseOne(tx: Tx, row: Row): Promise<number | null> {
  const [next] = await tx.select({ contactId: broadcastRecipients.contactId }).from(broadcastRecipients)
    .where(and(eq(broadcastRecipients.broadcastId, row.id), isNull(broadcastRecipients.messageId), isNull(broadcastRecipients.skipped)))
    .orderBy(broadcastRecipients.contactId).limit(1);
  if (!next) return finish(tx, row);
  const mine = and(eq(broadcastRecipients.broadcastId, row.id), eq(broadcastRecipients.contactId, next.contactId));
  const found = await audienceIn(tx, row.id);
  if (!found || !(await stillWants(tx, found.audience, next.contactId))) {
    await tx.update(broadcastRecipients).set({ skipped: "opted-out" }).where(mine);
    await tx.update(broadcasts).set({ skipped: sql`${broadcasts.skipped} + 1` }).where(eq(broadcasts.id, row.id));
    return null;
  }
  const messageId = await toOutbox(tx, row, next.contactId);
  await tx.update(broadcastRecipients).set({ messageId }).where(mine);
  await tx.update(broadcasts).set({ released: sql`${broadcasts.released} + 1`, turnAt: sql`clock_timestamp()` }).where(eq(broadcasts.id, row.id));
  if (row.released % TOLD_EVERY === 0) await notify(tx, { tenantId: row.tenantId, what: "broadcast", id: row.id });
  return messageId;
}

async function finish(tx: Tx, row: Row): Promise<null> {
  await tx.update(broadcasts).set({ state: "done", endedAt: sql`now()` }).where(eq(broadcasts.id, row.id));
  await notify(tx, { tenantId: row.tenantId, what: "broadcast", id: row.id });
  return null;
}

async function toOutbox(tx: Tx, { id, tenantId, fullText, parts, urgent, endsAt, submittedBy, submittedByName }: Row, contactId: number): Promise<number> {
  const [made] = await tx.insert(messages).values({
    tenantId, contactId, broadcastId: id, direction: "out", kind: urgent ? "alert" : "bulk", body: fullText ?? "", gateway: ANY_GATEWAY, partsTotal: parts ?? 1,
    authorId: submittedBy, authorName: submittedByName, state: "queued", stateAt: sql`now()`, reference: randomUUID(), validUntil: endsAt,
  }).returning({ id: messages.id });
  if (!made) throw new Error("a message was not added");
  return made.id;
}
