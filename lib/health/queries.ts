import "server-only";
import { sql } from "drizzle-orm";
import { gatewayKey } from "@/lib/access/doors/open";
import type { Gateway } from "@/lib/access/keys";
import { statementsSoFar } from "@/lib/db/count";
import { withKey } from "@/lib/db/with-key";
import { env } from "@/lib/env";

export type Health = {
  ok: boolean;
  database: { ok: boolean; /** Statements this web process has sent since it started. */ statements: number };
  worker: { ok: boolean };
  gateways: { kind: string; direction: "in" | "out" | "both"; open: boolean; lastMessageAt: string | null }[];
};

type Row = { worker: boolean; kannel: string | null; handset: string | null; described: Health["gateways"] | null };

/**
 * The state of what this installation is made of. The worker is seen by its open connection, whose role is its own.
 * Never throws: a database that is away is an answer too.
 */
export async function readHealth(gateway: Gateway = gatewayKey("health")): Promise<Health> {
  const row = await look(gateway).catch(() => null);
  return {
    ok: row !== null && row.worker,
    database: { ok: row !== null, statements: statementsSoFar() },
    worker: { ok: row?.worker ?? false },
    gateways: [
      { kind: "kannel", direction: "in", open: row !== null, lastMessageAt: row?.kannel ?? null },
      ...(row?.described ?? []),
      ...(env.handset() ? [{ kind: "handset", direction: "both" as const, open: row !== null, lastMessageAt: row?.handset ?? null }] : []),
    ],
  };
}

const lastOf = (gateway: string) => sql`(select max(m.at) from messages m where m.gateway = ${gateway} and m.direction = 'in')`;

async function look(gateway: Gateway): Promise<Row | null> {
  const [row] = await withKey(gateway, (tx) => tx.execute<Row>(sql`
    select exists (select 1 from pg_stat_activity a where a.datname = current_database() and a.usename like '%\_worker') as worker,
      ${lastOf("kannel")} as kannel, ${lastOf("handset")} as handset,
      (select json_agg(json_build_object('kind', g.kind, 'direction', g.role, 'open', g.active and coalesce(s.up, true) and coalesce(s.resting_until <= now(), true),
        'lastMessageAt', (select max(m.at) from messages m where m.gateway = g.name and m.direction = 'in')) order by g.name)
        from gateways g left join gateway_states s on s.gateway = g.name) as described`));
  return row ?? null;
}
