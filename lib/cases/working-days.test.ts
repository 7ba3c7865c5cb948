import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays, CLOSES_AT, dayOf, hourOf, isOfficeTime, isWorkingDay, pausedDays, receivedOn, workingDaysBetween, workingTimeBetween } from "./working-days";

const wib = (text: string) => new Date(`${text}+07:00`);
const noHolidays = new Set<string>();
const christmas = new Set(["2026-12-24", "2026-12-25"]);

const moment = fc.date({ min: new Date("2014-01-01"), max: new Date("2028-01-01"), noInvalidDate: true });
const someHolidays = fc.uniqueArray(moment.map(dayOf), { maxLength: 60 }).map((days) => new Set(days));
const count = fc.integer({ min: 0, max: 70 });

describe("a limit in working days", () => {
  it("starts the day after receipt and ends at 16.00", () => {
    expect(addWorkingDays(wib("2026-11-13T10:00"), 5, noHolidays)).toEqual(wib("2026-11-20T16:00"));
  });

  it("counts what comes after closing, at night or on a weekend as come on the next working day", () => {
    expect(addWorkingDays(wib("2026-11-13T16:00"), 1, noHolidays)).toEqual(wib("2026-11-16T16:00"));
    expect(addWorkingDays(wib("2026-11-13T16:01"), 1, noHolidays)).toEqual(wib("2026-11-17T16:00"));
    expect(addWorkingDays(wib("2026-11-14T09:00"), 1, noHolidays)).toEqual(wib("2026-11-17T16:00"));
    expect(addWorkingDays(wib("2026-11-16T02:00"), 1, noHolidays)).toEqual(wib("2026-11-17T16:00"));
  });

  it("steps over holidays and joint leave", () => {
    expect(addWorkingDays(wib("2026-12-23T09:00"), 1, christmas)).toEqual(wib("2026-12-28T16:00"));
    expect(receivedOn(wib("2026-12-23T20:00"), christmas)).toBe("2026-12-28");
  });

  it("reads the day in Medan, not in Greenwich", () => {
    expect(dayOf(new Date("2026-11-15T17:30:00Z"))).toBe("2026-11-16");
    expect(dayOf(new Date("2026-11-15T16:59:59Z"))).toBe("2026-11-15");
  });

  it("never ends at night, on a weekend or a holiday, or before it began", () => {
    fc.assert(fc.property(moment, count, someHolidays, (from, n, holidays) => {
      const due = addWorkingDays(from, n, holidays);
      expect(due).toEqual(hourOf(dayOf(due), CLOSES_AT));
      expect(isWorkingDay(dayOf(due), holidays)).toBe(true);
      expect(due.getTime()).toBeGreaterThanOrEqual(from.getTime());
    }));
  });

  it("grows with every day given and with every holiday declared", () => {
    fc.assert(fc.property(moment, count, someHolidays, moment, (from, n, holidays, extra) => {
      const due = addWorkingDays(from, n, holidays);
      expect(addWorkingDays(from, n + 1, holidays).getTime()).toBeGreaterThan(due.getTime());
      expect(addWorkingDays(from, n, new Set([...holidays, dayOf(extra)])).getTime()).toBeGreaterThanOrEqual(due.getTime());
    }));
  });

  it("is as many days away as were given", () => {
    fc.assert(fc.property(moment, count, someHolidays, (from, n, holidays) => {
      const received = hourOf(receivedOn(from, holidays), 9);
      expect(workingDaysBetween(received, addWorkingDays(from, n, holidays), holidays)).toBe(n);
      expect(workingTimeBetween(received, addWorkingDays(received, n, holidays), holidays)).toBe((n * 8 + 7) * 3_600_000);
    }));
  });

  it("moves on by the days a question waited", () => {
    expect(pausedDays(wib("2026-11-18T10:00"), wib("2026-11-20T08:00"), noHolidays)).toBe(2);
    expect(pausedDays(wib("2026-11-18T10:00"), wib("2026-11-18T15:00"), noHolidays)).toBe(0);
    expect(pausedDays(wib("2026-11-21T10:00"), wib("2026-11-22T08:00"), noHolidays)).toBe(0);
  });
});

it("office time is from 8 to 16 in Medan on a working day, whatever zone the server is in", () => {
  const zones = fc.constantFrom("Asia/Jakarta", "UTC", "America/New_York", "Europe/Berlin", "Pacific/Apia");
  const before = process.env.TZ;
  fc.assert(fc.property(moment, someHolidays, zones, zones, (at, holidays, one, other) => {
    process.env.TZ = one;
    const here = [isOfficeTime(at, holidays), addWorkingDays(at, 3, holidays).getTime()];
    process.env.TZ = other;
    expect([isOfficeTime(at, holidays), addWorkingDays(at, 3, holidays).getTime()]).toEqual(here);
    const hour = (at.getUTCHours() + 7) % 24;
    if (here[0]) expect(hour >= 8 && hour < 16 && isWorkingDay(dayOf(at), holidays)).toBe(true);
  }));
  process.env.TZ = before;
});
