import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockState, type ClockTimes } from "./clock";
import { defaultLimits } from "./limits";
import { exactTime, sayShort, sayTime, sayWhen } from "./when";
import { addWorkingDays } from "./working-days";

const wib = (text: string) => new Date(`${text}+07:00`);
const holidays = new Set(["2026-12-24", "2026-12-25"]);
const openedAt = wib("2026-11-13T10:00");
const dueAt = addWorkingDays(openedAt, defaultLimits.answer.complaint, holidays);
const running: ClockTimes = { openedAt, dueAt, pausedAt: null, answeredAt: null, answerDueAt: null, closedAt: null };
const cells = (times: ClockTimes, now: Date) => clockState(times, now, holidays).cells.map((cell) => `${cell.date.slice(8)} ${cell.state}`);

describe("the clock of a case", () => {
  it("says how many working days are left", () => {
    const state = clockState(running, wib("2026-11-18T09:00"), holidays);
    expect(state).toMatchObject({ tone: "left", words: "2 hari kerja lagi", exact: "Jumat, 20 November 2026, 16.00 WIB", day: 3, days: 5 });
    expect(cells(running, wib("2026-11-18T09:00"))).toEqual(["16 passed", "17 passed", "18 today", "19 ahead", "20 ahead"]);
  });

  it("names the hour on the last day, and what is late after it", () => {
    expect(clockState(running, wib("2026-11-20T08:00"), holidays)).toMatchObject({ tone: "today", words: "Hari ini, 16.00" });
    expect(clockState(running, wib("2026-11-20T16:00"), holidays)).toMatchObject({ tone: "today" });
    expect(clockState(running, wib("2026-11-20T18:00"), holidays)).toMatchObject({ tone: "late", words: "Lewat sejak 16.00", used: 1 });
    expect(clockState(running, wib("2026-11-22T10:00"), holidays).words).toBe("Lewat sejak Jumat 20 November");
    expect(clockState(running, wib("2026-11-24T10:00"), holidays).words).toBe("Lewat 2 hari kerja");
  });

  it("stands still while a question waits for the citizen", () => {
    const paused = { ...running, pausedAt: wib("2026-11-18T12:00") };
    const [early, later] = [wib("2026-11-18T13:00"), wib("2026-11-30T09:00")].map((now) => clockState(paused, now, holidays));
    expect(early).toMatchObject({ tone: "paused", words: "Menunggu warga" });
    expect(later?.used).toBe(early?.used);
    expect(cells(paused, wib("2026-11-19T09:00"))).toEqual(["16 passed", "17 passed", "18 paused", "19 paused", "20 ahead"]);
  });

  it("shows earlier pauses and weekends", () => {
    const pauses = [{ from: wib("2026-11-18T09:00"), to: wib("2026-11-20T08:00") }];
    const resumed = { ...running, dueAt: wib("2026-11-24T16:00"), pauses };
    expect(cells(resumed, wib("2026-11-24T09:00"))).toEqual([
      "16 passed", "17 passed", "18 paused", "19 paused", "20 passed", "21 off", "22 off", "23 passed", "24 today",
    ]);
  });

  it("ends with an answer or a closing", () => {
    const answered = { ...running, answeredAt: wib("2026-11-17T15:00") };
    expect(clockState(answered, wib("2026-12-30T10:00"), holidays)).toMatchObject({ tone: "done", words: "Dijawab dalam 2 hari kerja", day: 2 });
    expect(cells(answered, wib("2026-12-30T10:00")).slice(0, 3)).toEqual(["16 passed", "17 passed", "18 ahead"]);
    expect(clockState({ ...running, answeredAt: wib("2026-11-13T11:00") }, dueAt, holidays).words).toBe("Dijawab hari itu juga");
    expect(clockState({ ...running, closedAt: dueAt }, dueAt, holidays).words).toBe("Ditutup");
  });

  it("says of a late answer how late it was, and not how long it took", () => {
    const late = (at: string) => clockState({ ...running, answeredAt: wib(at), answerDueAt: dueAt, dueAt: wib("2026-12-09T16:00") }, wib("2026-12-30T10:00"), holidays);
    expect(late("2026-11-25T10:00")).toMatchObject({ tone: "done", answeredLate: true, words: "Dijawab terlambat 3 hari kerja" });
    expect(late("2026-11-20T17:00").words).toBe("Dijawab terlambat kurang dari sehari kerja");
    expect(late("2026-11-20T16:00"), "on the minute").toMatchObject({ answeredLate: false, words: "Dijawab dalam 5 hari kerja" });
  });

  it("uses its limit up steadily, from 0 to 1, and draws one cell per day", () => {
    const start = fc.date({ min: new Date("2026-01-01"), max: new Date("2026-12-31"), noInvalidDate: true });
    fc.assert(fc.property(start, fc.integer({ min: 1, max: 60 }), fc.nat(200 * 24), fc.nat(48), (from, days, hours, more) => {
      const times = { ...running, openedAt: from, dueAt: addWorkingDays(from, days, holidays) };
      const at = (plus: number) => clockState(times, new Date(from.getTime() + plus * 3_600_000), holidays);
      const [now, later] = [at(hours), at(hours + more)];
      expect(now.used).toBeGreaterThanOrEqual(0);
      expect(later.used).toBeGreaterThanOrEqual(now.used);
      expect(later.used).toBeLessThanOrEqual(1);
      expect(now.days).toBe(days);
      expect(now.cells.filter((cell) => cell.state !== "off")).toHaveLength(days);
    }));
  });
});

describe("times as people say them", () => {
  const now = wib("2015-01-23T10:00");

  it("says today, yesterday, tomorrow, else the day", () => {
    expect(sayWhen(wib("2015-01-23T09:40"), now)).toBe("hari ini 09.40");
    expect(sayWhen(wib("2015-01-22T14:05"), now)).toBe("kemarin 14.05");
    expect(sayWhen(wib("2015-01-24T16:00"), now)).toBe("besok 16.00");
    expect(sayWhen(wib("2015-01-19T08:00"), now)).toBe("Senin 19 Januari");
    expect(sayWhen(wib("2014-12-31T08:00"), now)).toBe("Rabu 31 Desember 2014");
    expect(["2015-01-23T09:40", "2015-01-22T14:05", "2015-01-19T08:00", "2014-08-31T08:00", "2015-05-02T08:00"].map((at) => sayShort(wib(at), now)))
      .toEqual(["hari ini 09.40", "kemarin 14.05", "19 Jan", "31 Agu 2014", "2 Mei"]);
  });

  it("turns the day at Medan's midnight", () => {
    expect(sayWhen(new Date("2015-01-22T17:00:00Z"), now)).toBe("hari ini 00.00");
    expect(sayWhen(new Date("2015-01-22T16:59:00Z"), now)).toBe("kemarin 23.59");
    expect(sayTime(new Date("2015-01-22T17:00:00Z"))).toBe("00.00");
  });

  it("gives the exact time with dots", () => {
    expect(exactTime(wib("2015-01-22T14:05"))).toBe("Kamis, 22 Januari 2015, 14.05 WIB");
  });
});
