import { expect, it } from "vitest";
import { readMentions } from "./read";

const PEOPLE = [{ id: 1, name: "Rahmadani Siregar" }, { id: 2, name: "Ucok Sitorus" }, { id: 3, name: "Siti Aminah" }, { id: 4, name: "Siti Aminah Lubis" }, { id: 5, name: "Siti Rahayu" }];
const ids = (text: string) => readMentions(text, PEOPLE).people.map(({ id }) => id);

it("a name after @ is whoever has it: whole, or a word that only one has", () => {
  expect(ids("@Rahmadani Siregar tolong cek")).toEqual([1]);
  expect(ids("tolong @ucok, dan @SIREGAR.")).toEqual([2, 1]);
  expect(ids("(@Ucok) @ucok sudah?")).toEqual([2]);
  expect(ids("@Siti Aminah tolong")).toEqual([3]);
  expect(ids("@Siti Aminah Lubis tolong")).toEqual([4]);
  expect(ids("@Siti Rahayu")).toEqual([5]);
});

it("nobody is guessed at: of two with that word neither, and no e-mail address", () => {
  expect(readMentions("@Siti tolong, @Budi juga", PEOPLE)).toEqual({ people: [], unknown: ["@Siti", "@Budi"] });
  expect(readMentions("surel ke ucok@contoh.id @ 5 sore, @", PEOPLE)).toEqual({ people: [], unknown: [] });
});
