import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, chooseGateway, type Question } from "./choose";

const now = new Date("2026-11-26T09:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const gateway = (name: string, more: Partial<Candidate> = {}): Candidate => ({ name, role: "both", active: true, priority: 10, prefixes: [], restingUntil: null, ...more });
const ask = (candidates: Candidate[], more: Partial<Question> = {}) => chooseGateway(candidates, { to: "+6281234567890", cameBy: null, tries: new Map(), now, ...more });
const by = (name: string, fresh = true) => ({ kind: "by", name, fresh });

describe("the gateway for a message", () => {
  it("sends, is on, and takes the number", () => {
    expect(ask([gateway("a", { role: "in" }), gateway("b", { active: false }), gateway("c", { prefixes: ["+62899"] }), gateway("d", { priority: 90 })])).toEqual(by("d"));
    expect(ask([gateway("a", { role: "in" })])).toEqual({ kind: "nobody" });
    expect(ask([])).toEqual({ kind: "nobody" });
  });

  it("is the one whose rule names most of the number, then the one the citizen wrote by, then by priority and name", () => {
    const all = [gateway("umum", { priority: 1 }), gateway("modem", { priority: 50 }), gateway("telkomsel", { priority: 90, prefixes: ["+62811", "+62812"] }), gateway("khusus", { priority: 99, prefixes: ["+6281234"] })];
    expect(ask(all)).toEqual(by("khusus"));
    expect(ask(all.slice(0, 3), { cameBy: "modem" })).toEqual(by("telkomsel"));
    expect(ask(all.slice(0, 2), { cameBy: "modem" })).toEqual(by("modem"));
    expect(ask(all.slice(0, 2))).toEqual(by("umum"));
    expect(ask([gateway("z"), gateway("y")])).toEqual(by("y"));
  });

  it("is the next after a refusal; when all refused, the first again, and it isn't fresh", () => {
    const all = [gateway("satu", { priority: 1 }), gateway("dua", { priority: 2 })];
    expect(ask(all, { tries: new Map([["satu", { count: 1, final: false }]]) })).toEqual(by("dua"));
    const both = new Map([["satu", { count: 1, final: false }], ["dua", { count: 1, final: false }]]);
    expect(ask(all, { tries: both })).toEqual(by("satu", false));
  });

  it("is never again one that refused for good, and nobody when all did", () => {
    const all = [gateway("satu"), gateway("dua")];
    expect(ask(all, { tries: new Map([["dua", { count: 1, final: true }], ["satu", { count: 5, final: false }]]) })).toEqual(by("satu", false));
    expect(ask(all, { tries: new Map([["dua", { count: 1, final: true }], ["satu", { count: 8, final: true }]]) })).toEqual({ kind: "refused" });
  });

  it("isn't one that rests after trouble; when all rest, the message waits for the first to wake", () => {
    const tired = gateway("satu", { priority: 1, restingUntil: later(5) });
    expect(ask([tired, gateway("dua", { priority: 2 })])).toEqual(by("dua"));
    expect(ask([tired, gateway("dua", { restingUntil: later(2) })])).toEqual({ kind: "later", at: later(2) });
    expect(ask([gateway("satu", { restingUntil: later(-1) })])).toEqual(by("satu"));
  });

  it("is, whatever the gateways, one that may take it, and the order they come in changes nothing", () => {
    const any = fc.record({
      role: fc.constantFrom("in", "out", "both"), active: fc.boolean(), priority: fc.integer({ min: 0, max: 3 }),
      prefixes: fc.subarray(["+62812", "+62899", "+6281234"]), restingUntil: fc.option(fc.integer({ min: -3, max: 3 }).map(later)),
    });
    fc.assert(fc.property(fc.array(any, { maxLength: 6 }), fc.option(fc.constantFrom("g0", "g1")), (rows, cameBy) => {
      const all = rows.map((row, at) => gateway(`g${at}`, row));
      const choice = ask(all, { cameBy });
      expect(ask(all.toReversed(), { cameBy })).toEqual(choice);
      const may = all.filter((one) => one.active && one.role !== "in" && (one.prefixes.length === 0 || one.prefixes.some((prefix) => "+6281234567890".startsWith(prefix))));
      expect(choice.kind === "nobody").toBe(may.length === 0);
      if (choice.kind === "by") expect(may.map((one) => one.name)).toContain(choice.name);
    }));
  });
});
