import { expect, it } from "vitest";
import { checkBody } from "../body";
import { articleChecks, unmetDuties } from "../checks";
import { rulesOf } from "../kind-rules";
import { draftShape } from "../input";
import { placesIn } from "../places-to-fill";
import { emptyText } from "../rich-text";
import { templateNamed, templates } from ".";

const blank = { coverId: null, coverAlt: "", coverCaption: "" };

it("every template is a draft that the editor and the server take as it is", () => {
  for (const template of templates) {
    expect(draftShape.safeParse({ ...blank, ...template }).success, template.name).toBe(true);
    expect(checkBody(template.body), template.name).toEqual({ ok: true, value: template.body });
    const kept = rulesOf[template.kind].shape.parse(template.fields);
    expect(kept, `${template.name} names fields that its kind hasn't got`).toMatchObject(template.fields);
  }
  expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length);
  expect(templateNamed("toString")).toBeUndefined();
});

it("no template can be published before its places are filled in", () => {
  for (const template of templates) {
    const unmet = unmetDuties({ ...blank, ...template }).filter(({ id }) => id.startsWith("tempat-kosong"));
    expect(unmet.map(({ field }) => field), template.name).toEqual(expect.arrayContaining(["title", "summary", "body"]));
  }
});

it("says which places are left and where; words in brackets that are none are let be", () => {
  const body = { type: "doc" as const, content: [{ type: "paragraph", content: [{ type: "text", text: "Pukul [jam] dan [jam], kata beliau \"[...] besok\" [1] [2026]." }] }] };
  const written = { title: "Libur [nama hari libur]", summary: "Sudah jelas.", body, fields: { place: "[tempat]", cancelled: true, steps: ["Datang", "Ambil [nomor antrean]"] } };
  expect(placesIn(written)).toEqual([
    { field: "title", places: ["[nama hari libur]"], more: 0 }, { field: "place", places: ["[tempat]"], more: 0 }, { field: "steps", places: ["[nomor antrean]"], more: 0 }, { field: "body", places: ["[jam]"], more: 0 },
  ]);
  const checks = articleChecks({ ...blank, ...written, kind: "news" });
  expect(checks.find(({ id }) => id === "tempat-kosong-body")).toMatchObject({ level: "must", field: "body", words: "Isi berita, bagian contoh", sentence: "Isi berita masih berisi [jam]. Ganti dengan isinya, atau hapus." });
  expect(articleChecks({ ...blank, ...written, kind: "news", title: "Libur Natal" }).some(({ id }) => id === "tempat-kosong-title")).toBe(false);
});

it("names the field by its own word, and tells how many places stand there beyond three", () => {
  const fields = { place: "[gedung], [lantai], [ruang], [nomor], [jalan]" };
  expect(articleChecks({ ...blank, kind: "event", title: "Rapat", summary: "Rapat.", body: emptyText, fields }).find(({ id }) => id === "tempat-kosong-place")).toMatchObject({
    words: "Tempat, bagian contoh", sentence: "Tempat masih berisi [gedung], [lantai], [ruang], dan 2 lagi. Ganti dengan isinya, atau hapus.",
  });
});
