import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SURE_ENOUGH } from "./certainty";
import { smallCity } from "./city.fixture";
import { buildHistory } from "./history";
import { buildKnowledge } from "./knowledge";
import { decide, propose } from "./propose";

const knowledge = buildKnowledge(smallCity);
const ask = (text: string) => propose(knowledge, text);
const names = (text: string) => ask(text).map((proposal) => proposal.tenantId);
const why = (text: string) => ask(text)[0]?.reasons.map((reason) => reason.text);

describe("a message finds its agency", () => {
  it("by its duties, however they are spelled", () => {
    const cases: [string, number][] = [
      ["lampu jalan mati di simpang", 1], ["Lmpu jln d gg mawar udh 3 hr mati pak", 1], ["phon tmbang nutup jln", 1],
      ["jln rsk parah byk lobang", 2], ["parit tersumbat, bnjir trs", 2], ["grong2 rusakkk", 2], ["kapan diaspal pak", 2],
      ["smpah numpuk dpn rmh", 3], ["sampeh tdk diangkut2", 3], ["parkir liar dpn pasar", 4], ["lampu merah mati", 4], ["mcet trs", 4],
      ["urus ektp lama kali", 5], ["KK dan akte klahiran anak", 5], ["e-KTP blm siap2", 5], ["wi-fi taman", 7],
    ];
    for (const [text, expected] of cases) expect(names(text)[0], text).toBe(expected);
  });

  it("and says why in words that point at the message", () => {
    const text = "Pak, lmpu jln mati";
    const [first] = ask(text);
    expect(first?.reasons[0]?.text).toBe('"lmpu jln" dibaca lampu jalan, urusan Dinas Pertamanan');
    expect(first?.reasons[0]?.spans.map(([start, end]) => text.slice(start, end))).toEqual(["lmpu jln"]);
    expect(why("ada pohon tumbang")).toEqual(['"pohon tumbang" urusan Dinas Pertamanan']);
  });

  it("by a leading code, above everything else it says", () => {
    const [first, second] = ask("KOMINFO lampu jalan mati");
    expect(first).toMatchObject({ tenantId: 7, certainty: 0.97, word: "Yakin" });
    expect(first?.reasons[0]?.text).toBe("Diawali kode KOMINFO milik Dinas Komunikasi dan Informatika");
    expect(second?.tenantId).toBe(1);
    expect(decide(ask("#dishub tolong"))).toEqual({ route: 4 });
  });

  it("takes a code that is an everyday word as a hint only", () => {
    expect(names("aur saya lampu jalan mati")[0]).toBe(1);
    expect(ask("AUR tolong pak")[0]).toMatchObject({ tenantId: 22 });
    expect(ask("AUR tolong pak")[0]?.certainty).toBeLessThan(0.97);
    expect(names("#aur lampu jalan mati")[0]).toBe(22);
  });

  it("by the name of the agency, said as it is", () => {
    expect(why("kepada dinas perhubungan, tolong")).toEqual(['Menyebut Dinas Perhubungan ("dinas perhubungan")']);
    expect(why("taman kami bagus")?.join()).not.toContain("Menyebut");
  });
});

describe("places", () => {
  it("send a ward's own business to the ward that is named", () => {
    expect(names("surat keterangan domisili di kel. hamdan lama sekali")[0]).toBe(23);
    expect(names("lurah aur tidak pernah di kantor")[0]).toBe(22);
    expect(names("kepling polonia minta ktp")).toContain(24);
  });

  it("don't draw a city agency's business to a ward", () => {
    expect(names("sampah menumpuk di kelurahan hamdan")).toEqual([3]);
  });

  it("leave two Sei Mati open until the district or a neighbour is named", () => {
    const both = ask("lurah sei mati tidak ada di tempat");
    expect(both.slice(0, 2).map((proposal) => proposal.tenantId)).toEqual([20, 21]);
    expect(both[0]?.reasons.at(-1)?.text).toBe("Nama ini ada di 2 tempat (Sei Mati, Medan Maimun dan Sei Mati, Medan Labuhan); kecamatannya tidak disebut");
    expect(decide(both)).toEqual({ desk: true });
    expect(names("lurah seimati medan labuhan tidak ada")[0]).toBe(21);
    expect(decide(ask("SEIMATI lurahnya mana"))).toEqual({ desk: true });
    expect(names("lurah s. mati dekat hamdan tidak ada")[0]).toBe(20);
  });

  it("are proposed alone when nothing else is understood, and stay with the desk", () => {
    const proposals = ask("tolong kami di hamdan pak");
    expect(proposals.map((proposal) => proposal.tenantId)).toEqual([23]);
    expect(decide(proposals)).toEqual({ desk: true });
  });

  it("in street names and everyday words are no places", () => {
    expect(ask("jl hamdan no 3")).toMatchObject([{ tenantId: 2 }]);
    expect(names("bambu aur")).toEqual([]);
  });
});

