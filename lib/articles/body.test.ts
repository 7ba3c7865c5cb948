import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBody, mediaIn, plainText } from "./body";
import { isAllowedHref, readHref } from "./links";
import type { RichTextNode } from "./rich-text";

const PICTURE = "0b6f2f5e-1a7e-4c1e-9d6f-5a4f6c1c2d3e";
const text = (words: string, marks?: RichTextNode["marks"]): RichTextNode => ({ type: "text", text: words, ...(marks ? { marks } : {}) });
const paragraph = (...content: RichTextNode[]): RichTextNode => ({ type: "paragraph", ...(content.length > 0 ? { content } : {}) });
const doc = (...content: unknown[]) => ({ type: "doc", content });
const sentence = (json: unknown) => {
  const read = checkBody(json);
  return read.ok ? "diterima" : (read.issues[0]?.message ?? "");
};

describe("the body of a story", () => {
  it("keeps everything the toolbar can make", () => {
    const whole = doc(
      { type: "heading", attrs: { level: 2 }, content: [text("Jadwal")] },
      paragraph(text("Rabu", [{ type: "bold" }]), { type: "hardBreak" }, text("di sini", [{ type: "link", attrs: { href: "/layanan" } }])),
      { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text("satu"))] }] },
      { type: "orderedList", attrs: { start: 3 }, content: [{ type: "listItem", content: [paragraph(text("tiga"))] }] },
      { type: "blockquote", content: [paragraph(text("kata warga", [{ type: "italic" }]))] },
      { type: "table", content: [{ type: "tableRow", content: [
        { type: "tableHeader", attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text("Hari"))] },
        { type: "tableCell", attrs: { colspan: 2, rowspan: 1 }, content: [paragraph()] }] }] },
      { type: "image", attrs: { mediaId: PICTURE, alt: "Lampu menyala", caption: "" } },
      { type: "horizontalRule" },
    );
    expect(checkBody(whole)).toEqual({ ok: true, value: whole });
  });

  it("drops what the schema doesn't know from what it keeps", () => {
    const read = checkBody(doc({ type: "paragraph", attrs: { style: "color:red", onclick: "x()" }, content: [
      { type: "text", text: "a", marks: [{ type: "link", attrs: { href: "https://medan.go.id", target: "_blank", onclick: "x()" } }] }] }));
    expect(JSON.stringify(read)).not.toMatch(/style|onclick|target/);
  });

  it.each(["javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
    "//jahat.example/x", "/\\jahat.example", "\\\\jahat.example", "vbscript:x", "file:///etc/passwd", "https:jahat", ""])("refuses the link %j", (href) => {
    expect(sentence(doc(paragraph(text("klik", [{ type: "link", attrs: { href } }]))))).toMatch(/^Tautan/);
  });

  it.each([
    ["a script node", doc({ type: "script", content: [text("x")] })],
    ["a heading of level 1", doc({ type: "heading", attrs: { level: 1 }, content: [text("x")] })],
    ["text outside a paragraph", doc(text("x"))],
    ["an empty text", doc(paragraph(text("")))],
    ["an unknown mark", doc(paragraph({ type: "text", text: "x", marks: [{ type: "textStyle", attrs: { color: "red" } }] } as unknown as RichTextNode))],
    ["a picture by address", doc({ type: "image", attrs: { src: "https://jahat.example/pixel.gif" } })],
    ["a paragraph as root", paragraph(text("x"))],
    ["nothing", null], ["a list", []], ["a number", 7], ["a word", "doc"],
    ["a list item that is a number", doc(7)],
    ["content that is text", { type: "doc", content: "x" }],
  ])("refuses %s with a sentence", (_name, json) => {
    expect(sentence(json)).toMatch(/^(Isi tulisan|Salah satu gambar)/);
  });

  it("refuses what is too deep, too many or too long before it reads it", () => {
    let deep: unknown = paragraph(text("x"));
    for (let layer = 0; layer < 50_000; layer += 1) deep = { type: "blockquote", content: [deep] };
    expect(sentence(doc(deep))).toMatch(/terlalu panjang/);
    expect(sentence(doc(...Array.from({ length: 7_000 }, () => paragraph())))).toMatch(/terlalu panjang/);
    expect(sentence(doc(paragraph(text("a".repeat(100_001)))))).toMatch(/terlalu panjang/);
  });

  it("answers any JSON without throwing, and what it accepts it accepts again unchanged", () => {
    const types = fc.constantFrom("doc", "paragraph", "text", "heading", "bulletList", "listItem", "table", "tableRow", "tableCell", "image", "blockquote", "x");
    const tree = fc.letrec((tie) => ({
      node: fc.record({
        type: types, text: fc.string({ maxLength: 5 }),
        attrs: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 }), fc.record({ level: fc.integer({ min: 0, max: 4 }) })),
        content: fc.array(tie("node"), { maxLength: 4 }), marks: fc.array(fc.record({ type: fc.constantFrom("bold", "link", "x"), attrs: fc.record({ href: fc.webUrl() }) }), { maxLength: 2 }),
      }, { requiredKeys: ["type"] }),
    })).node;
    fc.assert(fc.property(fc.oneof(tree, fc.jsonValue(), fc.array(tree).map((content) => doc(...content))), (json) => {
      const first = checkBody(json);
      if (!first.ok) return first.issues[0]?.field === "body" && first.issues[0].message.endsWith(".");
      expect(checkBody(first.value)).toEqual(first);
      return true;
    }), { numRuns: 500 });
  });

  it("accepts every story made of allowed parts", () => {
    const words = fc.string({ minLength: 1, maxLength: 20 });
    const line = fc.array(words, { maxLength: 3 }).map((all) => paragraph(...all.map((word) => text(word))));
    const block = fc.oneof(line, line.map((inside) => ({ type: "blockquote", content: [inside] })),
      fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => ({ type: "bulletList", content: lines.map((inside) => ({ type: "listItem", content: [inside] })) })));
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => checkBody(doc(...blocks)).ok));
  });

  it("reads its words and pictures", () => {
    const read = checkBody(doc(paragraph(text("Satu")), { type: "image", attrs: { mediaId: PICTURE, alt: "x", caption: "" } },
      { type: "image", attrs: { mediaId: PICTURE, alt: "y", caption: "" } }, paragraph(text("dua"))));
    expect(read.ok && plainText(read.value)).toBe("Satu\ndua");
    expect(read.ok && mediaIn(read.value)).toEqual([PICTURE]);
  });
});

describe("an address that was typed", () => {
  it.each([["medan.go.id", "https://medan.go.id"], ["  https://a.id/b ", "https://a.id/b"], ["info@medan.go.id", "mailto:info@medan.go.id"],
    ["061 451 2412", "tel:0614512412"], ["/layanan", "/layanan"], ["tulisan biasa", null], ["javascript:alert(1)", null]])("%j becomes %j", (typed, href) => {
    expect(readHref(typed)).toBe(href);
  });
  it("never lets through what isn't one of the four kinds", () => {
    fc.assert(fc.property(fc.string(), (href) => !isAllowedHref(href) || /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(href)));
  });
});
