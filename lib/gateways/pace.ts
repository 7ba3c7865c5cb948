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