describe("abuse of power", () => {
  it("goes to the Inspektorat, whatever it is about besides", () => {
    for (const text of ["pungli urus ktp di lurah aur", "pegawai minta uang utk KK", "oknum lurah hamdan terima suap", "korupsi dana parit"]) {
      expect(names(text)[0], text).toBe(6);
    }
    expect(decide(ask("DISHUB petugas pungli di terminal"))).toEqual({ route: 6 });
    expect(decide(ask("ada pungli parkir oleh petugas dishub"))).toEqual({ route: 6 });
    expect(why("ada suap")?.[0]).toBe('"suap" menyangkut penyalahgunaan wewenang, urusan Inspektorat');
  });
});

describe("earlier decisions", () => {
  it("teach words nobody declared, once people agree", () => {
    const text = "becak motor ngebut di trotoar";
    expect(propose(knowledge, "betor ngebut", { history: buildHistory([{ tenantId: 4, text }]) })).toEqual([]);
    const [first] = propose(knowledge, "ngebut sekali", { history: buildHistory(Array.from({ length: 4 }, () => ({ tenantId: 4, text }))) });
    expect(first).toMatchObject({ tenantId: 4, reasons: [{ kind: "history", text: 'Pesan dengan kata "ngebut" sudah 4 kali diputuskan ke Dishub' }] });
  });
});

describe("what is proposed", () => {
  it("is nothing for small talk", () => {
    for (const text of ["halo", "terima kasih banyak pak", "", "?!", "👍👍", "selamat pagi bapak walikota medan"]) expect(ask(text), text).toEqual([]);
  });

  it("goes to the desk when two agencies are close", () => {
    expect(decide(ask("sampah dan macet"))).toEqual({ desk: true });
    expect(decide([])).toEqual({ desk: true });
  });

  it("shows three where three are thinkable, however sure the first is", () => {
    const [first, , third] = ask("kepada dinas pertamanan: lampu jalan mati, pohon tumbang, taman rusak, gelap, petugas tidak disiplin, pegawai");
    expect(first?.certainty).toBeGreaterThan(0.9);
    expect(third?.certainty).toBeLessThan(0.02);
    expect(third?.reasons.length).toBeGreaterThan(0);
  });

  it("is at most five, sorted, between 0 and 1, with reasons that lie within the text", () => {
    const word = fc.constantFrom("lmpu", "jln", "sampah", "sei", "mati", "lurah", "aur", "KOMINFO", "pungli", "ktp", "medan", "labuhan", "#dishub", "xyzzy", "\u202e", "🌊");
    const text = fc.oneof(fc.array(word, { maxLength: 25 }).map((words) => words.join(" ")), fc.string({ unit: "grapheme", maxLength: 200 }));
    fc.assert(fc.property(text, (said) => {
      const proposals = ask(said);
      expect(proposals.length).toBeLessThanOrEqual(5);
      expect(proposals.map((one) => one.certainty)).toEqual(proposals.map((one) => one.certainty).sort((a, b) => b - a));
      for (const { certainty, reasons } of proposals) {
        expect(certainty).toBeGreaterThanOrEqual(0);
        expect(certainty).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeGreaterThan(0);
        for (const [start, end] of reasons.flatMap((reason) => reason.spans)) expect(start >= 0 && start < end && end <= said.length).toBe(true);
      }
      expect(ask(said)).toEqual(proposals);
    }));
  });

  it("routes only above both thresholds", () => {
    const made = (certainty: number, tenantId: number) => ({ tenantId, name: "", certainty, word: "Yakin" as const, reasons: [] });
    expect(decide([made(SURE_ENOUGH.certainty, 1)])).toEqual({ route: 1 });
    expect(decide([made(SURE_ENOUGH.certainty - 0.01, 1)])).toEqual({ desk: true });
    expect(decide([made(0.9, 1), made(0.7, 2)])).toEqual({ desk: true });
  });
});
