import { beforeAll, describe, expect, it } from "vitest";
import { operatorKey } from "@/lib/access/doors/person";
import type { Admin } from "@/lib/access/keys";
import { arrangeAccount, arrangeAdmin, arrangePerson, arrangeSeat, arrangeTwoAgencies } from "@/lib/accounts/arrange";
import { withKey } from "@/lib/db/with-key";
import { suspendAgency } from "@/lib/tenants/commands";
import { testDatabase } from "@/scripts/testing/database";
import { listAudit } from "./queries";
import { recordAudit } from "./record";
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
    expect((await listAudit(azhar, { tenant: "kebersihan" })).map((row) => row.action)).toEqual(["article.published"]);
    const [newest] = await listAudit(azhar, { limit: 1 });
    expect((await listAudit(azhar, { before: newest?.id, limit: 1 })).map((row) => row.action)).toEqual(["article.published"]);
  });

  it("is closed to operators, and to changes by anyone", async () => {
    const rina = operatorKey(await arrangePerson(await rinaId()));
    if (!rina) throw new Error("an operator was expected");
    expect(await listAudit(rina as unknown as Admin)).toEqual([]);
    await expect(withKey(azhar, (tx) => tx.execute("delete from audit_log"))).rejects.toThrow();
    await expect(withKey(azhar, (tx) => tx.execute("update audit_log set actor_name = 'orang lain'"))).rejects.toThrow();
  });

  it("has words for what this test did", () => {
    expect(["tenant.suspended", "article.published", "session.opened"].filter((action) => !(action in actionWords))).toEqual([]);
  });
});

const rinaId = async () => (await database.owner()<{ id: number }[]>`select id from accounts where email = 'rina@medan.example'`)[0]?.id ?? 0;
