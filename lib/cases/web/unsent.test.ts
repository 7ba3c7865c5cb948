import { expect, it } from "vitest";
import { formFor, tellUnsent, type Unsent } from "./unsent-state";

const unsent = (more: Partial<Unsent>): Unsent => ({ ticket: "48291735", does: "add", words: "Yang dekat masjid", score: 0, why: "not-now", ...more });

it("words for a case that was closed meanwhile stand in the form that opens it again, and the writer is told which button", () => {
  expect(formFor(unsent({}), "closed")).toBe("reopen");
  expect(tellUnsent(unsent({}), "closed")).toMatch(/sudah dinyatakan selesai.*Buka lagi laporan ini/);
});

it("a reason for a case that is open again is added to it", () => {
  expect(formFor(unsent({ does: "reopen" }), "open")).toBe("add");
  expect(tellUnsent(unsent({ does: "reopen" }), "open")).toMatch(/sudah terbuka.*Kirim/);
});

it.each(["not-now", "expired", "opened", "wrong", "too-many"] as const)("%s: words that were sent are always told to be unsent", (why) => {
  for (const status of ["new", "open", "waiting", "answered", "closed"] as const) for (const does of ["add", "reopen"] as const) expect(tellUnsent(unsent({ why, does }), status)).toMatch(/belum terkirim/i);
});
