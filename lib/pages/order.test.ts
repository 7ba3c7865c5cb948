import { expect, it } from "vitest";
import { readOrder, signOrder } from "./order";

const SECRET = "rahasia-yang-panjang-sekali";

it("an order is obeyed when the worker signed it just now, for that agency", () => {
  const order = signOrder(SECRET, 7, 1_000_000);
  expect(readOrder(SECRET, order, 1_030_000)).toBe(7);
  expect(readOrder(SECRET, JSON.parse(JSON.stringify(order)), 1_000_000)).toBe(7);
});

it("everything else isn't", () => {
  const order = signOrder(SECRET, 7, 1_000_000);
  for (const forged of [{ ...order, tenantId: 8 }, { ...order, at: 1_000_001 }, { ...order, sign: "0".repeat(64) }, { ...order, sign: "" }, { tenantId: 7, at: 1_000_000 }, null, "x", []]) {
    expect(readOrder(SECRET, forged, 1_000_000)).toBeNull();
  }
  expect(readOrder(SECRET, order, 1_000_000 + 61_000)).toBeNull();
  expect(readOrder("rahasia-yang-lain-sekali", order, 1_000_000)).toBeNull();
});
