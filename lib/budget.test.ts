import { beforeAll, describe, expect, it } from "vitest";
import type { Desk, Operator } from "@/lib/access/keys";
import { listAccounts } from "@/lib/accounts/queries";
import { listPlanned } from "@/lib/articles/calendar";
import { monthAt } from "@/lib/articles/month";
import { listArticles, type ListWish } from "@/lib/articles/queries";
import { readSiteSettings } from "@/lib/articles/site-settings";
import { listSiteWork } from "@/lib/articles/site-work";
import { dueForReview } from "@/lib/articles/still-true";
import { listAudit } from "@/lib/audit/queries";
import { jobKey } from "@/lib/access/doors/open";
import { countCases, foldCounts } from "@/lib/cases/counts";
import { listWork, readOwnSite } from "@/lib/cases/home";
import { type CaseFilter, listCases, weeklyCases } from "@/lib/cases/queries";
import { readTemplateMenu } from "@/lib/cases/templates/menu";
import { findTemplate, listTemplates } from "@/lib/cases/templates/queries";
import { countTallies } from "@/lib/cases/tally";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { listExports } from "@/lib/exports/queries";
import { findImport, listImports, listItems, type Shelf } from "@/lib/imports/queries";
import { fileTotal, type FileWish, findFile, listFiles } from "@/lib/media/queries";
import { listAgencies } from "@/lib/tenants/admin-queries";
import { watchBuffers } from "@/scripts/testing/buffers";
import { testDatabase } from "@/scripts/testing/database";
import { arriveThousand, changeThousand, fillCity, fillRegister, IMPORT, vacuumWhole } from "./budget.fixture";

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
  await database.owner()`insert into reply_templates (tenant_id, name, body, place, by_name) select ${city.kominfo.id}, 'Templat ' || n, repeat('x', 300), n, 'x' from generate_series(1, 50) n`;
  measure = await watchBuffers(database);
});

type Page = () => Promise<unknown>;
/** `cases` read from end to end, in a plan. */
const READS_ALL = /"Node Type":"Seq Scan"[^{}]*"Relation Name":"cases"/;
const inbox = (key: Operator | Desk, filter: CaseFilter, last?: { dueAt: Date; id: number }): Page => async () => [await countCases(key), await listCases(key, filter, last)];
const news = (operator: Operator, wish: ListWish): Page => async () => [await countCases(operator), await listArticles(operator, wish)];
const files = (operator: Operator, wish: FileWish): Page => async () => [await countCases(operator), await listFiles(operator, wish), await fileTotal(operator)];

const report = (operator: Operator, shelf: Shelf, after: number): Page => async () =>
  [await countCases(operator), await findImport(operator, IMPORT), await listItems(operator, IMPORT, shelf, after)];

async function inboxes(): Promise<Record<string, Page>> {
  const all: Record<string, Page> = {};
  for (const [whose, key] of [["agency", city.kominfo.operator], ["desk", city.desk]] as const) {
    for (const box of ["open", "waiting", "done"] as const) {
      all[`${whose}'s inbox, ${box}`] = inbox(key, { box });
      all[`${whose}'s inbox, ${box}, next page`] = inbox(key, { box }, (await listCases(key, { box })).at(-1));
    }
    for (const urgency of ["late", "today", "unread", "raised"] as const) all[`${whose}'s inbox, ${urgency}`] = inbox(key, { box: "open", urgency });
  }
  return { ...all, "the desk": inbox(city.desk, { box: "open", atDesk: true }) };
}

