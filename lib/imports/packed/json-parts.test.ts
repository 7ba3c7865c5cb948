import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileProblem } from "../source";
import { type JsonPart, jsonParts } from "./json-parts";

async function* pieces(text: string, size: number): AsyncGenerator<string, void, void> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

async function parts(text: string, size = 7): Promise<JsonPart[]> {
  const found: JsonPart[] = [];
  for await (const part of jsonParts(pieces(text, size), "writings")) found.push(part);
  return found;
}

async function problem(text: string, size?: number): Promise<[line: number | null, sentence: string]> {
  try {
    await parts(text, size);
  } catch (error) {
    if (error instanceof FileProblem) return [error.line, error.sentence];
    throw error;
  }
  throw new Error("a problem was expected");
}

describe("a large JSON object, part by part", () => {
  it("gives members, and each element of the list, with its line", async () => {
    expect(await parts('\ufeff{"a": 1,\n "b": {"writings": [1, 2], "x": "}],\\""},\n "writings": [\n {"n": [1]},\n\n 2 ],\n "c": []}\n')).toEqual([
      { key: "a", value: 1, line: 1 }, { key: "b", value: { writings: [1, 2], x: '}],"' }, line: 2 }, { key: "writings", value: { n: [1] }, line: 4 }, { key: "writings", value: 2, line: 6 }, { key: "c", value: [], line: 7 },
    ]);
    expect(await parts('{"writings":[]}')).toEqual([]);
    expect(await parts("{}")).toEqual([]);
  });

  it("reads whatever JSON writes, wherever it is cut", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.jsonValue({ maxDepth: 5 }), { maxLength: 6 }), fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 1, max: 40 }), fc.boolean(), async (list, other, size, wide) => {
      const text = JSON.stringify({ other, writings: list, last: other }, null, wide ? 2 : 0);
      // JSON has no -0.
      const whole = JSON.parse(text) as { other: unknown; writings: unknown[] };
      expect((await parts(text, size)).map(({ key, value }) => [key, value])).toEqual([["other", whole.other], ...whole.writings.map((each) => ["writings", each]), ["last", whole.other]]);
    }));
  });

  it("says the line where it breaks, and never throws anything else", async () => {
    expect(await problem('{"a": 1,\n "writings": [\n {"n": 1},\n {"n": 1\n')).toEqual([5, expect.stringMatching(/berakhir sebelum/)]);
    expect(await problem('{"a": 1,\n "writings": [\n {"n": 1},\n {"n":\n x}]}')).toEqual([5, expect.stringMatching(/JSON di sini rusak/)]);
    expect(await problem('{"a" 1}')).toEqual([1, expect.stringMatching(/rusak/)]);
    expect(await problem("[1]")).toEqual([1, expect.stringMatching(/rusak/)]);
    expect(await problem('{"a": 1}\n{"b": 2}')).toEqual([2, expect.stringMatching(/rusak/)]);
    expect(await problem("")).toEqual([1, expect.stringMatching(/berakhir/)]);
    expect(await problem(`{"a": ${"[".repeat(200)}${"]".repeat(200)}}`)).toEqual([1, expect.stringMatching(/terlalu dalam/)]);
    expect(await problem(`{"a": "${"x".repeat(9 * 1024 * 1024)}"}`)).toEqual([1, expect.stringMatching(/8 juta huruf/)]);
    // Each bracket may be the list's beginning: what waits before it isn't looked at again and again.
    expect(await problem(`{"writings": x${"[]".repeat(150_000)}`, 65_536)).toEqual([1, expect.stringMatching(/berakhir/)]);
    await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ \n1awritings') }), async (text) => {
      await parts(text).catch((error: unknown) => {
        if (!(error instanceof FileProblem)) throw error;
      });
    }));
  });
});
