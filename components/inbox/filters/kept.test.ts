import { expect, it } from "vitest";
import { readFilter } from "../filter";
import { keptFilters, partsOf } from "./kept";

const saved = (parts: { kotak?: string; saring?: string; q?: string }) => ({ id: 1, name: "x", shared: false, mine: true, removable: true, byName: "x", kotak: "", saring: "", q: "", ...parts });

it("a filter that names what is gone opens the inbox without it", () => {
  const [kept] = keptFilters([saved({ kotak: "arsip", saring: "kelurahan-lama" })], {});
  expect(kept).toMatchObject({ href: "/dasbor/pesan?kotak=arsip&saring=kelurahan-lama", on: false });
  expect(readFilter({ kotak: "arsip", saring: "kelurahan-lama" })).toEqual({ box: "open", question: null });
  expect(partsOf({ kotak: "arsip", saring: "kelurahan-lama" })).toBeUndefined();
});

it("the one that is used now is marked, on every page of its list", () => {
  const parts = { saring: "terlambat", q: "lampu jalan" };
  expect(keptFilters([saved(parts), saved({ q: "lampu" })], { ...parts, sesudah: "2026-01-01T00:00:00.000Z~4" }).map(({ on }) => on)).toEqual([true, false]);
});
