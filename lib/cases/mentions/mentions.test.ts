import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { addNote } from "../commands/care";
import { handOnCase } from "../commands/hand-on";
import { readOwnSite } from "../home";
import { forgetKnowledge } from "../knowledge";
import { listCases } from "../queries";
import { seeMention } from "./commands";

const database = testDatabase();
let city: TwoAgencies;
let colleague: Operator;
let id: number;

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  const [account] = await database.owner()<{ id: number }[]>`insert into accounts (email, name) values ('rekan@contoh.id', 'Ucok Sitorus') returning id`;
  await database.owner()`insert into memberships (tenant_id, account_id, role, starts_on) values (${city.pertamanan.id}, ${account?.id ?? 0}, 'deputy', '2020-01-01')`;
  colleague = { ...city.pertamanan.operator, accountId: account?.id ?? 0, name: "Ucok Sitorus" };
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, audit_log restart identity cascade`;
  await database.owner()`update memberships set ends_on = null`;
  await sendFromHandset(gatewayKey("handset"), "0812-3456-7321", "lampu jalan mati di gang mawar");
  id = Number((await database.owner()`select id from cases`)[0]?.id);
});
const mentionsOf = async (operator: Operator) => (await readOwnSite(operator)).mentions;
const named = async (operator: Operator) => (await listCases(operator, { box: "open", urgency: "mentioned" })).map((row) => row.id);

describe("a colleague named in a note", () => {
  it("has the case in a list of their own, and on the home page, until they open it; named again, once more", async () => {
    expect(await addNote(city.pertamanan.operator, id, "@ucok tolong cek trafo")).toEqual({ ok: true, value: { told: ["Ucok Sitorus"] } });
    expect(await named(colleague)).toEqual([id]);
    expect(await mentionsOf(colleague)).toMatchObject([{ id, byName: "Rahmadani Siregar" }]);
    expect(await named(city.pertamanan.operator)).toEqual([]);
    await seeMention(city.pertamanan.operator, id);
    expect(await named(colleague)).toEqual([id]);
    await seeMention(colleague, id);
    expect([await named(colleague), await mentionsOf(colleague)]).toEqual([[], []]);
    await addNote(city.pertamanan.operator, id, "sudah? @Ucok Sitorus");
    expect(await named(colleague)).toEqual([id]);
  });

  it("is told in the note's own transaction", async () => {
    await database.superuser()`alter table audit_log add constraint refuse check (action <> 'case.note') not valid`;
    await expect(addNote(city.pertamanan.operator, id, "@ucok tolong")).rejects.toThrow();
    await database.superuser()`alter table audit_log drop constraint refuse`;
    expect(await named(colleague)).toEqual([]);
    expect(await database.owner()`select 1 from case_events where type = 'note'`).toHaveLength(0);
  });

  it("needs a seat today: the note is kept, and nobody is told", async () => {
    await database.owner()`update memberships set ends_on = '2020-02-01' where account_id = ${colleague.accountId}`;
    expect(await addNote(city.pertamanan.operator, id, "@ucok tolong")).toEqual({ ok: true, value: { told: [] } });
    expect(await database.owner()`select 1 from case_mentions`).toHaveLength(0);
    await expect(withKey(city.pertamanan.operator, (tx) => tx.execute(sql`insert into case_mentions (tenant_id, case_id, account_id, by_name) values (${city.pertamanan.id}, ${id}, ${colleague.accountId}, 'x')`)))
      .rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("isn't somebody of another agency, and a case that goes there takes no list along", async () => {
    expect(await addNote(city.pertamanan.operator, id, "@Siti Aminah tolong")).toEqual({ ok: true, value: { told: [] } });
    await addNote(city.pertamanan.operator, id, "@ucok tolong");
    await handOnCase(city.pertamanan.operator, id, "kominfo", "Menara");
    expect([await named(colleague), await mentionsOf(colleague), await named(city.kominfo.operator), await mentionsOf(city.kominfo.operator)]).toEqual([[], [], [], []]);
    expect((await listCases(city.desk, { box: "open", urgency: "mentioned" }))).toEqual([]);
  });
});
