import { describe, expect, it } from "vitest";
import { isHarmless, signalsOf } from "./signals";

const harmless = (text: string) => isHarmless(signalsOf(text));

describe("a message that may not be hidden, whatever the filter thinks of it", () => {
  it("asks nobody to call, click or pay", () => {
    for (const text of [
      "catatan rapat ada di http://rapat.test/x1 ya teman-teman", "http://toko.test#PO77#96000#02-02-2026#BNI#Bank Mandiri",
      "semester ini nilainya naik 20% dibanding kemarin", "rumahnya laku 300 juta kata kakak",
    ]) expect(harmless(text), text).toBe(true);
  });

  it("speaks to the city, or is a company's notice", () => {
    expect(harmless("mohon dicek petugas di kelurahan minta transfer Rp 2.000.000 ke rekening BRI")).toBe(true);
    expect(harmless("paket anda telah aktif, info hub 0812 0000 1111")).toBe(true);
  });
});

describe("a message that may be hidden", () => {
  it("names an account, a number or a prize, or asks for something beside a link or a sum", () => {
    for (const text of [
      "ini rekeningnya bank BRI 0000-01-000000", "kirim ke a/n Budi saja", "sudah cocok harganya, ke suami saya di 0812 0000 1111", "pemenang undian 1 unit mobil",
      "klik http://masuk.test/akun", "dijual cepat laptop 2 juta", "pinjaman bunga 1%",
    ]) expect(harmless(text), text).toBe(false);
  });
});
