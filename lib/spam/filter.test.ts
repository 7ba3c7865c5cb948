import { describe, expect, it } from "vitest";
import { evaluateSpam } from "./evaluate";
import { SpamFilter } from "./filter";

const filter = new SpamFilter();
const labels = (...texts: string[]) => texts.map((text) => filter.judge(text).label);

describe("the filter, before anybody taught it", () => {
  it("finds swindlers", () => {
    expect(labels(
      "Selamat! nomor anda menang undian Rp 90jt dari operator, PIN 7kk21p, klik www.menang-undian.example.com",
      "mama minta tolong isikan pulsa 100rb ke nomor baru mama, mama di kantor polisi jgn telp",
      "Pinjaman dana tunai tanpa jaminan 10-300jt cair sehari hub 0812 9999 0000",
    )).toEqual(["penipuan", "penipuan", "penipuan"]);
  });

  it("lets citizens through, those too who complain of swindlers or ask about money", () => {
    const citizens = [
      "tolong pak jalan di gg mawar rusak parah", "ktp saya belum jadi padahal sudah 6 bulan", "kapan bantuan 300 ribu untuk warga miskin dibagikan?",
      "saya dapat sms hadiah undian dari 0812xxxx, tolong pak polisi ditindak", "petugas minta 50rb utk urus kk di kelurahan, apa memang bayar?",
      "lampu jalan mati hub siapa ya", "mohon info cara bayar pbb lewat bank", "air pdam mati",
    ];
    for (const text of citizens) expect(filter.judge(text).label, text).toBe("normal");
  });
});

describe("the filter, taught", () => {
  const text = "nanti malam kita siaran lagi, dengarkan di www.radio-kota.example.org ya";

  it("takes a message for what a person said it was, at once, and unlearns it", () => {
    const own = new SpamFilter();
    const before = own.judge(text);
    own.teach("1", text, "promo");
    expect(before.label).toBe("normal");
    expect(own.judge(text).label).toBe("promo");
    own.teach("1", text, "normal");
    expect(own.judge(text).label).toBe("normal");
    own.forget("1");
    expect(own.judge(text).certainty).toBeCloseTo(before.certainty, 1);
  });

  it("is measured in numbers of messages", () => {
    const rows = [{ text, label: "promo" as const }, { text: "halo apa kabar", label: "normal" as const }];
    expect(evaluateSpam(rows, rows)).toEqual({ normal: 1, normal_hidden: 0, fraud: 0, fraud_found: 0, promo: 1, promo_found: 1 });
  });
});
