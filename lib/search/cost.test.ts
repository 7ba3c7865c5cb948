import { beforeAll, describe, expect, it } from "vitest";
import { portalKey, siteKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { watchBuffers } from "@/scripts/testing/buffers";
import { testDatabase } from "@/scripts/testing/database";
import { growPages, QUESTIONS } from "./grow.fixture";
import { searchPages, suggestSearch } from "./queries";
import { readQuestion } from "./read-question";

const database = testDatabase();
let city: TwoAgencies;
let watch: Awaited<ReturnType<typeof watchBuffers>>;

/** Blocks of 8 kB that one search may touch, however many pages there are; 1,000,000 are measured by `npm run bench -- search --big`. */
const MOST = 700;

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  watch = await watchBuffers(database);
});

/** Of the second time: the first one also reads the catalog for a new connection. */
async function blocks(work: () => Promise<unknown>): Promise<number> {
  await work();
  const statements = await watch(work);
  expect(statements).toHaveLength(1);
  return statements[0]?.buffers ?? 0;
}

describe.each([600, 6_000])("among %i pages", (total) => {
  beforeAll(() => growPages(database.owner(), total, 16), 240_000);

  it.each(Object.entries(QUESTIONS))(`a search for words that are %s is one statement and at most ${MOST} blocks, on the portal and on a site, on the first page and on the fifth`, async (_what, text) => {
    for (const key of [portalKey(), siteKey(city.kominfo.id)]) {
      for (const page of [1, 5]) {
        const cost = await blocks(() => searchPages(key, readQuestion(text), { page }));
        expect(cost).toBeGreaterThan(0);
        expect(cost).toBeLessThanOrEqual(MOST);
      }
    }
  });

  it("suggestions too", async () => {
    for (const key of [portalKey(), siteKey(city.kominfo.id)]) {
      for (const before of ["", "u1b", "u1b u2b"]) expect(await blocks(() => suggestSearch(key, { terms: readQuestion(before), beginning: "u10" }))).toBeLessThanOrEqual(MOST);
    }
  });
});
