import fc from "fast-check";
import { expect, it } from "vitest";
import { networkOf } from "./networks";
import { HOUR, type Hour, unusualSilence, usualBetween, usualIncoming, WEEK } from "./silence";

const noon = Date.parse("2026-03-02T05:00:00Z");
const NONE: ReadonlySet<string> = new Set();
const hour = (weeksBefore: number, incoming: number): Hour => ({ at: new Date(noon - weeksBefore * WEEK), incoming, handed: 0, reported: 0 });

it("the usual is the lower middle of the same hour of the last four weeks", () => {
  const at = new Date(noon + 10 * 60_000);
  expect(usualIncoming([], at, NONE)).toBe(0);
  expect(usualIncoming([hour(1, 7)], at, NONE)).toBe(7);
  expect(usualIncoming([hour(2, 8), hour(1, 0)], at, NONE)).toBe(0);
  expect(usualIncoming([hour(4, 10), hour(3, 400), hour(2, 9), hour(1, 8)], at, NONE)).toBe(9);
  expect(usualIncoming([hour(5, 99), hour(4, 3)], at, NONE), "hours without a message count as none").toBe(0);
});

it("on a day off the usual is that of days off, and a working day is measured by working days alone", () => {
  const day = (before: number, incoming: number): Hour => ({ at: new Date(noon - (before * WEEK) / 7), incoming, handed: 0, reported: 0 });
  // A Monday; Sundays and Saturdays before it were quiet, its own weekday busy but for a holiday.
  const off = [day(2, 3), day(8, 5), day(9, 4), day(15, 3), day(16, 4), day(22, 9), day(23, 4)];
  const hours = [...off, day(1, 2), day(7, 40), day(14, 0), day(21, 44), day(28, 40)];
  const [monday, holidays] = [new Date(noon), new Set(["2026-02-16"])];
  expect(usualIncoming(hours, monday, holidays), "the dead Monday was a holiday").toBe(40);
  expect(usualIncoming(hours, monday, new Set([...holidays, "2026-03-02"])), "today is one, too").toBe(4);
  expect(usualIncoming(off, new Date(noon - WEEK / 7), NONE), "a Sunday by Saturdays and Sundays").toBe(4);
});

it("an hour counts as far as it lies in the silence", () => {
  const hours = [1, 2, 3, 4].flatMap((week) => [hour(week, 12), { ...hour(week, 12), at: new Date(noon - week * WEEK + HOUR) }]);
  expect(usualBetween(hours, new Date(noon + HOUR / 2), new Date(noon + HOUR * 1.25), NONE)).toBeCloseTo(9);
});

it("never is silence unusual before half an hour, and the longer it lasts the more is missing", () => {
  const counts = fc.array(fc.nat(50), { minLength: 200, maxLength: 672 });
  fc.assert(fc.property(counts, fc.integer({ min: 0, max: 48 * 60 }), fc.integer({ min: 0, max: 48 * 60 }), (incoming, one, more) => {
    const hours = incoming.map((count, place): Hour => ({ at: new Date(noon - (place + 1) * HOUR), incoming: count, handed: 0, reported: 0 }));
    const missing = (minutes: number) => unusualSilence({ role: "in", quietSince: new Date(noon), hours, holidays: NONE, handedSince: 0 }, new Date(noon + minutes * 60_000));
    const [sooner, later] = [missing(one), missing(one + more)];
    if (one < 30) expect(sooner).toBeNull();
    if (sooner !== null) expect(later ?? 0).toBeGreaterThanOrEqual(sooner);
  }), { numRuns: 100 });
});

it.each([["+6281234567890", "Telkomsel"], ["0815-****-321", "Indosat"], ["+6289512345678", "Tri"], ["+6561234567", "Lainnya"], ["0614531234", "Lainnya"], ["1708", "Lainnya"]])("%s is of %s", (number, network) => {
  expect(networkOf(number)).toBe(network);
});
