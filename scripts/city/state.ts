import { silent } from "../postgres/connection";

/** What the database holds: nothing yet, all examples, some of them (a start was broken off), or a city of its own. */
export type Contents = "empty" | "examples" | "half" | "own";

const MARK = { begun: "pemko: examples begun", complete: "pemko: examples complete" } as const;

export const contentsOf = (owner: string): Promise<Contents> => onServer(owner, async (sql) => {
  const [row] = await sql<[{ mark: string | null; tables: boolean }]>`
    select obj_description('public'::regnamespace, 'pg_namespace') as mark, to_regclass('public.accounts') is not null as tables`;
  if (row.mark === MARK.complete) return "examples";
  if (row.mark === MARK.begun) return "half";
  if (!row.tables) return "empty";
  const [some] = await sql`select 1 from accounts limit 1`;
  return some ? "own" : "empty";
});

export const markExamples = (owner: string, state: keyof typeof MARK): Promise<void> =>
  onServer(owner, async (sql) => void (await sql.unsafe(`comment on schema public is '${MARK[state]}'`)));

/** Drops all that migrations made, on a server that may hold other databases. Roles stay. */
export const emptyDatabase = (admin: string): Promise<void> => onServer(admin, async (sql) => {
  await sql.unsafe("drop schema if exists graphile_worker, drizzle cascade; drop schema if exists public cascade; create schema public authorization pg_database_owner");
  await sql.unsafe("grant usage on schema public to public");
});

async function onServer<T>(url: string, work: (sql: ReturnType<typeof silent>) => Promise<T>): Promise<T> {
  const sql = silent(url);
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}
