import { expect, it } from "vitest";
import { articleKinds, type KindPath } from "@/lib/articles/kinds";
import type { PickedArticle } from "./article-selection";
import { fitting, sayMany, verbOrder } from "./bulk-verbs";
import { ownColumns } from "./own-columns";
import { roomRow } from "./present-room";
import { thingWords } from "./words";

const now = new Date("2026-11-26T05:00:00Z");
const cells = (path: KindPath, fields: Record<string, string | string[] | boolean>) => ownColumns[path].map(({ of }) => of(fields, now));

it("each list shows what decides in its room, and what is missing", () => {
  expect(cells("layanan", { cost: "Gratis" })).toEqual([{ words: "Gratis" }, { words: "belum diisi", tone: "faint" }]);
  expect(cells("agenda", { startsAt: "2026-12-06T07:00" })).toEqual([{ words: "Minggu 6 Desember 07.00" }]);
  expect(cells("agenda", { startsAt: "2026-11-26T08:00", endsAt: "2026-11-26T13:00" })[0]?.tone).toBeUndefined();
  expect(cells("agenda", { startsAt: "2026-11-25T08:00" })).toEqual([{ words: "Rabu 25 November 08.00, lewat", tone: "faint" }]);
  expect(cells("agenda", { startsAt: "2026-12-06T07:00", cancelled: true })[0]).toMatchObject({ tone: "late" });
  expect(cells("dokumen", { class: "serta-merta", number: "1/2026" })).toEqual([{ words: "Serta-merta" }, { words: "1/2026" }]);
  expect(cells("pejabat", { post: "Lurah", startsOn: "2022-11-01", endsOn: "2026-11-25" })).toEqual([{ words: "Lurah" }, { words: "berakhir 25 Nov 2026", tone: "late" }]);
  expect(cells("pejabat", { post: "Lurah", endsOn: "2026-11-26" })[1]).toEqual({ words: "sampai 26 Nov 2026" });
  expect(cells("tautan", { address: "https://www.lapor.go.id/x" })).toEqual([{ words: "lapor.go.id" }]);
});

it("a row tells what the word of its state doesn't: planned, awaited, unread, changed, due", () => {
  const row = { id: 1, kind: "news" as const, title: "Truk", status: "draft" as const, slug: "x", publishedAt: null, fields: {}, updatedAt: now, updatedByName: null, revision: 1, reviewOn: null, changed: false, publishAt: null, submittedAt: null, unreviewedSince: null, trashedAt: null };
  const told = (more: Partial<Parameters<typeof roomRow>[2]>) => roomRow("berita", false, { ...row, ...more }, now).ahead.map(({ words }) => words);
  expect(told({})).toEqual([]);
  expect(told({ publishAt: new Date("2026-11-27T01:00:00Z") })).toEqual(["terbit sendiri Jumat, 27 November, pukul 08.00"]);
  expect(told({ submittedAt: now })).toEqual(["menunggu tinjauan"]);
  expect(told({ status: "published", changed: true, unreviewedSince: now, reviewOn: "2026-11-26" })).toEqual(["terbit mendesak, belum ditinjau", "ada perubahan", "perlu dipastikan masih benar"]);
  expect(told({ status: "withdrawn", unreviewedSince: now, reviewOn: "2026-11-26" })).toEqual([]);
});

it("in the trash says when it was thrown away", () => {
  const row = { id: 1, kind: "album" as const, title: "Gotong royong", status: "draft" as const, slug: "x", publishedAt: null, fields: {}, updatedAt: now, updatedByName: null, revision: 1, reviewOn: null, changed: false, publishAt: null, submittedAt: null, unreviewedSince: null };
  expect(roomRow("galeri", true, { ...row, trashedAt: new Date("2026-11-26T03:00:00Z") }, now).thrown).toEqual({ iso: "2026-11-26T03:00:00.000Z", word: "hari ini 10.00" });
  expect(roomRow("galeri", false, { ...row, trashedAt: null }, now).thrown).toBeNull();
});

it("calls every kind by its own word in a sentence", () => {
  expect(new Set(Object.values(thingWords)).size).toBe(articleKinds.length);
  expect([thingWords.announcement, thingWords.event, thingWords.document]).toEqual(["pengumuman", "acara", "dokumen"]);
});

const article = (id: number, more: Partial<PickedArticle> = {}): PickedArticle => ({ id, revision: 1, name: `Tulisan ${id}`, shown: false, waiting: true, trashed: false, asked: true, ...more });

it("offers what fits what is picked", () => {
  const offered = (...articles: PickedArticle[]) => verbOrder.filter((verb) => fitting(verb, articles).length > 0);
  expect(offered(article(1))).toEqual(["publish", "trash"]);
  expect(offered(article(1, { shown: true, waiting: false }))).toEqual(["confirm", "withdraw"]);
  expect(offered(article(1, { shown: true, waiting: true, asked: false }))).toEqual(["publish", "withdraw"]);
  expect(offered(article(1, { trashed: true }))).toEqual(["untrash"]);
});

it("says what was done, what wasn't and why, and what was stopped", () => {
  const all = [article(1), article(2), article(3)];
  const many = { done: [{ id: 1, revision: 2 }], left: [{ id: 2, why: "Tulis ringkasan." }] };
  expect(sayMany(many, "publish", all.slice(0, 2), false)).toEqual({ message: "1 tulisan diterbitkan: Tulisan 1.", left: ["Tulisan 2: Tulis ringkasan."] });
  expect(sayMany(many, "publish", all, true).message).toBe("1 tulisan diterbitkan: Tulisan 1. 1 belum dikerjakan, karena dihentikan.");
});
