import { beforeAll, describe, expect, it } from "vitest";
import type { Desk, Operator } from "@/lib/access/keys";
import { listAccounts } from "@/lib/accounts/queries";
import { listArticles, type ListWish } from "@/lib/articles/queries";
import { listAudit } from "@/lib/audit/queries";
import { listWork, readOwnSite } from "@/lib/cases/home";
import { type CaseFilter, countCases, listCases, weeklyCases } from "@/lib/cases/queries";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { listExports } from "@/lib/exports/queries";
import { findImport, listImports, listItems, type Shelf } from "@/lib/imports/queries";
import { listAgencies } from "@/lib/tenants/admin-queries";
import { watchBuffers } from "@/scripts/testing/buffers";
import { testDatabase } from "@/scripts/testing/database";
import { changeThousand, fillCity, fillRegister, IMPORT, vacuumCases } from "./budget.fixture";

/**
 * What a page of the dashboard asks the database for, as the pages of app/(dashboard) ask it, counted and not timed: at
 * most 6 statements and 60 shared buffers, the same for few rows and for many. Who asks (`findPerson`) comes on top.
 */
const MOST_STATEMENTS = 6;
const MOST_BUFFERS = 60;
/** An index grows a level with every few hundred times as many rows. */
const TALLER = 8;
const [FEW, MANY] = [10_000, 40_000];
/** Some seconds by themselves; writing the rows waits for whatever else the machine does. */
const BUSY_MS = 120_000;

const database = testDatabase();
let city: TwoAgencies;
let measure: Awaited<ReturnType<typeof watchBuffers>>;

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  await fillRegister(database.superuser());
  measure = await watchBuffers(database);
});

type Page = () => Promise<unknown>;
const inbox = (key: Operator | Desk, filter: CaseFilter, last?: { dueAt: Date; id: number }): Page => async () => [await countCases(key), await listCases(key, filter, last)];
const news = (operator: Operator, wish: ListWish): Page => async () => [await countCases(operator), await listArticles(operator, wish)];

const report = (operator: Operator, shelf: Shelf, after: number): Page => async () =>
  [await countCases(operator), await findImport(operator, IMPORT), await listItems(operator, IMPORT, shelf, after)];

async function inboxes(): Promise<Record<string, Page>> {
  const all: Record<string, Page> = {};
  for (const [whose, key] of [["agency", city.kominfo.operator], ["desk", city.desk]] as const) {
    for (const box of ["open", "waiting", "done"] as const) {
      all[`${whose}'s inbox, ${box}`] = inbox(key, { box });
      all[`${whose}'s inbox, ${box}, next page`] = inbox(key, { box }, (await listCases(key, { box })).at(-1));
    }
    for (const urgency of ["late", "today", "unread"] as const) all[`${whose}'s inbox, ${urgency}`] = inbox(key, { box: "open", urgency });
  }
  return { ...all, "the desk": inbox(city.desk, { box: "open", atDesk: true }) };
}

async function otherPages(): Promise<Record<string, Page>> {
  const { admin, kominfo: { operator } } = city;
  return {
    "an agency's home": () => Promise.all([countCases(operator), listWork(operator), weeklyCases(operator), readOwnSite(operator)]),
    "an agency's news": news(operator, {}),
    "an agency's news, next page": news(operator, { after: (await listArticles(operator, {})).older ?? "" }),
    "an agency's drafts": news(operator, { status: "draft" }),
    "an agency's imports": async () => [await countCases(operator), await listImports(operator)],
    "an import's report": report(operator, "datang", 0),
    "an import's report, far down": report(operator, "datang", FEW / 2),
    "an import's report, what to look at": report(operator, "lihat", 0),
    "an import's report, what doesn't come": report(operator, "tidak", FEW / 2),
    "an agency's packed sites": async () => [await countCases(operator), await listExports(operator)],
    "admin: agencies": () => listAgencies(admin),
    "admin: accounts": () => listAccounts(admin),
    "admin: audit": () => listAudit(admin, { limit: 51 }),
  };
}

type Costs = Record<string, { statements: number; buffers: number }>;

async function costsOf(pages: Record<string, Page>): Promise<Costs> {
  const costs: Costs = {};
  for (const [name, page] of Object.entries(pages)) {
    // What nobody has looked at since it changed is tidied by the first who does.
    await page();
    const statements = await measure(page);
    costs[name] = { statements: statements.length, buffers: statements.reduce((sum, { buffers }) => sum + buffers, 0) };
  }
  return costs;
}

const beyond = (costs: Costs, { statements, buffers }: { statements: number; buffers: number }) =>
  Object.entries(costs).filter(([, cost]) => cost.statements === 0 || cost.statements > statements || cost.buffers > buffers);
const allowed = { statements: MOST_STATEMENTS, buffers: MOST_BUFFERS };

describe("a page of the dashboard", () => {
  let few: Costs;

  it(`asks for at most ${MOST_STATEMENTS} things and ${MOST_BUFFERS} buffers at ${FEW} cases`, async () => {
    await fillCity(database.superuser(), city, 0, FEW);
    few = await costsOf({ ...await inboxes(), ...await otherPages() });
    expect(beyond(few, allowed)).toEqual([]);
  }, BUSY_MS);

  it(`costs the same at ${MANY}`, async () => {
    await fillCity(database.superuser(), city, FEW, MANY);
    const many = await costsOf({ ...await inboxes(), ...await otherPages() });
    expect(beyond(many, allowed)).toEqual([]);
    const grown = Object.entries(many).filter(([name, { buffers }]) => buffers > (few[name]?.buffers ?? 0) + TALLER);
    expect(grown.map(([name, { buffers }]) => [name, few[name]?.buffers, buffers])).toEqual([]);
  }, BUSY_MS);

  it("costs the same after a thousand changes as soon as vacuum came by, and its list even before", async () => {
    await changeThousand(database.superuser(), city.kominfo.id);
    const lists = { agency: () => listCases(city.kominfo.operator, { box: "open" }), desk: () => listCases(city.desk, { box: "open" }) };
    expect(beyond(await costsOf(lists), allowed)).toEqual([]);
    await vacuumCases(database.superuser());
    expect(beyond(await costsOf(await inboxes()), allowed)).toEqual([]);
  });
});
