import { expect, it } from "vitest";
import { actorOf, detailOf } from "./present-audit";

it("says how many numbers left in a file", () => {
  expect(detailOf({ numbers: 1204 })).toBe("1.204 nomor");
  expect(detailOf({ numbers: 0, onBehalf: true })).toBe("0 nomor, atas nama instansi");
});

it("calls a gateway as the screens do, also in rows from before", () => {
  expect(actorOf({ scope: "gateway", actorName: "gateway kannel" })).toBe("gerbang SMS kannel");
  expect(actorOf({ scope: "gateway", actorName: "gateway web" })).toBe("formulir web");
  expect(actorOf({ scope: "operator", actorName: "gateway kannel" }), "a person's name is left alone").toBe("gateway kannel");
  expect(actorOf({ scope: "gateway", actorName: "gateway" })).toBe("Gerbang SMS");
});
