import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { operatorKey } from "@/lib/access/doors/person";
import type { Admin } from "@/lib/access/keys";
import { arrangeAccount, arrangeAdmin, arrangePerson, arrangeSeat, arrangeTwoAgencies } from "@/lib/accounts/arrange";
import { withKey } from "@/lib/db/with-key";
import { suspendAgency } from "@/lib/tenants/commands";
import { testDatabase } from "@/scripts/testing/database";
import { auditPages, recordExport } from "./export";
import { listAudit } from "./queries";
import { recordAudit } from "./record";
import { auditStatement } from "./statement";
import { actionWords } from "./words";

const database = testDatabase();
let azhar: Admin;

beforeAll(async () => {
  const [kebersihan] = await arrangeTwoAgencies(database.owner());
  azhar = await arrangeAdmin(database.owner());
  const rina = await arrangeAccount(database.owner(), "rina@medan.example");
  await arrangeSeat(database.owner(), rina, kebersihan);
  const operator = operatorKey(await arrangePerson(rina));
  if (!operator) throw new Error("an operator was expected");
  for (const revision of [1, 2]) await withKey(operator, (tx) => recordAudit(tx, operator, { action: "article.saved", subject: "article", subjectId: 7, data: { revision } }));
  await withKey(operator, (tx) => recordAudit(tx, operator, { action: "article.published", subject: "article", subjectId: 7 }));
  await suspendAgency(azhar, { tenant: "dishub", reason: "Isinya sedang diperiksa." });
});

describe("the audit list", () => {
  it("says who did what where, newest first", async () => {
    const [newest, before] = await listAudit(azhar);
    expect(newest).toMatchObject({ actorName: "Azhar Nasution", action: "tenant.suspended", subjectName: "Dinas Perhubungan", tenant: { slug: "dishub" } });
    expect(before).toMatchObject({ actorName: "Rina Siregar", action: "article.published", tenant: { slug: "kebersihan" } });
    expect(newest?.at.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  it("names the person behind a sign-in", async () => {
    expect((await listAudit(azhar, { action: "session.opened" })).map((row) => row.actorName)).toEqual(["Rina Siregar", "Azhar Nasution"]);
  });

  it("is narrowed by person, action and agency, and read page by page", async () => {
    expect((await listAudit(azhar, { actor: "azhar", action: "tenant.suspended" })).length).toBe(1);
    for (const agency of ["kebersihan", "dinas keber"]) expect((await listAudit(azhar, { agency })).map((row) => row.action)).toEqual(["article.published"]);
    expect((await listAudit(azhar, { subject: "tenant" })).map((row) => row.action)).toEqual(["tenant.suspended"]);
    const [newest] = await listAudit(azhar, { limit: 1 });
    expect((await listAudit(azhar, { before: newest?.id, limit: 1 })).map((row) => row.action)).toEqual(["article.published"]);
  });

  it("leaves out what the editor saves by itself, unless it is asked for", async () => {
    const seen = async (filter: object) => (await listAudit(azhar, { agency: "kebersihan", ...filter })).map((row) => row.action);
    expect(await seen({})).toEqual(["article.published"]);
    expect(await seen({ autosaves: true })).toEqual(["article.published", "article.saved", "article.saved"]);
    expect(await seen({ action: "article.saved" })).toEqual(["article.saved", "article.saved"]);
  });

  it("opens as fast behind a day of drafts that saved themselves", async () => {
    await database.owner()`insert into audit_log (scope, actor_name, action, subject, subject_id)
      select 'job', 'tugas konsep', 'article.saved', 'article', n::text from generate_series(1, 30000) n`;
    await database.owner()`analyze audit_log`;
    for (const filter of [{}, { action: "tenant.suspended" }, { until: "2015-01-29" }]) expect([filter, await buffers(filter)]).toEqual([filter, expect.toSatisfy((count: number) => count <= 60)]);
  });

  it("knows the days of the city, the first and the last included", async () => {
    await database.owner()`insert into audit_log (scope, actor_name, action, subject, subject_id, at) values
      ('job', 'tugas uji', 'case.opened', 'case', '1', '2015-01-27T16:59:59Z'), ('job', 'tugas uji', 'case.opened', 'case', '2', '2015-01-27T17:00:00Z'),
      ('job', 'tugas uji', 'case.opened', 'case', '3', '2015-01-28T16:59:59Z'), ('job', 'tugas uji', 'case.opened', 'case', '4', '2015-01-28T17:00:00Z')`;
    const seen = async (filter: object) => (await listAudit(azhar, { actor: "uji", ...filter })).map((row) => row.subjectId);
    expect(await seen({ from: "2015-01-28", until: "2015-01-28" })).toEqual(["3", "2"]);
    expect(await seen({ from: "2015-01-28" })).toEqual(["4", "3", "2"]);
    expect(await seen({ until: "2015-01-27" })).toEqual(["1"]);
  });

  it("goes out whole in pieces, newest first, and up to a most", async () => {
    await database.owner()`insert into audit_log (scope, actor_name, action, subject, subject_id)
      select 'job', 'tugas banyak', 'case.opened', 'case', n::text from generate_series(1, 1201) n`;
    const pieces = async (most?: number) => {
      const found: string[][] = [];
      for await (const rows of auditPages(azhar, { actor: "banyak" }, most)) found.push(rows.map((row) => row.subjectId));
      return found;
    };
    const all = await pieces();
    expect(all.map((rows) => rows.length)).toEqual([500, 500, 201]);
    expect([all.flat()[0], all.flat().at(-1), new Set(all.flat()).size]).toEqual(["1201", "1", 1201]);
    expect((await pieces(600)).map((rows) => rows.length)).toEqual([500, 100]);
  });

  it("says itself who took a list away, and what of it", async () => {
    await recordExport(azhar, "akun", { keadaan: "active" });
    expect((await listAudit(azhar, { limit: 1 }))[0]).toMatchObject({ actorName: "Azhar Nasution", action: "list.exported", subject: "list", subjectId: "akun", data: { filter: { keadaan: "active" } } });
  });

  it("is closed to operators, and to changes by anyone", async () => {
    const rina = operatorKey(await arrangePerson(await rinaId()));
    if (!rina) throw new Error("an operator was expected");
    expect(await listAudit(rina as unknown as Admin)).toEqual([]);
    await expect(withKey(azhar, (tx) => tx.execute("delete from audit_log"))).rejects.toThrow();
    await expect(withKey(azhar, (tx) => tx.execute("update audit_log set actor_name = 'orang lain'"))).rejects.toThrow();
  });

  it("has words for what this test did", () => {
    expect(["tenant.suspended", "article.published", "session.opened", "list.exported"].filter((action) => !(action in actionWords))).toEqual([]);
  });
});

const rinaId = async () => (await database.owner()<{ id: number }[]>`select id from accounts where email = 'rina@medan.example'`)[0]?.id ?? 0;

/** Pages of the database that the list reads. */
async function buffers(filter: object): Promise<number> {
  type Plan = { "Shared Hit Blocks": number; "Shared Read Blocks": number };
  const [row] = await withKey(azhar, (tx) => tx.execute<{ "QUERY PLAN": [{ Plan: Plan }] }>(sql`explain (analyze, buffers, format json) ${auditStatement(filter)}`));
  const plan = row?.["QUERY PLAN"][0].Plan;
  return plan ? plan["Shared Hit Blocks"] + plan["Shared Read Blocks"] : Number.NaN;
}
