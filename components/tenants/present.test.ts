import { describe, expect, it } from "vitest";
import { exampleAgencies } from "@/lib/examples/agencies";
import type { AgencyKind, TenantRow } from "@/lib/tenants/queries";
import { besideTop, exampleOf, namesakeOf, ownRows } from "./present";

const service = (title: string) => ({ title, note: "", icon: "lamp" });
const example = (kind: AgencyKind, ...titles: string[]) => exampleOf({ kind, topServices: titles.map(service) });

describe("what a message may look like", () => {
  it("names what is wrong and where, if the agency answers for such a thing", () => {
    expect(example("dinas", "Retribusi sampah", "Sampah menumpuk")).toBe("sampah menumpuk di Jalan Juanda dekat masjid, sudah tiga hari");
    expect(example("dinas", "Laporkan jalan berlubang")).toBe("jalan berlubang di Jalan Juanda dekat masjid, sudah tiga hari");
  });

  it("else asks about what people need most, or the hours", () => {
    expect(example("dinas", "Akta kelahiran", "Pindah datang")).toBe("mau tanya soal akta kelahiran, mohon penjelasannya");
    expect(example("rsud", "IGD")).toContain("soal IGD");
    expect(example("badan")).toBe("mau tanya jam pelayanan dan syaratnya");
  });

  it("asks no office about lamps but those of the neighbourhood", () => {
    for (const { kind, services, name } of exampleAgencies()) {
      if (kind === "kelurahan" || kind === "kecamatan" || name === "Dinas Pertamanan") continue;
      expect(exampleOf({ kind, topServices: services }), name).not.toContain("lampu jalan");
    }
  });
});

const row = (slug: string, parent: string | null, more: Partial<TenantRow> = {}): TenantRow => ({
  id: 1, slug, name: "Kelurahan Sei Mati", shortName: "Sei Mati", kind: "kelurahan", smsCodes: [], state: "none", suspended: false,
  parent: parent === null ? null : { id: 2, slug: "x", name: parent }, ...more,
});

describe("neighbours", () => {
  it("tells two of one name apart by where they belong", () => {
    expect(namesakeOf({ children: [], namesakes: [row("seimati", "Kecamatan Medan Maimun")] })).toMatchObject({ name: "Kelurahan Sei Mati, Kecamatan Medan Maimun" });
    expect(namesakeOf({ children: [], namesakes: [] })).toBeNull();
  });

  it("doesn't repeat the name of the agency they stand under", () => {
    expect(ownRows([row("aur", "Kecamatan Medan Maimun", { suspended: true })])).toMatchObject([{ parentName: null, suspended: true }]);
  });
});

it("an announcement on top isn't the newest story too, unless nothing else was written", () => {
  const [urgent, older] = [{ slug: "loket-tutup" }, { slug: "truk-baru" }];
  expect(besideTop([urgent, older], [urgent])).toEqual([older]);
  expect(besideTop([urgent], [urgent])).toEqual([urgent]);
});
