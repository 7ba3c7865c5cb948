import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { followerKey, portalKey, siteKey } from "@/lib/access/doors/open";
import type { AnyKey } from "@/lib/access/keys";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { env } from "@/lib/env";
import { silent } from "@/scripts/postgres/connection";
import { testDatabase } from "@/scripts/testing/database";
import { pool } from "./client";
import { arrangeBelongings, type Belongings, tablesOf } from "./walls.fixture";
import { withKey } from "./with-key";

const database = testDatabase();
let city: TwoAgencies;
let mine: Belongings;
let theirs: Belongings;
let tables: string[];
let tenantTables: string[];

/** The register of agencies is public: who there is, former addresses, what they do, when they last worked, how many cases they had, what the city promises. */
const REGISTER = ["agency_topics", "case_figures", "city_rules", "duties", "duty_examples", "holidays", "routing_places", "tenant_addresses", "tenant_pulse", "tenants"];
const name = (table: string) => sql.identifier(table);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  mine = await arrangeBelongings(database.owner(), city.kominfo, "11111111");
  theirs = await arrangeBelongings(database.owner(), city.pertamanan, "22222222");
  tables = await tablesOf(database.owner());
  tenantTables = await tablesOf(database.owner(), "tenant_id");
});

type Answer = { rows: number } | { refused: string };

/** How many rows a statement saw or changed, or PostgreSQL's code of its refusal. Only whole runs: nothing is kept. */
async function attempt(key: AnyKey, statement: ReturnType<typeof sql>): Promise<Answer> {
  const undo = new Error("undo");
  let rows = 0;
  const refused = await withKey(key, async (tx) => {
    const result = await tx.execute(statement);
    rows = Math.max(result.length, result.count);
    throw undo;
  }).catch((error: Error & { cause?: { code?: string } }) => (error === undo ? null : (error.cause?.code ?? error.message)));
  return refused === null ? { rows } : { refused };
}

/** Refused outright or nothing found: what a neighbour may get. */
const held = (answer: Answer): boolean => ("rows" in answer ? answer.rows === 0 : answer.refused === "42501");

async function visible(key: AnyKey): Promise<string[]> {
  const seen: string[] = [];
  for (const table of tables) if (!held(await attempt(key, sql`select 1 from ${name(table)}`))) seen.push(table);
  return seen;
}

const ids = async (key: AnyKey, question: ReturnType<typeof sql>) =>
  (await withKey(key, (tx) => tx.execute<{ id: string | number }>(question))).map((row) => Number(row.id)).sort((a, b) => a - b);

it("both agencies own rows in every table, so that a hidden row is a wall and not an empty table", async () => {
  for (const table of tables) expect((await database.owner()`select 1 from ${database.owner()(table)}`).length, table).toBeGreaterThan(0);
  for (const table of tenantTables) {
    const [row] = await database.owner()`select count(distinct tenant_id)::int as agencies from ${database.owner()(table)} where tenant_id in (${city.kominfo.id}, ${city.pertamanan.id})`;
    expect(row?.agencies, table).toBe(2);
  }
});

