import { describe, expect, it } from "vitest";
import { plainText } from "@/lib/articles/body-text";
import { levelOf, sayNote } from "./notes";
import { blankItem, type SourceItem } from "./source";
import type { Known } from "./judged";
import { judge } from "./story";
import { summaryOf } from "./summary";

const NOW = new Date("2026-11-26T00:00:00Z");
const known: Known = {
  format: "wxr", siteAddress: "http://lama.example", asksReview: false, filesOf: () => [], ownPath: () => null, isHere: () => false, isOwn: () => false,
  fileOf: (id) => (id === "9" ? { address: "http://lama.example/truk.jpg", alt: "Truk baru", caption: "" } : undefined),
};
const item = (more: Partial<SourceItem>): SourceItem => ({
  ...blankItem(3), key: "x", oldId: "1", title: "Truk sampah baru", html: "<p>Truk datang hari ini dan langsung bekerja.</p>", date: "2013-05-12T01:30:00.000Z", address: "http://lama.example/2013/05/truk-sampah/", ...more,
});
function story(more: Partial<SourceItem>, of: Known = known) {
  const judged = judge(item(more), of, NOW);
  if (!judged.ok) throw new Error(sayNote(judged.why));
  return judged.story;
}
const codes = (more: Partial<SourceItem>) => {
  const { plan, notes } = story(more);
  return [plan, ...notes.map(({ code }) => code)];
};

describe("what comes", () => {
  it("is put out again only when it was out, has a date that is past, and nothing that a reader misses", () => {
    expect(codes({})).toEqual(["publish"]);
    expect(codes({ status: "draft" })).toEqual(["draft", "was-draft"]);
    expect(codes({ status: "pending" })).toEqual(["draft", "was-draft"]);
    expect(codes({ status: "private" })).toEqual(["draft", "was-private"]);
    expect(codes({ status: "future", date: "2099-01-01T00:00:00.000Z" })).toEqual(["draft", "was-scheduled"]);
    expect(codes({ date: "2099-01-01T00:00:00.000Z" })).toEqual(["draft", "was-scheduled"]);
    expect(codes({ locked: true })).toEqual(["draft", "was-locked"]);
    expect(codes({ date: null })).toEqual(["draft", "no-date"]);
    expect(codes({ html: "" })).toEqual(["draft", "no-body"]);
    expect(codes({ title: "" })).toEqual(["draft", "no-title"]);
    expect(codes({ title: "Truk ".repeat(30) })).toEqual(["draft", "title-long"]);
  });

  it("keeps a title that is too long in full, before the text", () => {
    const long = "Pengangkutan sampah ".repeat(20).trim();
    const { content, notes } = story({ title: long });
    expect(content.title.length).toBeLessThanOrEqual(200);
    expect(content.title.endsWith("…")).toBe(true);
    expect(plainText(content.body).startsWith(long)).toBe(true);
    expect(notes.map(({ code }) => code)).toEqual(["title-cut"]);
  });

  it("has its own words in the address, and no machine's name below the title", () => {
    expect(story({})).toMatchObject({ slug: "truk-sampah", author: "" });
    expect(story({ address: "http://lama.example/?p=1", author: "Budi Siregar" })).toMatchObject({ slug: "truk-sampah-baru", author: "Budi Siregar" });
    for (const author of ["admin", "Administrator", "operator2", "user1", ""]) expect(story({ author }).author).toBe("");
  });

  it("is a page of the profile where the old site had a page, by the same rules and in the order of its menu", () => {
    expect(codes({ type: "page" })).toEqual(["publish", "page"]);
    expect(codes({ type: "page", status: "private" })).toEqual(["draft", "was-private", "page"]);
    expect(story({ type: "page", order: "3", categories: ["Pengumuman"] }).content).toMatchObject({ kind: "profile", fields: { order: "3" } });
  });

  it("waits for a second person where the agency asks for one", () => {
    const { plan, notes } = story({}, { ...known, asksReview: true });
    expect([plan, ...notes.map(({ code }) => code)]).toEqual(["draft", "needs-review"]);
  });

  it("is an announcement where the old site called it so", () => {
    expect(story({ categories: ["Pengumuman Lelang"] }).content.kind).toBe("announcement");
    expect(story({ categories: ["Berita"] }).content.kind).toBe("news");
  });
});

describe("its main picture", () => {
  it("is the old site's, else the one it begins with; without words of its own it is named by the title, to be looked at", () => {
    expect(story({ cover: { id: "9", address: null } })).toMatchObject({ cover: { alt: "Truk baru", altFrom: "given" } });
    const led = story({ html: '<p><img src="a.jpg"></p><p>Isi berita.</p>' });
    expect([led.plan, led.content.coverAlt, led.content.body.content.map(({ type }) => type), led.notes.map(({ code }) => code)]).toEqual(["publish", "Truk sampah baru", ["paragraph"], ["alt-from-story"]]);
    expect(codes({ html: '<p>Isi.</p><img src="a.jpg"><img src="b.jpg" alt="Truk">' })).toEqual(["draft", "alt-missing"]);
  });
});

describe("what doesn't come", () => {
  it.each<[string, Partial<SourceItem>, RegExp]>([
    ["a menu", { type: "nav_menu_item" }, /Menu situs lama/], ["a file", { type: "attachment", file: { address: "http://lama.example/a.pdf", alt: "" } }, /Dokumen/],
    ["a picture", { type: "attachment", file: { address: "http://lama.example/a.JPG", alt: "" } }, /Berkas gambar/], ["a version", { type: "revision" }, /Versi lama/],
    ["a plugin's own", { type: "wp_template" }, /plugin/], ["an event", { type: "agenda" }, /“agenda”/], ["what was thrown away", { status: "trash" }, /dibuang/],
    ["nothing at all", { title: "", html: "<p>&nbsp;</p>" }, /Tidak ada judul/], ["a book", { html: "kata ".repeat(30_000) }, /Terlalu panjang/],
  ])("says why: %s", (_name, more, words) => {
    const judged = judge(item(more), known, NOW);
    expect(judged.ok).toBe(false);
    if (judged.ok) return;
    expect(sayNote(judged.why)).toMatch(words);
    expect(levelOf(judged.why)).toBe("refused");
  });
});

describe("a summary", () => {
  it("is the old site's, else the first sentences, never longer than lists show", () => {
    expect(summaryOf("Ringkasan dari situs lama.", "Isi.")).toBe("Ringkasan dari situs lama.");
    expect(summaryOf("Awal berita yang terpotong [&hellip;]", "Isi.")).toBe("Awal berita yang terpotong …");
    const text = "Kalimat pertama cukup panjang untuk dibaca. Kalimat kedua juga cukup panjang untuk dibaca orang. Kalimat ketiga tidak ikut lagi.";
    expect(summaryOf("", `${text} ${"lagi ".repeat(100)}`)).toBe("Kalimat pertama cukup panjang untuk dibaca. Kalimat kedua juga cukup panjang untuk dibaca orang. Kalimat ketiga tidak ikut lagi.");
    expect(summaryOf("", "kata ".repeat(200)).length).toBeLessThanOrEqual(300);
    expect(summaryOf("", "")).toBe("");
  });
});
