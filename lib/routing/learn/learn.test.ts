import { describe, expect, it } from "vitest";
import { History } from "../history";
import { normalise } from "../normalise";
import { studied } from "./features";
import { Machine } from "./machine";
import { conceptScores } from "./topic-scores";
import { vectorOf } from "./vector";

const machineOf = (...lessons: [text: string, label: string, strength?: number][]) => {
  const machine = new Machine();
  lessons.forEach(([text, label, strength], at) => machine.put(String(at), studied(text).vector, label, strength));
  return machine;
};
const near = (machine: Machine, text: string) => Object.fromEntries(machine.near(studied(text).vector));

describe("what the learner sees", () => {
  it("is nothing of greetings, dates and pressing", () => {
    const { words, vector } = studied("assalamualaikum, apakah kemarin sudah ditindaklanjuti? mohon segera ya pak, terima kasih, senin 3 november");
    expect([[...words], vector.ids.length]).toEqual([[], 0]);
    expect(studied("kapan uang pensiun guru dibayarkan").words).toEqual(["uang", "pensiun", "guru", "dibayarkan"]);
  });

  it("is also what words name: another word for the same thing teaches the same", () => {
    const named = (text: string) => [...conceptScores(normalise(text).tokens).keys()];
    expect([named("jalannya bolong"), named("byk kubangan"), named("kambing tetangga")]).toEqual([["lubang"], ["lubang"], ["hewan"]]);
  });

  it("is how much of each topic, not only which", () => {
    const group = (asTheyAre: boolean) => vectorOf([{ counts: new Map([["#a", 4], ["#b", 1]]), weight: 1, asTheyAre }]).values;
    expect((group(true)[0] ?? 0) / (group(true)[1] ?? 1)).toBeCloseTo(4);
    expect((group(false)[0] ?? 0) / (group(false)[1] ?? 1)).toBeLessThan(3);
  });
});

describe("neighbours", () => {
  const machine = machineOf(["lampu jalan mati", "taman"], ["lampu jalan mati", "taman"], ["lampu jalan mati", "rumah"], ["ktp belum jadi", "capil"]);

  it("vote, as many as are alike, and those that are unlike hardly", () => {
    const votes = near(machine, "lampu jalan mati");
    expect(votes.taman).toBeCloseTo(2 / 3, 1);
    expect(votes.rumah).toBeCloseTo(1 / 3, 1);
    expect(votes.capil ?? 0).toBeLessThan(0.01);
  });

  it("count as much as their lesson, and nothing of the message before remains", () => {
    expect(near(machineOf(["parit tumpat", "jalan"], ["parit tumpat", "warga", 0.25]), "parit tumpat").warga).toBeCloseTo(0.2);
    const before = near(machine, "lampu jalan mati");
    near(machine, "ktp hilang di jalan, lampu motor pecah");
    expect(near(machine, "lampu jalan mati")).toEqual(before);
    expect(near(machine, "")).toEqual({});
  });

  it("are the newest: what was decided long ago is left to the borders", () => {
    const old = machineOf(["kuda lumping", "lama"], ...Array.from({ length: 600 }, () => ["sampah menumpuk", "baru"] as [string, string]));
    expect(near(old, "kuda lumping").lama).toBeUndefined();
  });

  it("keep in sight who else was sent such messages, however sure the first is", () => {
    const history = new History();
    Array.from({ length: 8 }, (_, at) => history.teach({ key: `a${at}`, text: "jalan berlubang di depan sekolah", label: "1" }));
    Array.from({ length: 3 }, (_, at) => history.teach({ key: `b${at}`, text: "jalan berlubang di depan pasar", label: "2" }));
    Array.from({ length: 8 }, (_, at) => history.teach({ key: `c${at}`, text: "imunisasi bayi di puskesmas", label: "3" }));
    for (const _ of history.refine()) continue;
    const { labels } = history.consult("jalan berlubang di depan sekolah");
    expect(labels.get("1")?.share).toBeGreaterThan(0.8);
    expect(labels.get("2")?.share).toBeGreaterThan(0.02);
    expect((labels.get("2")?.share ?? 0) / (labels.get("3")?.share ?? 1)).toBeGreaterThan(5);
  });
});
