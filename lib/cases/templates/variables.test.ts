import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSegments } from "@/lib/sms/segments";
import { templateInput } from "./input";
import { leftOver } from "./left-over";
import { nearestVariable, templateProblems } from "./problems";
import { standardTemplates } from "./standard";
import { type CaseValues, exampleValues, fillTemplate, slotsIn, variableNames } from "./variables";

const refusedText = (text: string): string[] => {
  const read = templateInput.safeParse({ name: "Coba", text });
  return read.success ? [] : read.error.issues.map(({ message }) => message);
};
/** Words without braces, as people type them. */
const words = fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.replace(/[{}]/g, ""));
/** Whatever somebody may be called, braces included. */
const value = fc.oneof(fc.string({ unit: "grapheme", maxLength: 20 }), fc.constantFrom("{tiket}", "{isi: x}", "{nama", "$&", "$1", "} {"));
const values: fc.Arbitrary<CaseValues> = fc.record(Object.fromEntries(variableNames.map((name) => [name, value])), { requiredKeys: [] });

describe("filling", () => {
  it("puts in what is known, in capitals and with spaces too, and leaves the rest to be seen", () => {
    expect(fillTemplate("Laporan {tiket} di { Kelurahan }: {isi: nama jalan}. {NAMA}", { tiket: "4829 1735", kelurahan: "Aur" })).toBe("Laporan 4829 1735 di Aur: {isi: nama jalan}. {NAMA}");
  });

  it("never touches a text outside its variables", () => {
    fc.assert(fc.property(fc.array(fc.tuple(words, fc.constantFrom(...variableNames))), words, values, (parts, end, known) => {
      const template = parts.map(([text, name]) => `${text}{${name}}`).join("") + end;
      let rest = fillTemplate(template, known);
      // Every piece of text stands where it stood, one after the other, and nothing is lost between.
      for (const [text, name] of parts) {
        expect(rest.startsWith(text)).toBe(true);
        rest = rest.slice(text.length);
        const filled = (known[name] ?? "").replace(/\s+/g, " ").trim().replaceAll("{", "(").replaceAll("}", ")") || `{${name}}`;
        expect(rest.startsWith(filled)).toBe(true);
        rest = rest.slice(filled.length);
      }
      expect(rest).toBe(end);
    }));
  });

  it("fills nothing twice, whatever a value looks like, and what it filled is never taken for a blank", () => {
    fc.assert(fc.property(values, (known) => {
      const once = fillTemplate(variableNames.map((name) => `{${name}}`).join(" "), known);
      expect(slotsIn(once).map(({ name }) => name)).toEqual(variableNames.filter((name) => !known[name]?.trim()));
      expect(fillTemplate(once, known)).toBe(once);
    }));
    expect(fillTemplate("Yth. {nama}, {tiket}", { nama: "{tiket}", tiket: "4829 1735" })).toBe("Yth. (tiket), 4829 1735");
  });

  it("leaves a text without variables as it is", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }).filter((text) => slotsIn(text).length === 0), (text) => { expect(fillTemplate(text, exampleValues)).toBe(text); }));
  });
});

describe("an answer", () => {
  it("is refused while a variable or a blank is left, by name", () => {
    expect(leftOver("Di {kelurahan} dan {isi: nama jalan}, {ISI jam}.")).toBe("Belum diisi: {kelurahan}, {isi: nama jalan}, dan {ISI jam}. Ganti dengan kata-kata Anda atau hapus, lalu kirim lagi.");
    for (const left of ["{isi}", "{ tiket }", "{isi:\nnama}", "{isi: a {tiket}"]) expect(leftOver(left), left).not.toBeNull();
  });

  it("may hold other braces: a person typed them", () => {
    for (const typed of ["{}", "{ }", "f(x) = {1, 2}", "{warga}", "tiket}", "{tiket", "{isian}", ":-}"]) expect(leftOver(typed), typed).toBeNull();
  });
});

describe("a template", () => {
  it("names the unknown variable and the nearest right one", () => {
    expect(refusedText("Laporan {tikte} kami terima.")).toEqual(["Isian {tikte} tidak dikenal. Mungkin maksudnya {tiket}? Bila Anda isi sendiri nanti, tulis {isi: tikte}."]);
    for (const [typed, meant] of [["instnsi", "instansi"], ["tlepon", "telepon"], ["kel", "kelurahan"], ["nama warga", "nama"], ["batass", "batas"]] as const) expect(nearestVariable(typed), typed).toBe(meant);
    expect(nearestVariable("xyzzyqw")).toBeNull();
    expect(templateProblems("{xyzzyqw}")[0]).toContain("Yang ada: {tiket}, {instansi}");
  });

  it("has no other braces, and says what a blank is for", () => {
    for (const text of ["Buka {", "tutup }", "{{tiket}}", "{1,2}", "{ }"]) expect(refusedText(text)[0], text).toMatch(/^Kurung kurawal hanya untuk isian/);
    expect(refusedText("{isi: }")[0]).toMatch(/^Tulis apa yang perlu diisi/);
    expect(refusedText(`{isi: ${"x".repeat(41)}}`)[0]).toMatch(/^Pendekkan petunjuk/);
    expect(refusedText("x".repeat(1001))[0]).toMatch(/paling panjang 1\.000 huruf/);
  });

  it("of the city's own is sound and one SMS when filled", () => {
    for (const { text, name } of standardTemplates) {
      expect(refusedText(text), name).toEqual([]);
      expect(countSegments(fillTemplate(text, { ...exampleValues, instansi: "Dinas Komunikasi dan Informatika" })), name).toMatchObject({ parts: 1, encoding: "gsm7" });
    }
  });
});
