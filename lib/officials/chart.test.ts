import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartOf, type ChartNode, seatsOf } from "./chart";

type Official = { name: string; post: string; above: string; rank: string };
const outline = (nodes: ChartNode<Official>[]): unknown[] => nodes.map(({ official, below }) => (below.length > 0 ? [official.name, outline(below)] : official.name));
const everyone = (nodes: ChartNode<Official>[]): Official[] => nodes.flatMap(({ official, below }) => [official, ...everyone(below)]);
const official = (name: string, post: string, above = "", rank = ""): Official => ({ name, post, above, rank });

describe("the chart of an agency", () => {
  it("puts posts under the post they name, by number and then by name", () => {
    const chart = chartOf([official("Tigor", "Kepala Seksi Umum", "Sekretaris", "2"), official("Yusnita", "Sekretaris", "kepala dinas "), official("Anwar", "Kepala Dinas"),
      official("Rita", "Kepala Seksi Arsip", "Sekretaris"), official("Dedi", "Kepala Seksi Keuangan", "Sekretaris", "1")], (one) => one);
    expect(outline(chart)).toEqual([["Anwar", [["Yusnita", ["Dedi", "Tigor", "Rita"]]]]]);
  });

  it("puts a post whose superior nobody holds at the top", () => {
    expect(outline(chartOf([official("Rita", "Lurah", "Camat"), official("Dedi", "Sekretaris Lurah", "Lurah")], (one) => one))).toEqual([["Rita", ["Dedi"]]]);
  });

  it("draws everybody exactly once, circles and equal names too", () => {
    const posts = fc.constantFrom("A", "B", "C", "a ", "");
    fc.assert(fc.property(fc.array(fc.record({ name: fc.string(), post: posts, above: posts, rank: fc.constantFrom("", "1", "x") })), (officials) => {
      const drawn = everyone(chartOf(officials, (one) => one));
      expect(drawn).toHaveLength(officials.length);
      expect(new Set(drawn).size).toBe(officials.length);
    }));
  });
});

describe("seats", () => {
  const seats = (holding: Official[], ended: Official[]) => seatsOf(holding, ended, (one) => one).map(({ holder, vacant }) => `${holder.name}${vacant ? " (kosong)" : ""}`);

  it("stay in the chart when a term ended with nobody after, once, as the last holder left it", () => {
    expect(seats([official("Anwar", "Kepala Dinas")], [official("Yusnita", "Sekretaris"), official("Rita", "sekretaris ")])).toEqual(["Anwar", "Yusnita (kosong)"]);
    const chart = chartOf(seatsOf([official("Anwar", "Kepala"), official("Dedi", "Seksi", "Sekretaris")], [official("Yusnita", "Sekretaris", "Kepala")], (one) => one), ({ holder }) => holder);
    expect(chart).toMatchObject([{ official: { holder: { name: "Anwar" } }, below: [{ official: { vacant: true }, below: [{ official: { holder: { name: "Dedi" } } }] }] }]);
  });

  it("are not vacant when somebody holds the post, and nobody is vacant of a post without a name", () => {
    expect(seats([official("Anwar", " Kepala Dinas")], [official("Tigor", "kepala dinas"), official("Siti", " ")])).toEqual(["Anwar"]);
  });
});
