import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleContent } from "./checks";
import { type Change, differenceOf } from "./difference";
import type { RichTextNode } from "./rich-text";
import { wordChanges } from "./sequence";

const line = (text: string): RichTextNode => ({ type: "paragraph", content: [{ type: "text", text }] });
const story = (more: Partial<ArticleContent> = {}, ...content: RichTextNode[]): ArticleContent => ({
  kind: "news", title: "Jadwal truk", summary: "Lebih pagi.", coverId: null, coverAlt: "", coverCaption: "", fields: {},
  body: { type: "doc", content: content.length > 0 ? content : [line("Satu."), line("Dua.")] }, ...more,
});
/** `[-gone-]` and `{+come+}`, one string a line. */
const shown = (changes: Change[]) => changes.flatMap(({ field, lines }) => lines.map(({ label, parts }) =>
  `${field}${label && ` (${label})`}: ${parts.map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`)).join("")}`));

describe("the difference of two versions", () => {
  it("is nothing when nothing changed", () => expect(differenceOf(story(), story())).toEqual([]));

  it("names each field that changed, word by word", () => {
    expect(shown(differenceOf(story({ title: "Jadwal truk sampah berubah" }), story({ title: "Jadwal truk berubah lagi", kind: "announcement", coverId: "x", coverAlt: "Truk" })))).toEqual([
      "Jenis: [-Berita-]{+Pengumuman+}", "Judul: Jadwal truk[- sampah-] berubah{+ lagi+}", "Gambar utama: Dimasukkan.", "Teks pengganti gambar utama: {+Truk+}",
    ]);
  });

  it("names a kind's own fields as the form does, and a choice by its label", () => {
    const of = (kind: ArticleContent["kind"], fields: ArticleContent["fields"]) => story({ kind, fields });
    expect(shown(differenceOf(of("document", { class: "berkala", number: "1" }), of("document", { class: "setiap-saat", number: "1" })))).toEqual(["Golongan informasi: [-Berkala-]{+Setiap saat+}"]);
    expect(shown(differenceOf(of("service", { requirements: ["KTP"], cost: "" }), of("service", { requirements: ["KTP", "Kartu keluarga"], cost: "Gratis" })))).toEqual(["Syarat: KTP{+\nKartu keluarga+}", "Biaya: {+Gratis+}"]);
    expect(shown(differenceOf(of("event", { startsAt: "2026-12-06T07:00", cancelled: false }), of("event", { startsAt: "2026-12-06T08:00", cancelled: true })))).toEqual(["Mulai: 2026-12-06[- 07:00-]{+ 08:00+}", "Acara dibatalkan: {+Ya+}"]);
  });

  it("shows only lines that changed: reworded, gone, new", () => {
    const before = story({}, line("Tetap."), line("Truk berangkat pukul 06.00 dari depo."), line("Dihapus sama sekali."), line("Akhir."));
    const after = story({}, line("Tetap."), line("Truk berangkat pukul 05.30 dari depo."), line("Akhir."), line("Baru."));
    expect(shown(differenceOf(before, after))).toEqual([
      "Isi berita: Truk berangkat pukul[- 06.00-]{+ 05.30+} dari depo.", "Isi berita: [-Dihapus sama sekali.-]", "Isi berita: {+Baru.+}",
    ]);
  });

  it("says what a line is: heading, list, table, picture", () => {
    const item = (text: string): RichTextNode => ({ type: "bulletList", content: [{ type: "listItem", content: [line(text)] }] });
    const cell = (text: string): RichTextNode => ({ type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [line(text)] });
    const after = story({}, { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Jadwal" }] }, item("Senin"),
      { type: "table", content: [{ type: "tableRow", content: [cell("Hari"), cell("Jam")] }] }, { type: "image", attrs: { mediaId: "x", alt: "Truk hijau", caption: "" } });
    expect(shown(differenceOf(story({}, line("")), after))).toEqual([
      "Isi berita (Subjudul): {+Jadwal+}", "Isi berita (Butir): {+Senin+}", "Isi berita (Baris tabel): {+Hari | Jam+}", "Isi berita (Gambar): {+Truk hijau+}",
    ]);
  });

  it("tells that only the look changed", () => {
    const bold = story({}, { type: "paragraph", content: [{ type: "text", text: "Satu.", marks: [{ type: "bold" }] }] }, line("Dua."));
    expect(shown(differenceOf(story(), bold))).toEqual(["Isi berita: Hanya huruf tebal, huruf miring, tautan, atau susunannya yang berubah."]);
  });

  it("loses and invents no word, whatever was written", () => {
    const words = (parts: { kind: string; text: string }[], without: string) => parts.filter(({ kind }) => kind !== without).map(({ text }) => text).join(" ").split(/\s+/).filter(Boolean);
    const text = fc.array(fc.constantFrom("a", "b", "c", "jalan"), { maxLength: 12 }).map((each) => each.join(" "));
    fc.assert(fc.property(text, text, (before, after) => {
      const parts = wordChanges(before, after);
      expect(words(parts, "added")).toEqual(before.split(/\s+/).filter(Boolean));
      expect(words(parts, "removed")).toEqual(after.split(/\s+/).filter(Boolean));
    }));
  });

  it("answers for two long and wholly different texts too", () => {
    const long = (word: string) => Array.from({ length: 5_000 }, (_, at) => `${word}${at}`).join(" ");
    expect(wordChanges(long("a"), long("b")).map((part) => part.kind)).toEqual(["removed", "added"]);
  });
});
