import { beforeAll, describe, expect, it } from "vitest";
import { listPosts } from "@/lib/officials/queries";
import { testDatabase } from "@/scripts/testing/database";
import { arrangeNewsroom, arrangePublished, story } from "./arrange";
import { beginArticle, publishArticle, restoreVersion, saveDraft, startArticle, trashArticle, untrashArticle } from "./commands";
import { FILE_FIELDS } from "./field-files";
import { rulesOf } from "./kind-rules";
import { type ArticleKind, newsKinds } from "./kinds";
import { findArticle, LIST_SIZE, listArticles, type ListWish, versionPair } from "./queries";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;

async function begun(kind: ArticleKind, title: string, more: Record<string, unknown> = {}, who = room.rina): Promise<number> {
  const started = await startArticle(who, story({ kind, title, ...more }));
  if (!started.ok) throw new Error(started.issues[0]?.message);
  return started.value.id;
}
const titles = async (wish: ListWish, who = room.rina) => (await listArticles(who, wish)).rows.map(({ title }) => title);

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});

describe("files in the fields of kinds", () => {
  it("lie in the fields that the database knows as such, and in no others", () => {
    const looks = Object.values(rulesOf).flatMap(({ specs }) => Object.entries(specs).map(([name, { look }]) => [name, look] as const));
    expect(new Set(looks.filter(([, look]) => look === "files").map(([name]) => name))).toEqual(new Set(FILE_FIELDS));
    expect(looks.filter(([name, look]) => FILE_FIELDS.includes(name) && look !== "files")).toEqual([]);
  });
});

describe("a room of the dashboard", () => {
  it("lists its own kinds of the own agency, last touched first", async () => {
    await begun("news", "Kabar");
    await begun("service", "Layanan A");
    await begun("announcement", "Pengumuman");
    const shown = await begun("service", "Layanan B");
    await begun("service", "Milik tetangga", {}, room.neighbour);
    expect(await titles({ kinds: ["service"] })).toEqual(["Layanan B", "Layanan A"]);
    expect(await titles({ kinds: newsKinds })).toEqual(["Pengumuman", "Kabar"]);
    expect(await titles({ kinds: ["announcement"] })).toEqual(["Pengumuman"]);
    expect(await titles({ kinds: [] })).toEqual([]);
    await database.owner()`update articles set status = 'published' where id = ${shown}`;
    expect(await titles({ kinds: ["service"], status: "published" })).toEqual(["Layanan B"]);
    expect(await titles({ kinds: ["service"], q: "ayanan a" })).toEqual(["Layanan A"]);
    expect(await titles({ kinds: ["service"] }, room.neighbour)).toEqual(["Milik tetangga"]);
  });

  it("goes on where the page before ended, over two kinds, with nothing twice and nothing left out", async () => {
    const { rina } = room;
    for (let n = 0; n < LIST_SIZE + 10; n += 1) await begun(n % 3 === 0 ? "announcement" : "news", `Lembar ${n}`);
    // Brought in together: touched at one moment.
    await database.owner()`update articles set updated_at = '2026-01-01' where title like 'Lembar 1%'`;
    const first = await listArticles(rina, { kinds: newsKinds, q: "Lembar" });
    const second = await listArticles(rina, { kinds: newsKinds, q: "Lembar", after: first.older ?? "" });
    const all = [...first.rows, ...second.rows];
    expect([first.rows.length, second.rows.length, second.older]).toEqual([LIST_SIZE, 10, null]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(LIST_SIZE + 10);
    expect(all).toEqual([...all].sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || b.id - a.id));
  });

  it("keeps what was thrown away apart, and gives it back", async () => {
    const id = await begun("event", "Rapat warga");
    await trashArticle(room.rina, id, 1);
    expect([await titles({ kinds: ["event"] }), await titles({ kinds: ["event"], trashed: true }), await titles({ kinds: ["event"], trashed: true }, room.neighbour)]).toEqual([[], ["Rapat warga"], []]);
    expect((await findArticle(room.siti, id))?.trashedAt).not.toBeNull();
    expect(await untrashArticle(room.neighbour, id, 2)).toMatchObject({ ok: false });
    await untrashArticle(room.siti, id, 2);
    expect(await titles({ kinds: ["event"] })).toEqual(["Rapat warga"]);
  });
});

describe("beginning", () => {
  const begin = async (kind: ArticleKind, who = room.rina) => {
    const outcome = await beginArticle(who, kind);
    return outcome.ok ? outcome.value.id : 0;
  };

  it("makes an empty one of the kind, and takes it up again as long as nothing is written in it", async () => {
    const service = await begin("service");
    expect(await findArticle(room.rina, service)).toMatchObject({ kind: "service", title: "", fields: { requirements: [], cost: "" } });
    await database.owner()`update articles set updated_at = updated_at - interval '1 minute' where id = ${service}`;
    expect([await begin("service"), await begin("event"), await begin("service", room.siti)].map((id) => id === service)).toEqual([true, false, false]);
    // Neither has fields of its own, so nothing but the kind tells them apart.
    expect(await begin("album")).not.toBe(await begin("news"));
    const saved = await saveDraft(room.rina, service, 1, story({ kind: "service", title: "", summary: "", body: { type: "doc", content: [{ type: "paragraph" }] }, fields: { cost: "Gratis" } }));
    expect(saved).toMatchObject({ ok: true });
    expect(await begin("service")).not.toBe(service);
  });

  it("never changes the kind afterwards, but for news and announcements", async () => {
    const [news, event] = [await begun("news", "Kabar"), await begun("event", "Acara")];
    expect(await saveDraft(room.rina, news, 1, story({ kind: "announcement" }))).toMatchObject({ ok: true });
    expect(await saveDraft(room.rina, event, 1, story({ kind: "service" }))).toMatchObject({ ok: false });
  });
});

it("posts are offered from the own agency, drafts too, each once and none that was thrown away", async () => {
  const official = (title: string, post: string, who = room.rina) => begun("official", title, { fields: { post } }, who);
  const gone = await official("Lama", "Kepala Lama");
  await trashArticle(room.rina, gone, 1);
  for (const [name, post] of [["Ani", "Sekretaris "], ["Budi", "Kepala Dinas"], ["Cici", "Sekretaris"], ["Dodi", ""]] as const) await official(name, post);
  await official("Tetangga", "Kepala Tetangga", room.neighbour);
  expect(await listPosts(room.siti)).toEqual(["Kepala Dinas", "Sekretaris"]);
});

it("the kind's own fields are versions too: compared, and restored with the words", async () => {
  const service = (cost: string) => ({ kind: "service", title: "Surat domisili", fields: { requirements: ["KTP"], steps: ["Datang"], cost, time: "1 hari" } });
  const { id, revision } = await arrangePublished(room.rina, service("Gratis"));
  const saved = await saveDraft(room.siti, id, revision, story(service("Rp 5.000")));
  expect((await versionPair(room.rina, id, null))?.after.fields.cost).toBe("Rp 5.000");
  expect(await restoreVersion(room.rina, id, saved.ok ? saved.value.revision : 0, 1)).toMatchObject({ ok: true });
  expect((await findArticle(room.rina, id))?.fields).toMatchObject({ cost: "Gratis", requirements: ["KTP"] });
  expect(await restoreVersion(room.neighbour, id, 4, 1)).toMatchObject({ ok: false });
});

it("a trashed one is not published", async () => {
  const id = await begun("news", "Dibuang dulu");
  await trashArticle(room.rina, id, 1);
  expect(await publishArticle(room.rina, id, 2)).toMatchObject({ ok: false });
});
