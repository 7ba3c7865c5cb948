import fc from "fast-check";
import { expect, it } from "vitest";
import { nextLevel, type Rung } from "./ladder";
import { defaultLimits } from "./limits";
import { addWorkingDays, dayOf, isOfficeTime } from "./working-days";

const wib = (text: string) => new Date(`${text}+07:00`);
const holidays = new Set(["2026-12-24", "2026-12-25"]);
const reckoning = { holidays, limits: { ...defaultLimits, steps: { deputy: 0, head: 2, secretariat: 3 } } };
const all = { deputy: true, head: true, secretariat: true };
const late: Rung = { level: 0, dueAt: wib("2026-12-21T16:00"), raisedAt: null, atDesk: false };

it("goes up on the working day after its limit, then after each one's days", () => {
  expect(nextLevel(late, all, reckoning, wib("2026-12-21T16:00"))).toBeNull();
  expect(nextLevel(late, all, reckoning, wib("2026-12-22T08:00"))).toBe(1);
  const deputy = { ...late, level: 1, raisedAt: wib("2026-12-22T08:00") };
  expect(nextLevel(deputy, all, reckoning, wib("2026-12-28T15:59"))).toBeNull();
  expect(nextLevel(deputy, all, reckoning, wib("2026-12-29T08:00"))).toBe(2);
  expect(nextLevel({ ...late, level: 2, raisedAt: wib("2026-12-29T08:00") }, all, reckoning, wib("2027-01-04T08:00"))).toBe(3);
});

it("passes over a vacant seat, and stays where nothing leads up", () => {
  const now = wib("2026-12-22T08:00");
  expect(nextLevel(late, { ...all, deputy: false }, reckoning, now)).toBe(2);
  expect(nextLevel(late, { deputy: false, head: false, secretariat: true }, reckoning, now)).toBe(3);
  expect(nextLevel(late, { deputy: false, head: false, secretariat: false }, reckoning, now)).toBeNull();
  expect(nextLevel({ ...late, level: 3, raisedAt: now }, all, reckoning, wib("2027-12-22T08:00"))).toBeNull();
});

it("from the desk goes to the secretariat alone, when all days are over", () => {
  const desk = { ...late, atDesk: true };
  expect(nextLevel(desk, all, reckoning, wib("2026-12-29T15:00"))).toBeNull();
  expect(nextLevel(desk, all, reckoning, wib("2027-01-04T08:00"))).toBe(3);
});

/** Every hour of some weeks, as the worker looks; `skip` are hours in which it stood still or was asked twice. */
function climb(from: Rung, above: typeof all, looks: Date[], free: ReadonlySet<string>) {
  const rung = { ...from };
  const steps: { level: number; at: Date }[] = [];
  for (const now of looks) {
    const level = isOfficeTime(now, free) ? nextLevel(rung, above, { ...reckoning, holidays: free }, now) : null;
    if (level === null) continue;
    steps.push({ level, at: now });
    Object.assign(rung, { level, raisedAt: now });
  }
  return { rung, steps };
}
const hoursFrom = (start: Date, count: number) => Array.from({ length: count }, (_, hour) => new Date(start.getTime() + hour * 3_600_000));
const opened = fc.date({ min: new Date("2026-11-01"), max: new Date("2027-02-01"), noInvalidDate: true });
const frees = fc.uniqueArray(opened.map(dayOf), { maxLength: 20 }).map((days) => new Set(days));
const aboves = fc.record({ deputy: fc.boolean(), head: fc.boolean(), secretariat: fc.boolean() });

it("never at night, never on a holiday, never backwards, never twice, whatever the seats", () => {
  fc.assert(fc.property(opened, frees, aboves, (at, free, above) => {
    const dueAt = addWorkingDays(at, 5, free);
    const { steps } = climb({ level: 0, dueAt, raisedAt: null, atDesk: false }, above, hoursFrom(at, 24 * 45), free);
    expect(steps.every((step) => isOfficeTime(step.at, free) && step.at > dueAt)).toBe(true);
    expect(steps.every(({ level }, place) => place === 0 || level > (steps[place - 1]?.level ?? 0))).toBe(true);
    expect(new Set(steps.map((step) => dayOf(step.at))).size).toBe(steps.length);
  }), { numRuns: 60 });
});

it("is the same after a restart, and when the machine's clock is an hour off or set back", () => {
  fc.assert(fc.property(opened, frees, aboves, fc.array(fc.nat(24 * 45), { maxLength: 30 }), fc.boolean(), (at, free, above, again, off) => {
    const from = { level: 0, dueAt: addWorkingDays(at, 5, free), raisedAt: null, atDesk: false };
    const looks = hoursFrom(at, 24 * 45);
    const plain = climb(from, above, looks, free);
    // Asked again with the hour before, as after a crash or a clock that was set back: between two looks of each day.
    const shaken = climb(from, above, looks.flatMap((now, place) => (again.includes(place) ? [now, new Date(now.getTime() - 3_600_000), now] : [now])), free);
    expect(shaken).toEqual(plain);
    const hour = off ? 3_600_000 : -3_600_000;
    const shifted = climb(from, above, looks.map((now) => new Date(now.getTime() + hour)), free);
    expect(shifted.steps.slice(0, plain.steps.length - 1).map((step) => [step.level, dayOf(step.at)])).toEqual(plain.steps.slice(0, -1).map((step) => [step.level, dayOf(step.at)]));
  }), { numRuns: 60 });
});
