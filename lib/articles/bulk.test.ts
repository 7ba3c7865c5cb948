import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { siteKey } from "@/lib/access/doors/open";
import { testDatabase } from "@/scripts/testing/database";
import { arrangeNewsroom, arrangePublished, story } from "./arrange";
import { confirmArticles, type Many, MOST_AT_ONCE, publishArticles, trashArticles, untrashArticles, withdrawArticles } from "./bulk";
import { saveDraft, startArticle } from "./commands";
import { listPublished } from "./published";
import { findArticle } from "./queries";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
let [one, two, theirs] = [0, 0, 0];

const start = async (who = room.rina, more = {}) => {
  const started = await startArticle(who, story(more));
  if (!started.ok) throw new Error("a draft was expected");
  return started.value.id;
};
const at = (revision: number, ...ids: number[]) => ids.map((id) => ({ id, revision }));
const ids = (many: Many) => many.done.map(({ id }) => id);
const audited = async (action: string, id: number) => (await database.owner()`select 1 from audit_log where action = ${action} and subject_id = ${String(id)}`).length;

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});
beforeEach(async () => {
  [one, two, theirs] = [await start(), await start(), await start(room.neighbour)];
});

describe("many at once", () => {
  it("publishes what is ready, each with its own audit row, and says of the others what they lack", async () => {
    const unready = await start(room.rina, { summary: "" });
    const many = await publishArticles(room.rina, at(1, one, unready, theirs, two));
    expect(ids(many)).toEqual([one, two]);
    expect(many.left).toEqual([{ id: unready, why: expect.stringMatching(/^Tulis ringkasan/) as string }, { id: theirs, why: expect.stringMatching(/tidak ditemukan/) as string }]);
    expect(many.done[0]?.revision).toBe(2);
    expect([await audited("article.published", one), await audited("article.published", theirs)]).toEqual([1, 0]);
    expect((await listPublished(siteKey(room.dishub))).total).toBe(0);
  });

  it("leaves alone what somebody changed after the list was shown", async () => {
    await saveDraft(room.siti, two, 1, story({ title: "Diubah Siti" }));
    const many = await publishArticles(room.rina, at(1, one, two));
    expect([ids(many), many.left]).toEqual([[one], [{ id: two, why: "Siti Aisyah baru saja mengubahnya. Periksa dulu, lalu coba lagi." }]]);
    expect(await findArticle(room.rina, two)).toMatchObject({ status: "draft" });
  });

  it("withdraws with one note, which is asked for first", async () => {
    await publishArticles(room.rina, at(1, one, two));
    expect(await withdrawArticles(room.rina, at(2, one, two), { note: "maaf" })).toEqual({ note: expect.stringMatching(/sedikitnya 10 huruf/) as string });
    expect(await findArticle(room.rina, one)).toMatchObject({ status: "published" });
    const many = await withdrawArticles(room.rina, at(2, one, two, theirs), { note: "Jadwalnya keliru, maaf." });
    expect("note" in many ? [] : ids(many)).toEqual([one, two]);
    expect(await findArticle(room.rina, two)).toMatchObject({ status: "withdrawn", withdrawnNote: "Jadwalnya keliru, maaf." });
  });

  it("throws away and gives back; what citizens read stays", async () => {
    await publishArticles(room.rina, at(1, two));
    const gone = await trashArticles(room.rina, [...at(1, one, theirs), ...at(2, two)]);
    expect([ids(gone), gone.left.map(({ id }) => id)]).toEqual([[one], [theirs, two]]);
    expect(ids(await untrashArticles(room.rina, gone.done))).toEqual([one]);
    expect((await findArticle(room.rina, one))?.trashedAt).toBeNull();
  });

  it("confirms what is asked, and nothing that never is", async () => {
    const service = { kind: "service", fields: { requirements: ["Alamat"], steps: ["Tulis SMS"], cost: "Gratis", time: "3 hari" } };
    const [page, news, foreign] = [await arrangePublished(room.rina, service), await arrangePublished(room.rina), await arrangePublished(room.neighbour, service)];
    await database.owner()`update articles set review_on = '2020-01-01' where kind = 'service'`;
    const many = await confirmArticles(room.siti, [page, news, foreign].map(({ id, revision }) => ({ id, revision })));
    expect([ids(many), many.left.map(({ id }) => id)]).toEqual([[page.id], [news.id, foreign.id]]);
    const [row] = await database.owner()<{ due: boolean }[]>`select review_on < now() as due from articles where id = ${foreign.id}`;
    expect(row?.due).toBe(true);
  });

  it("takes no more than a lot, and nothing that isn't a pick", async () => {
    await expect(publishArticles(room.rina, at(1, ...Array.from({ length: MOST_AT_ONCE + 1 }, (_, n) => n + 1)))).rejects.toThrow();
    await expect(trashArticles(room.rina, [{ id: "1 or 1=1", revision: 1 }])).rejects.toThrow();
  });
});
