import { type SQL, sql } from "drizzle-orm";
import type postgres from "postgres";
import type { Operator } from "@/lib/access/keys";
import type { Database, Tx } from "./client";
import { withKey } from "./with-key";

/** A promise opened from outside: what happens next is decided by the test, never by a clock. */
export function gate(): { passed: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

export async function ask(tx: Tx, question: SQL): Promise<Record<string, unknown> | undefined> {
  return (await tx.execute(question))[0];
}

const presentTenant = (tx: Tx, id: number) => tx.execute(sql`select set_config('app.scope', 'operator', true), set_config('app.tenant', ${String(id)}, true)`);
const insertDraft = (tx: Tx, tenantId: number, slug: string) =>
  tx.execute(sql`insert into articles (tenant_id, slug, body, author_name) values (${tenantId}, ${slug}, '{}', 'x')`);

type Scene = { db: Database; superuser: postgres.Sql; victim: number; neighbour: number; lateSavepoint?: boolean };
export type Leak = { begun: string; late: unknown; neighbourSaid: string };

/**
 * One connection. The victim's backend dies in its transaction, the neighbour's transaction gets the connection, then the
 * victim's callback asks its late question and returns; at last the neighbour rolls back.
 */
export async function playLeak({ db, superuser, victim, neighbour, lateSavepoint = false }: Scene): Promise<Leak> {
  const neighbourIn = gate();
  const victimDone = gate();
  let late: unknown;
  const first = db.transaction(async (tx) => {
    await presentTenant(tx, victim);
    const pid = Number((await ask(tx, sql`select pg_backend_pid() as pid`))?.pid);
    const question = async (handle: Tx): Promise<void> => {
      if (lateSavepoint) await superuser`select pg_terminate_backend(${pid})`;
      await neighbourIn.passed;
      late = await ask(handle, sql`select current_setting('app.tenant', true) as tenant`).catch((error: unknown) => error);
      victimDone.open();
      if (lateSavepoint) throw new Error("to the savepoint");
    };
    if (lateSavepoint) return tx.transaction(question);
    await superuser`select pg_terminate_backend(${pid})`;
    return question(tx);
  });
  const begun = await first.then(() => "kept", (error: Error) => String((error.cause as Error | undefined)?.message ?? error.message));
  const second = db.transaction(async (tx) => {
    await presentTenant(tx, neighbour);
    await insertDraft(tx, neighbour, "batal");
    neighbourIn.open();
    await victimDone.passed;
    // Queues behind whatever the victim's return has sent on this connection.
    await new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
    await ask(tx, sql`select 1 as still_here`);
    throw new Error("rolled back on purpose");
  });
  const neighbourSaid = await second.then(() => "kept", (error: Error) => error.message);
  return { begun, late, neighbourSaid };
}

export type Sum = { done: number; refused: number; foreign: number; hung: number; kept: string[]; neverKept: string[] };
export const emptySum = (): Sum => ({ done: 0, refused: 0, foreign: 0, hung: 0, kept: [], neverKept: [] });

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, Math.random() * 12));

/** One transaction of an operator with pauses to die in; every third one rolls back on purpose. */
export async function liveOneTransaction(operator: Operator, slug: string, rollback: boolean, sum: Sum): Promise<void> {
  const life = { returned: false };
  const work = withKey(operator, async (tx) => {
    await look(tx, operator.tenantId, sum);
    await pause();
    await insertDraft(tx, operator.tenantId, slug);
    await pause();
    await look(tx, operator.tenantId, sum);
    if (rollback) throw new Error("rolled back on purpose");
    life.returned = true;
  });
  const ended = await Promise.race([work.then(() => "kept" as const, () => "refused" as const), afterLongPatience()]);
  if (ended === "hung") sum.hung += 1;
  else sum[ended === "kept" ? "done" : "refused"] += 1;
  if (ended === "kept") sum.kept.push(slug);
  // A backend that dies while it answers COMMIT may have kept it; all others must have kept nothing.
  else if (!life.returned) sum.neverKept.push(slug);
}

async function look(tx: Tx, tenantId: number, sum: Sum): Promise<void> {
  const seen = await ask(tx, sql`select current_setting('app.tenant', true) as tenant,
    (select count(*)::int from articles where tenant_id <> ${tenantId}) as strangers`);
  if (seen && (seen.tenant !== String(tenantId) || seen.strangers !== 0)) sum.foreign += 1;
}

/** What hangs never ends; what only waits does, on the busiest machine too. */
const PATIENCE_MS = 60_000;

function afterLongPatience(): Promise<"hung"> {
  return new Promise((resolve) => setTimeout(() => resolve("hung"), PATIENCE_MS).unref());
}
