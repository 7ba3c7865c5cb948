import fc from "fast-check";
import { expect, it } from "vitest";
import { readList } from "./read-list";

const sentences = (text: string, year = 2027) => readList(text, year).issues.map(({ message }) => message);

it("reads what people paste: commas, semicolons or tabs, either way of writing a day, with headings or without", () => {
  const day = [{ day: "2027-01-01", kind: "national", name: "Tahun Baru Masehi" }, { day: "2027-03-10", kind: "joint", name: "Cuti bersama Idulfitri" }];
  for (const text of [
    "2027-01-01,nasional,Tahun Baru Masehi\n2027-03-10,cuti bersama,Cuti bersama Idulfitri",
    "Tanggal;Jenis;Nama\r\n01/01/2027;Libur nasional;Tahun Baru Masehi\r\n\r\n10-3-2027;CUTI;\"Cuti bersama Idulfitri\"\r\n",
    "\uFEFFTanggal\tJenis\tNama\n1.1.2027\tlibur\tTahun Baru Masehi\n2027/3/10\tcuti bersama\tCuti bersama Idulfitri",
  ]) expect(readList(text, 2027)).toEqual({ holidays: day, issues: [] });
});

it("says of each bad line what to mend, by its number, and keeps the others", () => {
  const text = ["2027-01-01, nasional, Tahun Baru", "Natal", "2027-02-30, nasional, Hari yang tak ada", "2027-05-01, merah, Hari Buruh", "2026-12-25, nasional, Natal", "tgl 5, nasional, Waisak", "01-01-2027, cuti, Dua kali", "2027-06-01, nasional, \"Pancasila", "2027-06-01, nasional,"].join("\n");
  expect(readList(text, 2027).holidays.map(({ day }) => day)).toEqual(["2027-01-01"]);
  expect(sentences(text)).toEqual([
    expect.stringMatching(/^Baris 2 .*dipisah koma/), expect.stringMatching(/^Baris 3 .*tidak ada/), expect.stringMatching(/^Baris 4 .*“merah” tidak dikenal/), expect.stringMatching(/^Baris 5 .*bukan tahun 2027/),
    expect.stringMatching(/^Baris 6 .*tidak terbaca/), expect.stringMatching(/^Baris 7 .*sudah ada di baris 1/), expect.stringMatching(/^Baris 8 .*tanda kutip/), expect.stringMatching(/^Baris 9 .*sedikitnya 3 huruf/),
  ]);
});

it("never breaks and never brings a day of another year, whatever is pasted", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom("1", "2", "0", "7", "-", "/", ",", ";", "\t", "\n", "\"", "nasional", "a") }), (text) => {
    const { holidays } = readList(text, 2027);
    expect(holidays.filter(({ day }) => !day.startsWith("2027-"))).toEqual([]);
  }));
});
