import { openSync, readSync, closeSync, statSync } from "node:fs";
import { z } from "zod";
import { silent } from "@/scripts/postgres/connection";
import { ask } from "./ask";
import { messageTexts } from "./texts";
import type { Bench } from "./city";
import { runProgram } from "./run-program";

const planShape = z.object({
  "Query Text": z.string(), Plan: z.object({ "Shared Hit Blocks": z.number(), "Shared Read Blocks": z.number() }),
});
export type Statement = { text: string; buffers: number };
const FRAME = /select set_config\(/i;

/** What PostgreSQL itself did for `work`: every statement with the shared buffers of its plan, from auto_explain. */
export async function statementsOf({ superuser, log }: Pick<Bench, "superuser" | "log">, work: () => Promise<unknown>): Promise<Statement[]> {
  const sql = silent(superuser);
  await sql.unsafe(`alter system set session_preload_libraries = 'auto_explain'`);
  for (const setting of ["log_min_duration = 0", "log_analyze = on", "log_buffers = on", "log_format = json"]) await sql.unsafe(`alter system set auto_explain.${setting}`);
  await sql`select pg_reload_conf()`;
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where usename like '%app' and pid <> pg_backend_pid()`;
  await sql`select pg_sleep(0.3)`;
  const from = statSync(log).size;
  await work();
  const text = tail(log, from);
  await sql.unsafe("alter system reset all");
  await sql`select pg_reload_conf()`;
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where usename like '%app' and pid <> pg_backend_pid()`;
  await sql.end({ timeout: 2 });
  return plansIn(text).filter((one) => !FRAME.test(one.text));
}

function plansIn(log: string): Statement[] {
  return [...log.matchAll(/plan:\n((?:\t.*\n)+)/g)].flatMap(([, json]) => {
    const read = planShape.safeParse(JSON.parse((json ?? "").replaceAll(/^\t/gm, "")));
    if (!read.success) return [];
    return [{ text: read.data["Query Text"], buffers: read.data.Plan["Shared Hit Blocks"] + read.data.Plan["Shared Read Blocks"] }];
  });
}

function tail(file: string, from: number): string {
  const bytes = Buffer.alloc(statSync(file).size - from);
  const opened = openSync(file, "r");
  readSync(opened, bytes, 0, bytes.length, from);
  closeSync(opened);
  return bytes.toString("utf8");
}

const MOST_FOR_AN_SMS = 9;

export type Count = { what: string; seen: string; ok: boolean };

export async function countStatements(bench: Bench, slug: string, story: string): Promise<Count[]> {
  const { port } = bench.settings;
  const counted: Count[] = [];
  const cached = await statementsOf(bench, async () => {
    for (const path of ["/", `/berita/${story}`]) await ask({ port, host: bench.hostOf(slug), path });
  });
  counted.push({ what: "statements, agency home and article from cache", seen: String(cached.length), ok: cached.length === 0 });
  const query = new URLSearchParams({ secret: bench.env.KANNEL_SECRET ?? "", id: "count-1", from: "+628139990001", to: "2015", text: messageTexts[0] ?? "", charset: "UTF-8", coding: "0" });
  const sms = await statementsOf(bench, () => ask({ port, host: bench.root, path: `/api/sms/kannel?${query.toString()}` }));
  // One more when the city's knowledge is looked at again.
  counted.push({ what: "statements, one SMS", seen: String(sms.length), ok: sms.length > 0 && sms.length <= MOST_FOR_AN_SMS + 1 });
  return counted;
}

export type PageCost = { page: string; statements: number; buffers: number };
const NAMES_PAGE = /^select 'page: (.+)'$/;

/** Statements and shared buffers of each page of the dashboard, as the agency with the most open cases, the desk and an admin. */
export async function pageCosts(bench: Bench): Promise<PageCost[]> {
  const sql = silent(bench.owner);
  const [row] = await sql<{ tenant: number; account: number }[]>`select tenant_id as tenant, (select min(id) from accounts) as account from cases
    where status in ('new', 'open') and tenant_id <> (select id from tenants where kind = 'meja') group by tenant_id order by count(*) desc limit 1`;
  await sql.end({ timeout: 2 });
  const costs: PageCost[] = [];
  for (const { text, buffers } of await statementsOf(bench, () => runProgram({ file: "pages", args: [String(row?.tenant), String(row?.account)], env: bench.env }))) {
    const [, page] = NAMES_PAGE.exec(text.trim()) ?? [];
    const last = costs.at(-1);
    if (page !== undefined) costs.push({ page, statements: 0, buffers: 0 });
    else if (last) costs[costs.length - 1] = { ...last, statements: last.statements + 1, buffers: last.buffers + buffers };
  }
  return costs;
}
