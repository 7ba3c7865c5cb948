import { type SQL, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { portalKey, siteKey } from "@/lib/access/doors/open";
import type { Portal, Site } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { growPages, QUESTIONS } from "./grow.fixture";
import { searchStatement, suggestStatement } from "./queries";
import { readQuestion } from "./read-question";

const database = testDatabase();
let city: TwoAgencies;

/** Blocks of 8 kB that one search may touch, however many pages there are; 1,000,000 are measured by `npm run bench -- search --big`. */
const MOST = 700;
const plan = z.tuple([z.object({ Plan: z.object({ "Shared Hit Blocks": z.number(), "Shared Read Blocks": z.number() }) })]);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
});

/** Of the second time: the first one also reads the catalog for a new connection. */
async function buffers(key: Site | Portal, statement: SQL): Promise<number> {
  return withKey(key, async (tx) => {
    await tx.execute(statement);
    const [row] = await tx.execute(sql`explain (analyze, buffers, timing off, format json) ${statement}`);
    const [{ Plan }] = plan.parse(row?.["QUERY PLAN"]);
    return Plan["Shared Hit Blocks"] + Plan["Shared Read Blocks"];
  });
}

describe.each([1_000, 10_000])("among %i pages", (total) => {
  beforeAll(() => growPages(database.owner(), total, 24), 240_000);

  it.each(Object.entries(QUESTIONS))(`a search for words that are %s touches at most ${MOST} blocks, on the portal and on a site, on the first page and on the fifth`, async (_what, text) => {
    const keys = [portalKey(), siteKey(city.kominfo.id)];
    const costs = await Promise.all(keys.flatMap((key) => [1, 5].map((page) => buffers(key, searchStatement(key, readQuestion(text), { page })))));
    expect(costs.filter((cost) => cost > MOST)).toEqual([]);
    expect(Math.min(...costs)).toBeGreaterThan(0);
  });

  it("suggestions too", async () => {
    for (const key of [portalKey(), siteKey(city.kominfo.id)]) {
      for (const before of ["", "u1b", "u1b u2b"]) expect(await buffers(key, suggestStatement(key, { terms: readQuestion(before), beginning: "u10" }))).toBeLessThanOrEqual(MOST);
    }
  });
});
