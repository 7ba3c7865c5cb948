import fc from "fast-check";
import { expect, it } from "vitest";
import { morningAfter, readQuietHours } from "./quiet-hours";

const night = readQuietHours("21:00-06:00") ?? { from: 0, until: 0 };
const wib = (time: string) => new Date(`2026-11-26T${time}:00+07:00`);

it.each([["20:59", null], ["21:00", "2026-11-27T06:00:00+07:00"], ["23:59", "2026-11-27T06:00:00+07:00"], ["00:00", "2026-11-26T06:00:00+07:00"], ["05:59", "2026-11-26T06:00:00+07:00"], ["06:00", null], ["12:00", null]])("at %s what nobody waits for leaves at %s", (time, leaves) => {
  expect(morningAfter(wib(time), night)).toEqual(leaves === null ? null : new Date(leaves));
});

it("is never quiet between equal ends, and may be quiet in the day", () => {
  expect(morningAfter(wib("03:00"), { from: 0, until: 0 })).toBeNull();
  expect(morningAfter(wib("12:30"), readQuietHours("12:00-13:00") ?? night)).toEqual(wib("13:00"));
});

it.each(["", "21-06", "24:00-06:00", "21:60-06:00", "9:00-10:00", "21:00-06:00 "])("%j isn't a span", (text) => {
  expect(readQuietHours(text)).toBeNull();
});

it("leaves at a moment that isn't quiet, less than a day later and never earlier", () => {
  const minute = fc.integer({ min: 0, max: 1_439 });
  fc.assert(fc.property(fc.integer({ min: 0, max: 4e9 }), minute, minute, (seconds, from, until) => {
    const at = new Date(seconds * 1000);
    const leaves = morningAfter(at, { from, until });
    if (leaves === null) return;
    expect(leaves.getTime()).toBeGreaterThanOrEqual(at.getTime() - 60_000);
    expect(leaves.getTime() - at.getTime()).toBeLessThan(86_400_000);
    expect(morningAfter(leaves, { from, until })).toBeNull();
  }));
});
