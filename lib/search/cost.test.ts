import { beforeAll, describe, expect, it } from "vitest";
import { portalKey, siteKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { blocksOf, growPages, QUESTIONS } from "./grow.fixture";
import { searchStatement, suggestStatement } from "./queries";
import { readQuestion } from "./read-question";

const database = testDatabase();
let city: TwoAgencies;

/** Blocks of 8 kB that one search may touch, however many pages there are; 1,000,000 are measured by `npm run bench -- search --big`. */
const MOST = 700;

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
});

describe.each([600, 6_000])("among %i pages", (total) => {
  beforeAll(() => growPages(database.owner(), total, 16), 240_000);

  it.each(Object.entries(QUESTIONS))(`a search for words that are %s touches at most ${MOST} blocks, on the portal and on a site, on the first page and on the fifth`, async (_what, text) => {
    const keys = [portalKey(), siteKey(city.kominfo.id)];
    const costs = await Promise.all(keys.flatMap((key) => [1, 5].map((page) => blocksOf(key, searchStatement(key, readQuestion(text), { page })))));
    expect(costs.filter((cost) => cost > MOST)).toEqual([]);
    expect(Math.min(...costs)).toBeGreaterThan(0);
  });

  it("suggestions too", async () => {
    for (const key of [portalKey(), siteKey(city.kominfo.id)]) {
      for (const before of ["", "u1b", "u1b u2b"]) expect(await blocksOf(key, suggestStatement(key, { terms: readQuestion(before), beginning: "u10" }))).toBeLessThanOrEqual(MOST);
    }
  });
});