async function otherPages(): Promise<Record<string, Page>> {
  const { admin, kominfo: { operator } } = city;
  const [open] = await listCases(operator, { box: "open" });
  const used = (await listFiles(operator, {})).rows.find(({ uses }) => uses > 0)?.id ?? "";
  return {
    "an agency's home": () => Promise.all([countCases(operator), listWork(operator), weeklyCases(operator), readOwnSite(operator), listSiteWork(operator)]),
    "an agency's plan": () => Promise.all([countCases(operator), listPlanned(operator, monthAt(undefined, new Date())), listSiteWork(operator)]),
    "what is due at an agency": () => Promise.all([countCases(operator), dueForReview(operator)]),
    "an agency's settings": () => Promise.all([countCases(operator), readSiteSettings(operator)]),
    "an agency's templates": async () => [await countCases(operator), await listTemplates(operator)],
    "one template": async () => [await countCases(operator), await findTemplate(operator, 1)],
    "the menu of templates at an open case": () => readTemplateMenu(operator, open?.id ?? 0),
    "an agency's news": news(operator, {}),
    "an agency's news, next page": news(operator, { after: (await listArticles(operator, {})).older ?? "" }),
    "an agency's drafts": news(operator, { status: "draft" }),
    "an agency's trash": news(operator, { trashed: true }),
    "an agency's services": news(operator, { kinds: ["service"] }),
    "an agency's services, next page": news(operator, { kinds: ["service"], after: (await listArticles(operator, { kinds: ["service"] })).older ?? "" }),
    "an agency's services, published": news(operator, { kinds: ["service"], status: "published" }),
    "an agency's agenda, empty": news(operator, { kinds: ["event"] }),
    "an agency's imports": async () => [await countCases(operator), await listImports(operator)],
    "an import's report": report(operator, "datang", 0),
    "an import's report, far down": report(operator, "datang", FEW / 2),
    "an import's report, what to look at": report(operator, "lihat", 0),
    "an import's report, what doesn't come": report(operator, "tidak", FEW / 2),
    "an agency's files": files(operator, {}),
    "an agency's files, next page": files(operator, { after: (await listFiles(operator, {})).older ?? "" }),
    "an agency's PDFs": files(operator, { kind: "pdf" }),
    "an agency's files that nothing uses": files(operator, { unused: true }),
    "one file and where it is used": async () => [await countCases(operator), await findFile(operator, used)],
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
    // What nobody has looked at since it changed is tidied by the first who does; and after five times PostgreSQL may keep
    // a plan for whatever is asked, which is what a server that runs for a while has.
    for (let round = 0; round < 6; round += 1) await page();
    const statements = await measure(page);
    costs[name] = { statements: statements.length, buffers: statements.reduce((sum, { buffers }) => sum + buffers, 0) };
  }
  return costs;
}

const beyond = (costs: Costs, { statements, buffers }: { statements: number; buffers: number }) =>
  Object.entries(costs).filter(([, cost]) => cost.statements === 0 || cost.statements > statements || cost.buffers > buffers);
const allowed = { statements: MOST_STATEMENTS, buffers: MOST_BUFFERS };
/** For the taller indexes of millions, and for a day busier than this one. */
const roomy = { statements: 2, buffers: 50 };

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

  it("is no dearer when the worker has counted public figures, for which no table of cases is read from end to end", async () => {
    const { admin } = city;
    const before = await costsOf({ agencies: () => listAgencies(admin) });
    for (let round = 0; round < 6; round += 1) {
      const statements = await measure(() => countTallies(jobKey("count-cases")));
      expect(statements.map(({ plan }) => JSON.stringify(plan)).filter((plan) => READS_ALL.test(plan))).toEqual([]);
      // A moment that the planner can't foresee it takes for a third of the table: at 5 million it read all of them.
      expect(JSON.stringify(statements[0]?.plan)).toMatch(/"Index Cond":"\(opened_at >= [^"]*now\(\)/);
    }
    const after = await costsOf({ agencies: () => listAgencies(admin) });
    expect(after.agencies?.buffers).toBeLessThanOrEqual((before.agencies?.buffers ?? 0) + TALLER);
  }, BUSY_MS);

  it("has room left right after a thousand SMS and a thousand changes, before the worker adds up and vacuum comes by, and after", async () => {
    const expectRoom = async () => {
      expect(beyond(await costsOf(await inboxes()), roomy)).toEqual([]);
      expect(beyond(await costsOf(await otherPages()), allowed)).toEqual([]);
    };
    await arriveThousand(database.superuser(), city.kominfo.id);
    await expectRoom();
    await changeThousand(database.superuser());
    await expectRoom();
    await foldCounts(jobKey("fold-counts"));
    await expectRoom();
    await vacuumWhole(database.superuser(), ["cases", "case_counts", "case_count_changes"]);
    await expectRoom();
  }, BUSY_MS);

  it("gets rid of dead entries at the beginning of its indexes after a thousand changes, however many cases there are", async () => {
    const [row] = await database.owner()<{ settings: string[] }[]>`select reloptions as settings from pg_class where oid = 'cases'::regclass`;
    expect(row?.settings).toEqual(expect.arrayContaining(["autovacuum_vacuum_scale_factor=0", "autovacuum_vacuum_threshold=1000", "vacuum_index_cleanup=on"]));
  });
});