describe("without a key", () => {
  it("the site's role sees no row of any table, and can add none", async () => {
    const bare = silent(env.appDatabaseUrl());
    for (const table of tables) expect((await bare`select 1 from ${bare(table)}`.catch(() => [])).length, table).toBe(0);
    await expect(bare`insert into articles (tenant_id, slug, body, author_name) values (${city.kominfo.id}, 'x', '{}', 'x')`).rejects.toThrow("row-level security");
    await bare.end({ timeout: 2 });
  });

  it("nothing of the last key is left on its connection", async () => {
    const last = await withKey(city.kominfo.operator, (tx) => tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`));
    const settings = await pool().sql`select pg_backend_pid() as pid, concat(current_setting('app.scope', true), current_setting('app.tenant', true),
      current_setting('app.actor', true), current_setting('app.ticket', true)) as left_over`;
    expect(settings.map((row) => ({ ...row }))).toEqual([{ pid: last[0]?.pid, left_over: "" }]);
  });
});

describe("an operator's key", () => {
  it("reads nothing of the neighbour outside the public register", async () => {
    const seen = [];
    for (const table of tenantTables) if (!held(await attempt(city.kominfo.operator, sql`select 1 from ${name(table)} where tenant_id <> ${city.kominfo.id}`))) seen.push(table);
    expect(seen).toEqual(["agency_topics", "case_figures", "duties", "duty_examples", "routing_places", "tenant_addresses", "tenant_pulse"]);
    expect(await ids(city.kominfo.operator, sql`select id from contacts`)).toHaveLength(1);
    expect(await ids(city.kominfo.operator, sql`select id from accounts`)).toEqual([city.kominfo.operator.accountId]);
    expect(await ids(city.kominfo.operator, sql`select id from cases`)).toEqual([mine.caseId]);
  });

  it("changes and deletes nothing of the neighbour, in any table", async () => {
    for (const table of tenantTables) {
      const [column] = await database.owner()<{ name: string }[]>`select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and attname <> 'tenant_id'
        and attidentity = '' and not attisdropped order by attnum limit 1`;
      const same = name(column?.name ?? "tenant_id");
      expect(await attempt(city.kominfo.operator, sql`update ${name(table)} set ${same} = ${same} where tenant_id <> ${city.kominfo.id}`), table).toSatisfy(held);
      expect(await attempt(city.kominfo.operator, sql`delete from ${name(table)} where tenant_id <> ${city.kominfo.id}`), table).toSatisfy(held);
    }
  });

  it("adds nothing in the neighbour's name, and gives nothing of its own away", async () => {
    for (const table of tenantTables) {
      const [row] = await database.owner()<{ whole: unknown }[]>`select to_jsonb(t) as whole from ${database.owner()(table)} t where tenant_id = ${city.pertamanan.id} limit 1`;
      const copy = sql`insert into ${name(table)} overriding system value select * from jsonb_populate_record(null::${name(table)}, ${JSON.stringify(row?.whole)}::jsonb)`;
      if (table === "audit_log") continue; // Its own test: whom a row concerns isn't who wrote it.
      expect(await attempt(city.kominfo.operator, copy), table).toEqual({ refused: "42501" });
      expect(await attempt(city.kominfo.operator, sql`update ${name(table)} set tenant_id = ${city.pertamanan.id}`), table).toSatisfy(held);
    }
  });

  it("works on its own rows: the walls hide the neighbour, not the house", async () => {
    expect(await ids(city.kominfo.operator, sql`select id from articles`)).toEqual([mine.draft, mine.published, mine.withdrawn]);
    expect(await attempt(city.kominfo.operator, sql`update articles set title = 'x'`)).toEqual({ rows: 3 });
    expect(await attempt(city.pertamanan.operator, sql`update cases set unread = false`)).toEqual({ rows: 1 });
  });

  it("can't write the audit list as somebody else, nor read or change it", async () => {
    const me = city.kominfo.operator;
    const entry = (scope: string, actor: number, tenant: number) => sql`insert into audit_log (scope, actor_id, tenant_id, actor_name, action, subject, subject_id)
      values (${scope}, ${actor}, ${tenant}, 'x', 'x', 'x', 'x')`;
    expect(await attempt(me, entry("admin", me.accountId, me.tenantId))).toEqual({ refused: "42501" });
    expect(await attempt(me, entry("operator", city.pertamanan.operator.accountId, me.tenantId))).toEqual({ refused: "42501" });
    expect(await attempt(me, entry("operator", me.accountId, city.pertamanan.id))).toEqual({ refused: "42501" });
    expect(await attempt(me, entry("operator", me.accountId, me.tenantId))).toEqual({ rows: 1 });
    for (const key of [city.kominfo.operator, city.desk, city.admin]) {
      for (const table of ["audit_log", "case_events", "article_versions"]) {
        expect(await attempt(key, sql`delete from ${name(table)}`)).toEqual({ refused: "42501" });
        expect(await attempt(key, sql`update ${name(table)} set tenant_id = tenant_id`)).toEqual({ refused: "42501" });
      }
    }
    expect(await attempt(city.kominfo.operator, sql`select 1 from audit_log`)).toEqual({ rows: 0 });
  });
});

describe("citizens' keys", () => {
  it("of a site see what that agency published, and the public register", async () => {
    const site = siteKey(city.kominfo.id);
    expect(await visible(site)).toEqual(["article_addresses", "article_versions", "articles", "case_publications", ...REGISTER, "media", "old_paths"].sort());
    expect(await ids(site, sql`select distinct tenant_id as id from article_addresses`)).toEqual([city.kominfo.id]);
    expect(await ids(site, sql`select tenant_id as id from old_paths`)).toEqual([city.kominfo.id]);
    // A withdrawn story's address still answers "withdrawn", but its versions are closed.
    expect(await ids(site, sql`select id from articles`)).toEqual([mine.published, mine.withdrawn]);
    expect(await ids(site, sql`select article_id as id from article_versions where version = 2`)).toEqual([mine.published]);
    expect(await ids(site, sql`select version as id from article_versions`)).toEqual([2]);
    expect(await ids(site, sql`select tenant_id as id from media where name = 'umum'`)).toEqual([city.kominfo.id]);
    expect(await ids(site, sql`select tenant_id as id from media where name = 'belum'`)).toEqual([]);
  });

  it("of the portal see what all agencies published, and the public register", async () => {
    expect(await visible(portalKey())).toEqual(["alerts", "article_versions", "articles", "case_publications", ...REGISTER, "media", "site_looks"].sort());
    expect(await ids(portalKey(), sql`select id from articles`)).toEqual([mine.published, theirs.published]);
    expect(await ids(portalKey(), sql`select version as id from article_versions`)).toEqual([2, 2]);
    expect(await ids(portalKey(), sql`select 1 as id from media where name = 'belum'`)).toEqual([]);
  });

  it("of a ticket see that one case", async () => {
    const follower = followerKey(mine.ticket);
    expect(await visible(follower)).toEqual(["case_events", "case_publications", "cases", "contacts", "messages", ...REGISTER].sort());
    expect(await ids(follower, sql`select id from cases`)).toEqual([mine.caseId]);
    for (const table of ["messages", "case_events", "case_publications"]) {
      expect(new Set(await ids(follower, sql`select case_id as id from ${name(table)}`))).toEqual(new Set([mine.caseId]));
    }
    expect(await ids(follower, sql`select id from contacts`)).toHaveLength(1);
    expect(await visible(followerKey("33333333"))).toEqual(REGISTER);
  });

  it("write nothing", async () => {
    for (const key of [siteKey(city.kominfo.id), portalKey(), followerKey(mine.ticket)]) {
      for (const table of tables) {
        expect(await attempt(key, sql`delete from ${name(table)}`), table).toSatisfy(held);
        const [column] = await database.owner()<{ name: string }[]>`select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and attidentity = '' order by attnum limit 1`;
        expect(await attempt(key, sql`update ${name(table)} set ${name(column?.name ?? "")} = ${name(column?.name ?? "")}`), table).toSatisfy(held);
      }
    }
  });
});

describe("the queue", () => {
  it("can't be read by the site, and takes no invented task", async () => {
    const queue = await database.owner()<{ name: string }[]>`select relname as name from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind in ('r', 'v', 'p')`;
    expect(queue.length).toBeGreaterThan(3);
    for (const table of queue) {
      expect(await attempt(city.kominfo.operator, sql`select 1 from graphile_worker.${name(table.name)}`), table.name).toEqual({ refused: "42501" });
    }
    const enqueue = (task: string) => attempt(city.pertamanan.operator, sql`select graphile_worker.enqueue(${task}, '{}', null, null)`);
    expect(await enqueue("drop-everything")).toEqual({ refused: "P0001" });
    expect(await enqueue("send-sms")).toEqual({ rows: 1 });
    expect(await attempt(city.kominfo.operator, sql`select graphile_worker.add_job('send-sms')`)).toEqual({ refused: "42501" });
  });
});
