import { beforeAll, expect, it } from "vitest";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { watchBuffers } from "@/scripts/testing/buffers";
import { testDatabase } from "@/scripts/testing/database";
import { readCaseQuestion } from "./case-question";
import { listCases } from "./queries";

const database = testDatabase();
/** At 33,000 cases with 99,000 messages, half of them the agency's: 55 blocks for a word on 3 cases, 487 for two usual words, 2,234 for one common word, 3,530 for one on every case (5,000 are looked at). */
const CASES = 3_000;
let city: TwoAgencies;
let watch: Awaited<ReturnType<typeof watchBuffers>>;

/** Words `u1b`, `u2b` … as often as language has them; three messages each, written with their words past the triggers. */
beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  const owner = database.owner();
  await owner`alter table messages disable trigger case_words_message`;
  await owner`with citizen as (insert into contacts (phone_index, phone_cipher, masked, last_four_index, answerable) values ('x', 'x', '0812-****-321', 'x', true) returning id),
    made as (insert into cases (tenant_id, ticket, title, contact_id, status, due_at, masked, last_body)
      select case when n % 2 = 0 then ${city.kominfo.id}::int else ${city.pertamanan.id}::int end, 't' || n, 'judul', id, 'open', now() + n * interval '1 minute', 'x', 'x' from citizen, generate_series(1, ${CASES}::int) n returning tenant_id, id, contact_id)
    insert into messages (tenant_id, case_id, contact_id, direction, kind, gateway, reference, body)
      select tenant_id, id, contact_id, 'in', 'citizen', 'handset', id || '-' || part, (select string_agg('u' || floor(exp(random() * ln(20000)))::int || 'b', ' ') from generate_series(1, 12 + 0 * id * part)) from made, generate_series(1, 3) part`;
  await owner`alter table messages enable trigger case_words_message`;
  await owner`select case_words_rebuild()`;
  for (const table of ["cases", "messages", "case_words"]) await owner`vacuum analyze ${owner(table)}`;
  watch = await watchBuffers(database);
}, 240_000);

async function cost(typed: string): Promise<{ buffers: number; statements: number; plan: string }> {
  const work = () => listCases(city.kominfo.operator, { box: "all", question: readCaseQuestion(typed) });
  await work();
  const statements = await watch(work);
  return { statements: statements.length, buffers: statements[0]?.buffers ?? 0, plan: JSON.stringify(statements.map(({ plan }) => plan)) };
}

it("is one statement that asks the index and reads no message of a case it doesn't show", async () => {
  for (const [typed, most] of [["u19000b", 150], ["u7000b u9000b", 150], ["u40b u50b", 800], ["u1b", 4_000]] as const) {
    const asked = await cost(typed);
    expect(asked.statements, typed).toBe(1);
    expect(asked.buffers, typed).toBeLessThan(most);
    expect(asked.plan, typed).not.toMatch(/"Seq Scan","Parallel Aware":\w+,"Async Capable":\w+,"Relation Name":"(cases|messages|case_words)"/);
  }
  const [plan] = await database.owner()<{ "QUERY PLAN": string }[]>`explain select case_id from case_words where words @@ ${"'u40b' & '@2'"}::tsquery`;
  expect(JSON.stringify(plan)).toMatch(/Bitmap/);
});
