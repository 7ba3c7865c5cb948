import { beforeAll, it } from "vitest";
import { sql } from "drizzle-orm";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { withKey } from "@/lib/db/with-key";
import { testDatabase } from "@/scripts/testing/database";
import { fillCases } from "./many.fixture";

const database = testDatabase();
let city: TwoAgencies;
beforeAll(async () => { city = await arrangeTwoAgencies(database.owner()); });

it("measures", async () => {
  await fillCases(database.superuser(), [city.kominfo.id, city.pertamanan.id, city.deskId], city.deskId, 10_000);
  console.log(await database.superuser()`select relpages, relallvisible, reltuples from pg_class where relname = 'cases'`);
  for (const off of ["", "set local enable_bitmapscan = off", "set local enable_seqscan=off"]) {
    const rows = await withKey(city.kominfo.operator, async (tx) => {
      if (off) await tx.execute(sql.raw(off));
      return tx.execute(sql`explain (analyze, buffers) select 1 from cases where tenant_id = ${city.kominfo.id} and (status = 'waiting') order by due_at, id limit 100`);
    });
    console.log(off, rows.map((r) => Object.values(r)[0]).join("\n"));
  }
}, 120_000);
