import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTicket, isTicket, newTicket, readTicket } from "./ticket";

const anyTicket = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((n) => newTicket(() => n));

describe("a ticket", () => {
  it("is eight digits, never starting with 0, and fits its check digit", () => {
    fc.assert(fc.property(anyTicket, (ticket) => {
      expect(ticket).toMatch(/^[1-9]\d{7}$/);
      expect(isTicket(ticket)).toBe(true);
    }));
    expect(new Set(Array.from({ length: 200 }, () => newTicket())).size).toBeGreaterThan(190);
  });

  it("catches every single wrong digit and every swap of neighbours", () => {
    fc.assert(fc.property(anyTicket, fc.nat(7), fc.integer({ min: 1, max: 9 }), (ticket, at, by) => {
      const wrong = ticket.slice(0, at) + String((Number(ticket[at]) + by) % 10) + ticket.slice(at + 1);
      expect(isTicket(wrong)).toBe(false);
      const next = ticket[at + 1];
      if (next === undefined || next === ticket[at]) return;
      expect(isTicket(ticket.slice(0, at) + next + (ticket[at] ?? "") + ticket.slice(at + 2))).toBe(false);
    }));
  });

  it("is read with spaces, dots and dashes, and written in two groups", () => {
    fc.assert(fc.property(anyTicket, (ticket) => {
      const [a, b] = [ticket.slice(0, 4), ticket.slice(4)];
      for (const raw of [`${a} ${b}`, `${a}.${b}`, `${a}-${b}`, ` #${a} – ${b}. `]) expect(readTicket(raw)).toBe(ticket);
      expect(formatTicket(ticket)).toBe(`${a} ${b}`);
    }));
  });

  it("is nothing else", () => {
    for (const raw of ["", "0", "00000000", "1234567", "123456789", "081234567890", "abc", "4829 1735 1"]) expect(readTicket(raw)).toBeNull();
  });
});
