import { describe, expect, it } from "vitest";
import { accountFilter, agencyFilter, AGENCY_WORDS, auditFilter, queryIn, readQuery } from "./read-query";

describe("what an address says of a list", () => {
  it("is taken word by word, each once, without what no database takes", () => {
    expect(readQuery({ nama: ["dinas", "badan"], asing: "x", hal: "2", alamat: "a\0b", jenis: "x".repeat(300) }, AGENCY_WORDS))
      .toEqual({ nama: "dinas", hal: "2", alamat: "ab", jenis: "x".repeat(100) });
  });

  it("means nothing where nobody gave the word a meaning", () => {
    const strange = { keadaan: "constructor", kursi: "__proto__", karya: "31", telat: "toString", urut: "-constructor", jenis: "meja", baris: "1000000" };
    expect(agencyFilter(strange)).toEqual({
      q: undefined, slug: undefined, kind: undefined, state: undefined, seats: undefined, work: undefined, late: undefined, sort: "name", descending: true, page: 1, perPage: 25,
    });
    expect(accountFilter({ peran: "constructor", masa: "valueOf" })).toMatchObject({ role: undefined, term: undefined });
    expect(auditFilter({ tindakan: "constructor", jenis: "hasOwnProperty" })).toMatchObject({ action: undefined, subject: undefined, autosaves: false });
  });

  it("narrows, orders and pages", () => {
    expect(agencyFilter({ keadaan: "suspended", kursi: "kosong", karya: "lama", telat: "tidak", urut: "-karya", baris: "100", hal: "3" }))
      .toMatchObject({ state: "suspended", seats: "empty", work: "older", late: false, sort: "work", descending: true, perPage: 100, page: 3 });
    expect(accountFilter({ peran: "tanpa", masa: "berakhir", masuk: "belum", urut: "berakhir" })).toMatchObject({ role: "none", term: "ending", seen: "never", sort: "ends" });
    expect(auditFilter({ simpan: "tampil", sebelum: "77", tindakan: "article.saved", jenis: "case" })).toMatchObject({ autosaves: true, before: 77, action: "article.saved", subject: "case" });
  });

  it.each(["2027-02-30", "28-01-2027", "2027-1-2", "0000-01-01", "9999999-01-01", "x"])("doesn't take %s for a day", (day) => {
    expect(auditFilter({ dari: day, sampai: "2027-01-28" })).toMatchObject({ from: undefined, until: "2027-01-28" });
  });

  it.each([["-3", 1], ["1.9", 1], ["1e99", 100_000], ["x", 1], ["2", 2]])("takes %s as a page no database stumbles over", (hal, page) => {
    expect(agencyFilter({ hal }).page).toBe(page);
  });

  it("goes out as a file whole, whatever page was open", () => {
    const request = new Request("http://medan.localhost/admin/instansi/ekspor?nama=dinas&urut=-telat&hal=4&baris=50&asing=1");
    expect(queryIn(request, AGENCY_WORDS)).toEqual({ nama: "dinas", urut: "-telat" });
  });
});
