import { expect, it } from "vitest";
import { moveUp, pasteLines, removeLine, setLine } from "./lines";

it("a list pasted from Word or WhatsApp becomes entries without its bullets and numbers", () => {
  expect(pasteLines([""], 0, "1. KTP asli\r\n2) Fotokopi KK\n\n- Surat pengantar\n• Pas foto 3x4", 30, 300)).toEqual({ lines: ["KTP asli", "Fotokopi KK", "Surat pengantar", "Pas foto 3x4"], last: 3 });
  expect(pasteLines(["Awal", "Akhir"], 0, "satu\ndua", 30, 300)).toEqual({ lines: ["Awal", "satu", "dua", "Akhir"], last: 2 });
  expect(pasteLines([""], 0, "2 lembar fotokopi\n3 saksi", 30, 300)?.lines).toEqual(["2 lembar fotokopi", "3 saksi"]);
});

it("one line is the browser's to paste; more than fit are left out, and the cursor stays on the list", () => {
  expect(pasteLines([""], 0, "hanya satu\n", 30, 300)).toBeNull();
  expect(pasteLines(["a", "b"], 1, "c\nd\ne", 3, 300)).toEqual({ lines: ["a", "b", "c"], last: 2 });
});

it("entries are changed one by one, moved and taken away", () => {
  expect(setLine(["a", "b"], 1, "b\n c")).toEqual(["a", "b c"]);
  expect([moveUp(["a", "b", "c"], 2), moveUp(["a"], 0)]).toEqual([["a", "c", "b"], ["a"]]);
  expect(removeLine(["a", "b"], 0)).toEqual(["b"]);
});
