import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "./normalise";
import { SPELLINGS } from "./spellings";
import { stems } from "./stem";
import { buildVocabulary, findWord } from "./vocabulary";

describe("spelling", () => {
  it("writes out what a keypad shortens", () => {
    expect(normalise("Jln d gg mawar rsk yg dpn psr").text).toBe("jalan d gang mawar rusak yang depan pasar");
    expect(normalise("KK & e-KTP di kel. Aur").text).toBe("kartu keluarga ktp di kelurahan aur");
    expect(normalise("PDAM/pam mati").text).toBe("pdam pdam mati");
  });

  it("undoes reduplication and held-down letters", () => {
    expect(normalise("gorong-gorong anak2 lampu2nya rusaaaak").text).toBe("gorong anak lampu rusak");
    expect(normalise("satpol-pp jl-rusak").text).toBe("satpol pp jalan rusak");
  });

  it("knows several hundred spellings, none of them of itself", () => {
    expect(SPELLINGS.size).toBeGreaterThan(300);
    for (const [spelling, word] of SPELLINGS) expect(spelling).not.toBe(word);
  });

  it("points every word back into the original", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
      for (const { raw, start, end } of normalise(text).tokens) expect(text.slice(start, end)).toBe(raw);
    }));
  });
});

describe("stems", () => {
  it("takes affixes off and puts swallowed letters back", () => {
    const pairs = [
      ["menyapu", "sapu"], ["memotong", "potong"], ["menanam", "tanam"], ["mengutip", "kutip"], ["mengaspal", "aspal"], ["membuang", "buang"],
      ["melubangi", "lubang"], ["diperbaiki", "baik"], ["perbaikan", "baik"], ["pengaspalan", "aspal"], ["kebanjiran", "banjir"],
      ["penertiban", "tertib"], ["menertibkan", "tertib"], ["berlubang", "lubang"], ["sampahnya", "sampah"], ["terbakar", "bakar"], ["perparkiran", "parkir"],
    ] as const;
    for (const [word, root] of pairs) expect(stems(word), word).toContain(root);
  });

  it("leaves short words whole", () => {
    for (const word of ["jalan", "taman", "parit", "guru"]) expect(stems(word).every((stem) => stem.length >= 4 && word.startsWith(stem)), word).toBe(true);
  });
});

describe("the vocabulary", () => {
  const vocabulary = buildVocabulary(["lampu", "sampah", "pengaspalan", "aspal", "trotoar", "banjir", "pasar"]);

  it("finds relatives, dropped vowels and one wrong letter", () => {
    expect(findWord(vocabulary, "diaspal")).toEqual({ word: "aspal", guessed: false });
    expect(findWord(vocabulary, "pengaspalan")).toEqual({ word: "aspal", guessed: false });
    for (const [written, word] of [["smph", "sampah"], ["bnjr", "banjir"], ["trotoor", "trotoar"], ["sapmah", "sampah"], ["banjiir", "banjir"]] as const) {
      expect(findWord(vocabulary, written), written).toEqual({ word, guessed: true });
    }
  });

  it("lets everyday words be what they are", () => {
    const near = buildVocabulary(["ikan", "pohon", "alokasi", "keluarga", "harapan", "perempatan"]);
    for (const written of ["diberikan", "memohon", "lokasi", "diharapkan", "empat"]) expect(findWord(near, written), written).toBeNull();
    expect(findWord(near, "harapan")).toEqual({ word: "harapan", guessed: false });
    for (const written of ["kasar", "dasar", "lampau", "kampung", "jalan", "x", ""]) expect(findWord(vocabulary, written), written).toBeNull();
  });
});
