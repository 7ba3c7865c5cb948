import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";

/**
 * The moment at which `count` SMS may leave by a gateway that sends `perSecond`: the next free one, taken by this very
 * statement. All workers take from one row, so the limit holds over them; a moment that isn't used is only lost time.
 */
export async function takeTurn(tx: Tx, gateway: string, perSecond: number, count: number): Promise<Date> {
  const seconds = count / perSecond;
  const [row] = await tx.execute<{ at: string }>(sql`
    insert into gateway_states as s (gateway, next_slot_at) values (${gateway}, clock_timestamp() + make_interval(secs => ${seconds}))
    on conflict (gateway) do update set next_slot_at = greatest(s.next_slot_at, clock_timestamp()) + make_interval(secs => ${seconds})
    returning (s.next_slot_at - make_interval(secs => ${seconds}))::text as at`);
  return row ? new Date(row.at) : new Date();
}

/**
 * As `takeTurn`, but only where the next turn is free this moment: whoever waits for a turn already goes first. Answers
 * the moment it was taken for, or when it is worth asking again; that one isn't kept.
 */
export async function takeFreeTurn(tx: Tx, gateway: string, perSecond: number, count: number): Promise<Date> {
  const seconds = count / perSecond;
  const taken = await tx.execute(sql`
    insert into gateway_states as s (gateway, next_slot_at) values (${gateway}, clock_timestamp() + make_interval(secs => ${seconds}))
    on conflict (gateway) do update set next_slot_at = clock_timestamp() + make_interval(secs => ${seconds})
    where s.next_slot_at is null or s.next_slot_at <= clock_timestamp() returning 1`);
  if (taken.length > 0) return new Date();
  const [row] = await tx.execute<{ at: string }>(sql`select (next_slot_at + interval '25 milliseconds')::text as at from gateway_states where gateway = ${gateway}`);
  return row ? new Date(row.at) : new Date();
}
