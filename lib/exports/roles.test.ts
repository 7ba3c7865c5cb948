import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import { operatorKey } from "@/lib/access/doors/person";
import type { Operator } from "@/lib/access/keys";
import { arrangeAccount, arrangePerson, arrangeSeat } from "@/lib/accounts/arrange";
import { arrangeNewsroom, arrangePublished, story } from "@/lib/articles/arrange";
import { publishArticles } from "@/lib/articles/bulk";
import { publishArticle, restoreVersion, saveDraft, startArticle } from "@/lib/articles/commands";
import { setAsksReview, submitArticle } from "@/lib/articles/review";
import { scheduleArticle } from "@/lib/articles/schedule";
import { changeLayout } from "@/lib/identity/commands";
import { beginImport } from "@/lib/imports/commands";
import { receivePart } from "@/lib/imports/receive";
import { testDatabase } from "@/scripts/testing/database";
import { packFor } from "./arrange";
import { openExport, startExport, stopExport } from "./commands";
import { packOf } from "./file";
import { runExport } from "./run";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
let seats: Record<"reviewer" | "head" | "deputy", Operator>;

async function seated(role: string, name: string): Promise<Operator> {
  const accountId = await arrangeAccount(database.owner(), `${name.toLowerCase()}@medan.example`, name);
  await arrangeSeat(database.owner(), accountId, room.kebersihan, role);
  return keyOf(accountId);
}
async function keyOf(accountId: number): Promise<Operator> {
  const operator = operatorKey(await arrangePerson(accountId));
  if (!operator) throw new Error("a seat was expected");
  return operator;
}

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
  seats = { reviewer: await seated("reviewer", "Peninjau"), head: await seated("head", "Pimpinan"), deputy: await seated("deputy", "Wakil") };
});

const NO = { ok: false, issues: [{ message: expect.stringMatching(/[Pp]eran Anda tidak boleh|Hanya pimpinan/) as string }] };
const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 16);
const layout = { menu: [], hidden: [], links: [] };

describe("what belongs to a seat", () => {
  it("a reviewer neither takes the site away, brings one in, shapes it, nor sets how the agency works", async () => {
    const { reviewer } = seats;
    const { facts } = await packFor(room.rina);
    expect(await startExport(reviewer)).toMatchObject(NO);
    expect(await stopExport(reviewer, facts.id)).toMatchObject(NO);
    expect(await openExport(reviewer, facts.id)).toBeNull();
    expect(await beginImport(reviewer, { name: "situs.zip", size: 10 })).toMatchObject(NO);
    const begun = await beginImport(room.rina, { name: "situs.zip", size: 10 });
    expect(begun.ok && (await receivePart(reviewer, begun.value.id, 0, Buffer.alloc(10)))).toBeNull();
    expect(await changeLayout(reviewer, layout)).toMatchObject(NO);
    for (const who of [reviewer, seats.deputy, room.rina, { ...room.neighbour, role: "deputy" as const }]) expect(await setAsksReview(who, true)).toMatchObject(NO);
    for (const who of [seats.deputy, seats.head]) expect(await openExport(who, facts.id)).toMatchObject({ id: facts.id });
  });

  it("nobody publishes, schedules or restores alone past the second pair of eyes, whatever the seat", async () => {
    await setAsksReview(seats.head, true);
    const shown = await seenByTwo();
    for (const who of [room.rina, seats.reviewer, seats.deputy, seats.head]) {
      const begun = await startArticle(who, story({ title: `Sendiri ${who.name}` }));
      if (!begun.ok) throw new Error("a draft was expected");
      const { id } = begun.value;
      expect([who.role, (await publishArticle(who, id, 1)).ok]).toEqual([who.role, false]);
      expect((await publishArticles(who, [{ id, revision: 1 }])).done).toEqual([]);
      expect(await scheduleArticle(who, id, 1, { at: tomorrow })).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/meminta tinjauan orang kedua/) as string }] });
      const asked = await submitArticle(who, id, 1);
      expect([who.role, asked.ok]).toEqual([who.role, true]);
      expect([who.role, (await publishArticle(who, id, asked.ok ? asked.value.revision : 0)).ok]).toEqual([who.role, false]);
    }
    const restored = await restoreVersion(seats.deputy, shown.id, shown.revision, 1);
    expect(await database.owner()`select v.title from articles a join article_versions v on v.article_id = a.id and v.version = a.published_version where a.id = ${shown.id}`).toMatchObject([{ title: "Kedua" }]);
    expect(restored.ok && (await publishArticle(seats.deputy, shown.id, restored.value.revision)).ok).toBe(false);
    await setAsksReview(seats.head, false);
  });

  /** A story in its second wording, before the rule holds for it again. */
  async function seenByTwo() {
    await setAsksReview(seats.head, false);
    const first = await arrangePublished(room.rina, { title: "Pertama" });
    const saved = await saveDraft(room.rina, first.id, first.revision, story({ title: "Kedua" }));
    if (!saved.ok) throw new Error("a draft was expected");
    const again = await publishArticle(room.rina, first.id, saved.value.revision);
    if (!again.ok) throw new Error(again.issues[0]?.message);
    await setAsksReview(seats.head, true);
    return { id: first.id, revision: again.value.revision };
  }
});

describe("a seat that has ended", () => {
  it("opens nothing at the next request, and what was begun with it ends without a file", async () => {
    const accountId = await arrangeAccount(database.owner(), "pergi@medan.example", "Pergi");
    await arrangeSeat(database.owner(), accountId, room.kebersihan, "operator");
    const leaving = await keyOf(accountId);
    const started = await startExport(leaving);
    if (!started.ok) throw new Error(started.issues[0]?.message);
    await database.owner()`update memberships set ends_on = current_date - 2 where account_id = ${accountId}`;
    expect(operatorKey(await arrangePerson(accountId))).toBeNull();
    await runExport(jobKey("export-site"), started.value.id);
    expect(existsSync(packOf(room.kebersihan, started.value.id))).toBe(false);
  });

  it("and a link whose day is over gives nobody the file, not even its own people", async () => {
    const { facts } = await packFor(room.rina);
    const later = new Date(Date.now() + 25 * 3_600_000);
    for (const who of [room.rina, seats.head, seats.deputy]) expect(await openExport(who, facts.id, later)).toBeNull();
    expect(await openExport(room.neighbour, facts.id)).toBeNull();
  });
});
