import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { doorKey, gatewayKey } from "@/lib/access/doors/open";
import { testDatabase } from "@/scripts/testing/database";
import { withKey } from "./with-key";

testDatabase();
const SECRET = "Budi dipukuli tetangganya";

const failure = (work: Promise<unknown>) => work.then(() => "nothing failed", (error: unknown) => `${inspect(error, { depth: 5, showHidden: true })} ${String(error instanceof Error && error.stack)}`);

it.each([
  ["a wall's", () => withKey(doorKey(), (tx) => tx.execute(sql`insert into tenants (slug, name, short_name, kind) values ('a', ${SECRET}, 'A', 'dinas')`)), "row-level security"],
  ["a constraint's", () => withKey(gatewayKey("kannel"), (tx) => tx.execute(sql`insert into handset_messages (contact_id, reference, parts) values (9, ${SECRET}, null)`)), "not-null"],
  ["a type's", () => withKey(doorKey(), (tx) => tx.execute(sql`select * from accounts where email = ${`${SECRET}\0`}`)), "byte sequence"],
])("tells %s refusal without what was written", async (_whose, work, reason) => {
  const told = await failure(work());
  expect(told).toContain(reason);
  expect(told).not.toContain(SECRET);
});
