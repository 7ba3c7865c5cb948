import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesIn } from "@/lib/house/source";
import { addressOf, readAddress } from "./address";
import { searchKinds } from "./kinds";
import { markWords, snippetOf } from "./marks";
import { daysOf, periods } from "./periods";
import { portalPages } from "./portal-pages";
import { fold, mendQuestion, MOST_LETTERS, readBeginning, readQuestion, wordsOf } from "./read-question";
import { VARIANTS } from "./variants";

describe("reading a question", () => {
  it.each([
    ["Akta Kelahiran", [["akta kelahiran", "akta lahir", "surat lahir"]]],
    ["ijin usaha", [["ijin", "izin"], ["usaha"]]],
    ["lmpu mati", [["lmpu", "lampu"], ["mati"]]],
    ["e-KTP", [["e ktp", "ktp", "ektp", "ktp el", "kartu tanda penduduk"]]],
    ["Jum’at 'libur'", [["jumat"], ["libur"]]],
    ["\"sampah\" -dinas OR (x & !y):*", [["sampah"], ["dinas"], ["or"], ["x"], ["y"]]],
  ])("%s", (text, terms) => {
    expect(readQuestion(text)).toEqual(terms);
  });

  it("never costs more than a few words, whatever is sent", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 20_000 }), (text) => {
      const words = wordsOf(text);
      expect(words.length).toBeLessThanOrEqual(8);
      expect(words.join(" ").length).toBeLessThanOrEqual(2 * MOST_LETTERS);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
      expect(readQuestion(text).map(([typed]) => typed).join(" ")).toBe(words.join(" "));
      readBeginning(text);
    }));
  });

  it("has every way to write a thing once, folded", () => {
    for (const phrase of VARIANTS.keys()) expect(phrase).toBe(wordsOf(phrase).join(" "));
    for (const [phrase, ways] of VARIANTS) expect(ways[0]).toBe(phrase);
  });

  it("mends only what was replaced", () => {
    expect(mendQuestion("Jadwal angkut SANPAH di Medan!", new Map([["sanpah", "sampah"]]))).toBe("jadwal angkut sampah di medan");
  });
});

describe("marking", () => {
  const forms = fc.array(fc.constantFrom("akta", "lahir", "mark", "b", "lt", "script"), { maxLength: 4 }).map((words) => new Set<string>(words));
  const text = fc.array(fc.oneof(fc.constantFrom("akta", "Akta", "lahir", "<b>", "</mark>", "&lt;", "<script>", "\u202E", "é", "e\u0301", " "), fc.string({ unit: "binary" })), { maxLength: 40 }).map((parts) => parts.join(" "));

  it("parts a text into pieces without changing a letter of it", () => {
    fc.assert(fc.property(text, forms, (words, answering) => {
      const pieces = markWords(words, answering);
      expect(pieces.map((piece) => piece.text).join("")).toBe(words);
      for (const piece of pieces.filter(({ hit }) => hit)) expect(answering.has(fold(piece.text))).toBe(true);
    }));
  });

  it("shows the summary, or the place in the text that says what title and summary don't", () => {
    const page = { title: "Dinas Kesehatan", summary: "Sehat untuk semua.", body: `${"Urusan lain. ".repeat(60)}Fogging di kelurahan. ${"Urusan lain. ".repeat(60)}` };
    expect(snippetOf(page, new Set(["kesehatan"]))).toBe("Sehat untuk semua.");
    expect(snippetOf(page, new Set(["dinas", "fogging"]))).toMatch(/^… .{0,80}Fogging di kelurahan\. .+ …$/);
    fc.assert(fc.property(text, forms, (body, answering) => {
      expect(snippetOf({ title: "", summary: "", body }, answering).length).toBeLessThanOrEqual(206);
    }));
  });
});

describe("the address of a search", () => {
  it("says the same after reading and writing", () => {
    const address = fc.record({
      q: fc.string({ maxLength: MOST_LETTERS }).map((q) => q.trim()), kind: fc.option(fc.constantFrom(...searchKinds)), agency: fc.option(fc.constantFrom("kominfo", "sei-mati")),
      period: fc.option(fc.constantFrom(...periods)), page: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(fc.property(address, (asked) => {
      expect(readAddress(Object.fromEntries(new URL(addressOf(asked, { page: asked.page }), "http://x").searchParams))).toEqual(asked);
    }));
  });

  it.each([["0", 1], ["-3", 1], ["999", 1], ["21", 20], ["2x", 1], ["", 1]])("page %s is page %i", (hal, page) => {
    expect(readAddress({ hal, jenis: "entah", waktu: "kapan" })).toEqual({ q: "", kind: null, agency: null, period: null, page });
  });

  it("knows the days of a period in the city's own time", () => {
    const newYear = new Date("2026-12-31T18:30:00Z");
    expect(daysOf("7-hari", newYear)).toEqual({ since: "2026-12-26", until: "2027-01-01" });
    expect(daysOf("tahun-ini", newYear)).toEqual({ since: "2027-01-01", until: "2027-01-01" });
    expect(daysOf("tahun-lalu", newYear)).toEqual({ since: "2026-01-01", until: "2026-12-31" });
  });
});

it("every page of the portal that is in the index is there", () => {
  const pages = filesIn("app/(portal)");
  for (const { path } of portalPages) expect(pages).toContain(`app/(portal)${path}/page.tsx`);
});
