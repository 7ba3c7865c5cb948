import fc from "fast-check";
import { expect, it } from "vitest";
import { findPersonal, redact } from "./redact";

it.each([
  ["Nama saya Rina Siregar, hp 0812-3456-7321", "Nama saya [nama], hp [nomor]"],
  ["tolong pak budi di jalan mawar no 12 lampu mati", "tolong pak [nama] di jalan mawar [nomor rumah] lampu mati"],
  ["Yth. Rina Siregar, laporan Bapak/Ibu sudah selesai", "Yth. [nama], laporan Bapak/Ibu sudah selesai"],
  ["Yth Ibu Rukiah, parit sudah bersih", "Yth Ibu [nama], parit sudah bersih"],
  ["NIK 1271012345678901 atas nama Togar", "NIK [nomor] atas nama [nama]"],
  ["balas ke rina@contoh.id ya", "balas ke [e-mail] ya"],
  ["pak tlg parit tersumbat di Gang Melur. Tks, Rukiah", "pak tlg parit tersumbat di Gang Melur. Tks, [nama]"],
  ["banjir lagi. wassalam: togar sinaga.", "banjir lagi. wassalam: [nama]."],
  ["Selamat pagi Ibu Rukiah. Parit sudah bersih.", "Selamat pagi Ibu [nama]. Parit sudah bersih."],
  ["kata pak M. Yusuf Lubis besok", "kata pak [nama] besok"],
  ["pak M.Yusuf Lubis dan bu St.Nasution", "pak [nama] dan bu [nama]"],
  ["mobil BK 1234 AB parkir sembarangan", "mobil [nomor] parkir sembarangan"],
])("covers what tells who or where somebody is: %s", (text, covered) => {
  expect(redact(text)).toBe(covered);
});

it.each(["yth bapak walikota, jalan rusak", "Yth. Dinas Perhubungan, lampu mati", "pak camat tolong jalan rusak 3 hari", "lampu di simpang ke 2 mati sejak 17 Agustus 2014", "bu lurah, RT 05 banjir", "ibu saya sakit", "banjir di Jl. Dr. Mansyur", "lampu merah asrama haji mati", "bu knp air mati. trims", "pak lampu mati. Terima kasih, mohon ditanggapi"])("leaves offices, dates and counts: %s", (text) => {
  expect(redact(text)).toBe(text);
});

it("finds lie in order, apart, inside the text", () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
    let before = 0;
    for (const { start, end } of findPersonal(text)) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      before = end;
    }
  }));
});
