import { sql } from "drizzle-orm";
import { z } from "zod";
import { jobKey } from "@/lib/access/doors/open";
import { type Admin, type Desk, mint, type Operator } from "@/lib/access/keys";
import { listAccounts } from "@/lib/accounts/queries";
import { listArticles } from "@/lib/articles/queries";
import { listAudit } from "@/lib/audit/queries";
import { countCases } from "@/lib/cases/counts";
import { listWork, readOwnSite } from "@/lib/cases/home";
import { listCases, weeklyCases } from "@/lib/cases/queries";
import { countTallies } from "@/lib/cases/tally";
import { DAYS_KEPT_TRUE } from "@/lib/cases/tally-schema";
import { withKey } from "@/lib/db/with-key";
import { listAgencies } from "@/lib/tenants/admin-queries";

/** Asks what pages of the dashboard ask, each after a statement that names it; what they cost is in PostgreSQL's log. */
const [tenantId, accountId] = z.tuple([z.coerce.number(), z.coerce.number()]).parse(process.argv.slice(2));
const operator = mint<Operator>({ kind: "operator", tenantId, accountId, name: "Uji", role: "operator", onBehalf: false });
const desk = mint<Desk>({ kind: "desk", accountId, name: "Uji" });
const admin = mint<Admin>({ kind: "admin", accountId, name: "Uji" });
const job = jobKey("count-cases");

async function page(name: string, ...asks: (() => Promise<unknown>)[]): Promise<void> {
  await withKey(job, (tx) => tx.execute(sql.raw(`select 'page: ${name}'`)));
  for (const ask of asks) await ask();
}

for (const [whose, key] of [["agency", operator], ["desk", desk]] as const) {
  const numbers = () => countCases(key);
  let last: Awaited<ReturnType<typeof listCases>>[number] | undefined;
  await page(`${whose}, looks up where the next page begins`, async () => { last = (await listCases(key, { box: "done" })).at(-1); });
  for (const box of ["open", "waiting", "done"] as const) await page(`${whose}, ${box}`, numbers, () => listCases(key, { box }));
  for (const urgency of ["late", "today", "unread"] as const) await page(`${whose}, ${urgency}`, numbers, () => listCases(key, { box: "open", urgency }));
  await page(`${whose}, done, next page`, numbers, () => listCases(key, { box: "done" }, last));
}
await page("desk, without agency", () => countCases(desk), () => listCases(desk, { box: "open", atDesk: true }));
await page("agency, home", () => countCases(operator), () => listWork(operator), () => weeklyCases(operator), () => readOwnSite(operator));
await page("agency, news", () => countCases(operator), () => listArticles(operator, {}));
await page("admin, agencies", () => listAgencies(admin));
await page("admin, accounts", () => listAccounts(admin));
await page("admin, audit", () => listAudit(admin, { limit: 51 }));
await page("worker, public figures, every 5 minutes", () => countTallies(job));
await page("worker, public figures, every hour", () => countTallies(job, DAYS_KEPT_TRUE));
process.exit(0);
