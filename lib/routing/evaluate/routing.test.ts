import { describe, expect, it } from "vitest";
import { exampleAgencies } from "@/lib/examples/agencies";
import { evaluateRouting } from "./routing";

const agencies = exampleAgencies();
const rows = (route: string, ...texts: string[]) => texts.map((text) => ({ text, route }));

describe("an evaluation of routing", () => {
  it("counts what the agencies' own words find without a history", () => {
    const test = [
      ...rows("jalan_drainase", "jln depan rmh berlubang parah"), ...rows("lingkungan_kebersihan", "sampah numpuk tdk diangkut"),
      ...rows("kependudukan", "ktp saya belum jadi"), ...rows("kecamatan_kelurahan", "lurah tidak mau tanda tangan surat pengantar"),
    ];
    expect(evaluateRouting(agencies, [], test)).toMatchObject({ rows: 4, top1: 1, top3: 1, cold_top1: 1, cold_top3: 1 });
  });

  it("learns from the history what no agency has, and says nothing of it cold", () => {
    const history = rows("pelabuhan", "kapal feri tidak berangkat dari dermaga", "dermaga rusak, feri terlambat", "jadwal kapal feri di dermaga");
    const result = evaluateRouting(agencies, history, rows("pelabuhan", "feri di dermaga terlambat lagi"));
    expect(result).toMatchObject({ rows: 1, top1: 1, top3: 1, cold_top1: 0, cold_top3: 0 });
  });

  it("tells labour from social affairs, one agency in Medan and two elsewhere", () => {
    const test = [...rows("tenaga_kerja", "gaji di bawah umk dan thr tidak dibayar"), ...rows("sosial", "bantuan sosial tidak tepat sasaran, orang miskin tidak dapat")];
    expect(evaluateRouting(agencies, [], test)).toMatchObject({ rows: 2, cold_top1: 1, cold_top3: 1 });
  });

  it("gives the same figures every time, and none for no rows", () => {
    const test = rows("perhubungan", "parkir liar bikin macet");
    expect(evaluateRouting(agencies, test, test)).toEqual(evaluateRouting(agencies, test, test));
    expect(evaluateRouting(agencies, [], [])).toEqual({ rows: 0, top1: 0, top3: 0, coverage: 0, cold_top1: 0, cold_top3: 0 });
  });
});
