import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { siteKey } from "@/lib/access/doors/open";
import type { Operator } from "@/lib/access/keys";
import { testDatabase } from "@/scripts/testing/database";
import { arrangeNewsroom, arrangePublished, story } from "./arrange";
import { changeArticleAddress, publishArticle, saveDraft, startArticle, withdrawArticle } from "./commands";
import { findPublished } from "./published";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
let told: { id: number; revision: number; slug: string };
let titles = 0;

const at = (slug: string, tenantId = room.kebersihan) => findPublished(siteKey(tenantId), slug);
const sentence = (outcome: { ok: boolean; issues?: { field: string | null; message: string }[] }) => outcome.issues?.[0]?.message;

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});
beforeEach(async () => {
  told = await publish(room.rina, `Truk sampah baru ${(titles += 1)}`);
});

const publish = (operator: Operator, title: string) => arrangePublished(operator, { title });

async function retitle(title: string) {
  const saved = await saveDraft(room.rina, told.id, told.revision, story({ title }));
  const shown = await publishArticle(room.rina, told.id, saved.ok ? saved.value.revision : 0);
  if (!shown.ok) throw new Error("a published change was expected");
  return shown.value;
}

describe("a story's address", () => {
  it("stays when its title changes, until somebody changes it too; the old one leads on, and it is written down", async () => {
    const { revision, slug } = await retitle("Truk sampah berangkat lebih pagi");
    expect(slug).toBe(told.slug);
    expect(await changeArticleAddress(room.rina, told.id, revision)).toEqual({ ok: true, value: { slug: "truk-sampah-berangkat-lebih-pagi" } });
    expect(await at(told.slug)).toEqual({ movedTo: "truk-sampah-berangkat-lebih-pagi" });
    expect(await at("truk-sampah-berangkat-lebih-pagi")).toMatchObject({ title: "Truk sampah berangkat lebih pagi" });
    const rows = await database.owner()`select actor_name, tenant_id, data from audit_log where action = 'article.address-changed' and subject_id = ${String(told.id)}`;
    expect(rows[0]).toEqual({ actor_name: "Rina Siregar", tenant_id: room.kebersihan, data: { from: told.slug, to: "truk-sampah-berangkat-lebih-pagi" } });
  });

  it("leads on from every former one to the present one, and may go back", async () => {
    for (const wanted of [`kedua-${told.id}`, `ketiga-${told.id}`]) expect(await changeArticleAddress(room.siti, told.id, told.revision, wanted)).toMatchObject({ ok: true });
    expect([await at(told.slug), await at(`kedua-${told.id}`)]).toEqual([{ movedTo: `ketiga-${told.id}` }, { movedTo: `ketiga-${told.id}` }]);
    expect(await changeArticleAddress(room.rina, told.id, told.revision, told.slug)).toMatchObject({ ok: true });
    expect(await at(told.slug)).toMatchObject({ slug: told.slug });
    expect(await at(`ketiga-${told.id}`)).toEqual({ movedTo: told.slug });
  });

  it("leads to the note of a story that was withdrawn afterwards", async () => {
    await changeArticleAddress(room.rina, told.id, told.revision, `ditarik-${told.id}`);
    await withdrawArticle(room.rina, told.id, told.revision, { note: "Jadwalnya batal sama sekali." });
    expect(await at(told.slug)).toEqual({ movedTo: `ditarik-${told.id}` });
    expect(await at(`ditarik-${told.id}`)).toMatchObject({ withdrawn: { note: "Jadwalnya batal sama sekali." } });
  });

  it("tells nothing of a title that isn't published yet, and leaves the draft as it is", async () => {
    await saveDraft(room.rina, told.id, told.revision, story({ title: "Rahasia sampai besok" }));
    expect(sentence(await changeArticleAddress(room.rina, told.id, told.revision + 1))).toBe("Alamat itu sudah dipakai berita ini.");
    await changeArticleAddress(room.rina, told.id, told.revision + 1, `lain-${told.id}`);
    expect(await saveDraft(room.siti, told.id, told.revision + 1, story({ title: "Masih rahasia" }))).toMatchObject({ ok: true });
  });
});

describe("a former address", () => {
  it("can't be taken by another story, neither by publishing nor by asking for it", async () => {
    await changeArticleAddress(room.rina, told.id, told.revision, `pindah-${told.id}`);
    const same = await publish(room.siti, `Truk sampah baru ${titles}`);
    expect(same.slug).toBe(`${told.slug}-2`);
    expect(sentence(await changeArticleAddress(room.siti, same.id, same.revision, told.slug))).toMatch(/pernah dipakai tulisan lain/);
    expect(sentence(await changeArticleAddress(room.siti, same.id, same.revision, `pindah-${told.id}`))).toMatch(/pernah dipakai tulisan lain/);
    expect(await at(told.slug)).toEqual({ movedTo: `pindah-${told.id}` });
  });

  it("can't be taken past the commands either: the database refuses", async () => {
    await changeArticleAddress(room.rina, told.id, told.revision, `tetap-${told.id}`);
    const same = await publish(room.siti, "Cerita lain sama sekali");
    await expect(database.owner()`update articles set slug = ${told.slug} where id = ${same.id}`).rejects.toThrow("former one of another story");
  });

  it("leads nowhere on a neighbour's site, who may use the same words", async () => {
    await changeArticleAddress(room.rina, told.id, told.revision, `sendiri-${told.id}`);
    expect(await at(told.slug, room.dishub)).toBeNull();
    const theirs = await publish(room.neighbour, `Truk sampah baru ${titles}`);
    expect(theirs.slug).toBe(told.slug);
    expect(await at(told.slug, room.dishub)).toMatchObject({ slug: told.slug });
    expect(await at(told.slug)).toEqual({ movedTo: `sendiri-${told.id}` });
  });
});

describe("changing an address", () => {
  it("is refused for a neighbour's story, from an old screen, and before the first publishing", async () => {
    expect(sentence(await changeArticleAddress(room.neighbour, told.id, told.revision, "rebut"))).toBe("Berita ini tidak ditemukan di instansi Anda.");
    expect(await changeArticleAddress(room.rina, told.id, told.revision - 1, "terlambat")).toMatchObject({ ok: false, conflict: { revision: told.revision } });
    const draft = await startArticle(room.rina, story({ title: "Belum terbit" }));
    expect(sentence(await changeArticleAddress(room.rina, draft.ok ? draft.value.id : 0, 1))).toMatch(/belum pernah terbit/);
    expect(await at(told.slug)).toMatchObject({ slug: told.slug });
  });

  it.each([["Truk Baru!", /huruf kecil/], ["-truk", /huruf kecil/], ["hal", /halaman lain/], ["x".repeat(81), /terlalu panjang/], ["", /huruf kecil/]])("refuses %s with a sentence beside the field", async (wanted, words) => {
    const outcome = await changeArticleAddress(room.rina, told.id, told.revision, wanted);
    expect(outcome).toMatchObject({ ok: false, issues: [{ field: "slug", message: expect.stringMatching(words) as string }] });
  });

  it("gives one of two that ask for the same at the same moment", async () => {
    const other = await publish(room.siti, "Dua orang satu alamat");
    const both = await Promise.all([changeArticleAddress(room.rina, told.id, told.revision, "rebutan"), changeArticleAddress(room.siti, other.id, other.revision, "rebutan")]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
  });
});
