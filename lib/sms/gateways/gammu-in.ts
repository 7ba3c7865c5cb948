import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Gateway } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { advance } from "../advance";
import { mayBecome } from "../delivery";
import { takeDelivery } from "../receive";
import { deliveries, messages } from "../schema";
import { deliveryOf, factsOf, type InboxRow, isReadAgain, outcomeOf } from "./gammu-words";
import { OURS } from "./gammu";

/**
 * Takes in what lies in SMSD's inbox for one phone, oldest first; answers how many rows. Each is marked as taken in the
 * transaction that takes it, so nothing is lost or doubled whenever anybody is killed. A row that can't be taken in is
 * left for the next turn, and doesn't keep the others waiting.
 */
export async function takeFromGammu(gateway: Gateway, phone: string): Promise<number> {
  let taken = 0;
  for (let after = 0, more = true; more; ) {
    const row = await withKey(gateway, async (tx) => {
      const found = await lockRow(tx, phone, after);
      if (found) await takeRow(tx, gateway, found);
      return found;
    }).catch((error: unknown) => {
      console.error("[gammu]", error);
      return "stuck" as const;
    });
    if (row === "stuck") after = await nextAfter(gateway, phone, after);
    else if (row) taken += 1;
    more = row === "stuck" ? after > 0 : row !== undefined;
  }
  return taken;
}

async function lockRow(tx: Tx, phone: string, after: number): Promise<InboxRow | undefined> {
  const rows = await tx.execute<InboxRow>(sql`
    select "ID" as id, "SenderNumber" as sender, "Text" as text, "Coding" as coding, "UDH" as udh, "RecipientID" as phone,
      extract(epoch from "ReceivingDateTime")::float8 as "receivedAt", extract(epoch from "UpdatedInDB")::float8 as "writtenAt"
    from gammu.inbox where not "Processed" and "RecipientID" = ${phone} and "ID" > ${after}::int order by "ID" limit 1 for update skip locked`);
  return rows[0];
}

async function takeRow(tx: Tx, gateway: Gateway, row: InboxRow): Promise<void> {
  const deliveryId = await idOf(tx, gateway, row);
  if (deliveryId !== null) await takeDelivery(tx, gateway, { ...deliveryOf(row), deliveryId, gatewayAt: new Date(row.writtenAt * 1000) });
  await tx.execute(sql`update gammu.inbox set "Processed" = true where "ID" = ${row.id}::int`);
}

/** What the delivery is called; null: SMSD wrote this very SMS before, was killed, and read it from the SIM again. */
async function idOf(tx: Tx, gateway: Gateway, row: InboxRow): Promise<string | null> {
  const facts = factsOf(row);
  const [first] = await tx.select({ at: deliveries.gatewayAt }).from(deliveries).where(and(eq(deliveries.gateway, gateway.gateway), eq(deliveries.gatewayId, facts)));
  if (!first) return facts;
  const [phone] = await tx.execute<{ started: number | null }>(sql`select extract(epoch from max("InsertIntoDB"))::float8 as started from gammu.phones where "ID" = ${row.phone}`);
  return first.at && isReadAgain(first.at.getTime() / 1000, row.writtenAt, phone?.started ?? null) ? null : `${facts}:${row.id}`;
}

/** The row that can't be taken now; the turn goes on after it. 0: none is left. */
async function nextAfter(gateway: Gateway, phone: string, after: number): Promise<number> {
  const rows = await withKey(gateway, (tx) => tx.execute<{ id: number }>(sql`
    select "ID" as id from gammu.inbox where not "Processed" and "RecipientID" = ${phone} and "ID" > ${after}::int order by "ID" limit 1`)).catch(() => []);
  return rows[0]?.id ?? 0;
}

type Sent = { creator: string; states: string[]; waiting: boolean };

/** Moves on what SMSD has sent or had reports of since then (seconds since 1970); answers the newest change it saw. */
export function followGammu(gateway: Gateway, phone: string, since: number): Promise<number> {
  return withKey(gateway, async (tx) => {
    const [newest] = await tx.execute<{ at: number | null }>(sql`select extract(epoch from max("UpdatedInDB"))::float8 as at from gammu.sentitems`);
    // Times have whole seconds: one that came in the same second as the last is looked at again.
    const changed = sql`select "CreatorID" from gammu.sentitems where "UpdatedInDB" >= (to_timestamp(${since - 2}::float8) at time zone 'UTC') and "SenderID" = ${phone} and starts_with("CreatorID", ${OURS})`;
    const sent = await tx.execute<Sent>(sql`
      select "CreatorID" as creator, json_agg("Status") as states, exists (select 1 from gammu.outbox o where o."CreatorID" = s."CreatorID") as waiting
      from gammu.sentitems s where "CreatorID" in (${changed}) group by "CreatorID"`);
    await moveOn(tx, gateway, sent);
    return newest?.at ?? since;
  });
}

async function moveOn(tx: Tx, gateway: Gateway, sent: readonly Sent[]): Promise<void> {
  if (sent.length === 0) return;
  const told = new Map(sent.map(({ creator, states, waiting }) => [creator.slice(OURS.length), outcomeOf(states, waiting)]));
  const rows = await tx.select({ id: messages.id, reference: messages.reference, state: messages.state }).from(messages)
    .where(and(inArray(messages.reference, [...told.keys()]), eq(messages.gateway, gateway.gateway)));
  for (const { id, reference, state } of rows) {
    const next = told.get(reference ?? "");
    if (state !== null && (next === "accepted" || next === "delivered" || next === "failed") && mayBecome(state, next)) await advance(tx, id, next);
  }
}

/** Job: citizens' numbers and words lie in SMSD's tables in clear; what we have taken over is deleted there. */
export function sweepGammu(gateway: Gateway, phone: string): Promise<void> {
  return withKey(gateway, async (tx) => {
    await tx.execute(sql`delete from gammu.inbox where "Processed" and "RecipientID" = ${phone} and "UpdatedInDB" < (now() at time zone 'UTC') - interval '7 days'`);
    await tx.execute(sql`delete from gammu.sentitems where "SenderID" = ${phone} and starts_with("CreatorID", ${OURS}) and "UpdatedInDB" < (now() at time zone 'UTC') - interval '30 days'`);
  });
}
