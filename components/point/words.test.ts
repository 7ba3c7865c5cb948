import { expect, it } from "vitest";
import { sayMove, sayPlace } from "./words";

const FROM = { latitude: 3.6, longitude: 98.6 };

it.each([[0.001, 0, "111 m ke utara"], [0, 0.001, "111 m ke timur"], [-0.02, 0, "2,2 km ke selatan"], [0, -0.001, "111 m ke barat"], [0.001, -0.001, "157 m ke barat laut"], [-0.001, 0.001, "157 m ke tenggara"]])("a move by %s, %s is told as %s", (north, east, words) => {
  expect(sayMove(FROM, { latitude: FROM.latitude + north, longitude: FROM.longitude + east })).toBe(words);
});

it("tells where the cross is when the map is still, and the city's edge", () => {
  const still = { from: FROM, to: FROM, nearer: 0, edge: false, city: "Kota Medan" };
  expect(sayPlace(still)).toBe("Tanda silang di 3.60000, 98.60000.");
  expect(sayPlace({ ...still, nearer: 1 })).toBe("Peta diperbesar. Tanda silang di 3.60000, 98.60000.");
  expect(sayPlace({ ...still, edge: true })).toBe("Sampai di tepi Kota Medan. Tanda silang di 3.60000, 98.60000.");
});
