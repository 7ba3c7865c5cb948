import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleChecks, type ArticleContent, unmetDuties } from "./checks";
import { longSentences, phoneNumbersIn } from "./readability";
import { freeSlug, slugOf } from "./slug";

const words = (count: number) => Array.from({ length: count }, (_, at) => `kata${at}`).join(" ");
const content = (more: Partial<ArticleContent> = {}): ArticleContent => ({
  kind: "news", title: "Jadwal truk", summary: "Lebih pagi.", coverId: null, coverAlt: "", coverCaption: "", fields: {},
  body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: `Satu ${words(20)}. Dua ${words(20)}.` }] }] }, ...more,
});
const unmet = (more: Partial<ArticleContent>) => unmetDuties(content(more)).map((check) => check.field);

describe("what a story needs before it is published", () => {
  it("is nothing more than title, summary and text", () => expect(unmet({})).toEqual([]));
  it("is an alternative text once there is a picture", () => {
    expect(unmet({ coverId: "x" })).toEqual(["coverAlt"]);
    expect(unmet({ coverId: "x", coverAlt: "Truk" })).toEqual([]);
  });
  it("is a title of at most 120 letters; more than 80 is only advised against", () => {
    expect(unmet({ title: "a".repeat(121) })).toEqual(["title"]);
    const advised = articleChecks(content({ title: "a".repeat(90) })).filter((check) => check.sentence !== null).map((check) => check.id);
    expect(advised).toEqual(["judul-pendek", "gambar-utama"]);
  });
  it("asks news for a picture, and an announcement not", () => {
    const asked = (kind: ArticleContent["kind"]) => articleChecks(content({ kind })).some(({ id }) => id === "gambar-utama");
    expect([asked("news"), asked("announcement")]).toEqual([true, false]);
  });
  it("tells who saves a document without a file what citizens miss and what to do, unless it is an excluded one", () => {
    const told = (fields: ArticleContent["fields"]) => articleChecks(content({ kind: "document", fields })).find(({ id }) => id === "berkas");
    expect(told({ class: "berkala", files: [] })).toMatchObject({ level: "advice", field: "files", sentence: expect.stringMatching(/^Belum ada berkas.*Masukkan PDF-nya/) as string });
    expect(told({ class: "berkala", files: ["11111111-1111-4111-8111-111111111111"] })?.sentence).toBeNull();
    expect(told({ class: "dikecualikan", files: [] })).toBeUndefined();
  });
  it("calls the pictures of an album pictures, and not pictures in its pictures", () => {
    const body = { type: "doc" as const, content: [1, 2].map(() => ({ type: "image", attrs: { mediaId: "11111111-1111-4111-8111-111111111111", alt: "", caption: "" } })) };
    const bare = articleChecks(content({ kind: "album", body })).find(({ id }) => id === "teks-gambar");
    expect(bare).toMatchObject({ words: "Teks pengganti gambar", sentence: "2 gambar belum punya teks pengganti." });
  });
  it("advises on long sentences and on telephone numbers of citizens", () => {
    expect(longSentences(`${words(26)}. Pendek. Kepala dinas, Ir. H. Azhar, hadir.`)).toBe(1);
    expect(phoneNumbersIn("Hubungi 0812-3456-7890 atau +62 813 1111 2222, bukan (061) 451 2412 atau 2015.")).toBe(2);
  });
});

describe("a story's address", () => {
  it.each([["Lampu Jalan Menyala Kembali!", "lampu-jalan-menyala-kembali"], ["Café “Jum’at” & kopi 50%", "cafe-jumat-dan-kopi-50-persen"],
    ["   ", "berita"], ["日本", "berita"], ["Hal", "berita-hal"], ["RSS", "berita-rss"]])("of %j is %j", (title, slug) => expect(slugOf(title)).toBe(slug));
  it("is always one clean segment, and free", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.array(fc.string()), (title, taken) => {
      const slug = freeSlug(slugOf(title), new Set([...taken, slugOf(title)]));
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 95 && !taken.includes(slug);
    }));
  });
});
