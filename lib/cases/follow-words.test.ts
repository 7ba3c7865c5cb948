import { beforeAll, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { guessLastFour } from "./follow-words";
import { forgetKnowledge } from "./knowledge";

const database = testDatabase();
let ticket: string;

beforeAll(async () => {
  await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
  await sendFromHandset(gatewayKey("handset"), "0812-3456-7321", "lampu jalan mati di gang mawar");
  const [row] = await database.owner()<{ ticket: string }[]>`select ticket from cases`;
  ticket = row?.ticket ?? "";
});

it("looks at eight guesses, however many come at once", async () => {
  const guesses = await Promise.all(Array.from({ length: 60 }, (_, n) => guessLastFour(ticket, String(1000 + n))));
  expect(guesses.filter((guess) => guess === "wrong")).toHaveLength(8);
  expect(await guessLastFour(ticket, "7321")).toBe("too-many");
});

it("doesn't count right ones", async () => {
  await database.owner()`delete from sign_in_failures`;
  for (let time = 0; time < 10; time += 1) expect(await guessLastFour(ticket, "7321")).toBe("right");
  expect(await guessLastFour(ticket, "0000")).toBe("wrong");
});
