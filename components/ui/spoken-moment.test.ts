import { expect, it } from "vitest";
import { spokenMoment } from "./spoken-moment";

it.each([
  ["2026-12-03", "Kamis, 3 Desember 2026"], ["2026-12-03T08:05", "Kamis, 3 Desember 2026, pukul 08.05 WIB"], ["2026-03-12T23:59", "Kamis, 12 Maret 2026, pukul 23.59 WIB"],
  ["", ""], ["2026-13-40", ""], ["12/03/2026", ""], ["2026-12-03T08", ""],
])("%j is said as %j, whatever the browser's language and the machine's zone", (value, words) => expect(spokenMoment(value)).toBe(words));
