import { beforeAll, it } from "vitest";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { watchBuffers } from "@/scripts/testing/buffers";
import { testDatabase } from "@/scripts/testing/database";
import { fillCases } from "./many.fixture";
import { countCases, listCases } from "./queries";
import { listWork, readOwnSite } from "./home";
import { weeklyCases } from "./queries";

const database = testDatabase();
let city: TwoAgencies;
beforeAll(async () => { city = await arrangeTwoAgencies(database.owner()); });

it("measures", async () => {
  const measure = await watchBuffers(database);
  for (const total of [10_000, 100_000, 100_001, 100_002]) {
    console.time(`fill ${total}`);
    if (total === 100_001) {
      await database.superuser()`update cases set unread = not unread where id in (select id from cases where status in ('open','new') order by random() limit 350)`;
      await database.superuser()`update cases set status = 'answered', unread = false, answered_at = now(), answer_due_at = due_at, due_at = date_trunc('day', now()) + interval '14 days 9 hours' where id in (select id from cases where status in ('open','new') order by due_at limit 350)`;
      await database.superuser()`update cases set status = 'waiting' where id in (select id from cases where status in ('open','new') order by random() limit 50)`;
      await database.superuser()`insert into cases (tenant_id, ticket, kind, status, title, contact_id, masked, last_body, due_at, proposals)
        select ${city.kominfo.id}, 'f' || n, 'complaint', 'open', title, contact_id, masked, last_body, date_trunc('day', now()) + interval '5 days 9 hours', proposals from cases, generate_series(1, 250) n where ticket = 'm0'`;
    } else if (total === 100_002) await database.superuser()`vacuum cases`;
    else await fillCases(database.superuser(), [city.kominfo.id, city.pertamanan.id, city.deskId], city.deskId, total);
    console.timeEnd(`fill ${total}`);
    const show = async (name: string, work: () => Promise<unknown>) => {
      const found = await measure(work); const again = await measure(work);
      console.log(total, name, found.map((one) => one.buffers).join(" "), again.map((one) => one.buffers).join(" "), process.env.PLANS === name ? JSON.stringify(found.map((f)=>f.plan), null, 1) : "");
    };
    for (const [who, key] of [["agency", city.kominfo.operator], ["desk", city.desk]] as const) {
      await show(`${who} count`, () => countCases(key));
      for (const box of ["open", "waiting", "done"] as const) await show(`${who} ${box}`, () => listCases(key, { box }));
      for (const urgency of ["late", "today", "unread"] as const) await show(`${who} ${urgency}`, () => listCases(key, { box: "open", urgency }));
      const rows = await listCases(key, { box: "open" });
      const after = rows.at(-1);
      await show(`${who} open next`, () => listCases(key, { box: "open" }, after));
      const done = (await listCases(key, { box: "done" })).at(-1);
      await show(`${who} done next`, () => listCases(key, { box: "done" }, done));
    }
    await show("desk queue", () => listCases(city.desk, { box: "open", atDesk: true }));
    await show("work", () => listWork(city.kominfo.operator));
    await show("weeks", () => weeklyCases(city.kominfo.operator));
    await show("site", () => readOwnSite(city.kominfo.operator));
  }
}, 120_000);
