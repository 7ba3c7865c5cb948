import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { besideCase } from "./beside";
import { assignCase } from "./commands/assign";
import { handOnCase } from "./commands/hand-on";
import { forgetKnowledge } from "./knowledge";
import { listCases } from "./queries";
import { receiveReport } from "./web/receive";

const database = testDatabase();
let city: TwoAgencies;
let forms = 0;

async function newCase(): Promise<number> {
  const { ticket } = await receiveReport(gatewayKey("web"), {
    nonce: `tugas-${(forms += 1)}`, odd: null, trapped: false, hint: { name: "Dinas Komunikasi dan Informatika", code: "KOMINFO" }, place: null, kind: "complaint",
    text: `wifi taman mati, yang ke-${forms}`, phone: "+6281234567321", email: null, anonymous: false, secret: false,
  });
  const [row] = await database.owner()<{ id: string }[]>`select id from cases where ticket = ${ticket}`;
  return Number(row?.id);
}

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, audit_log, web_reports, case_photos restart identity cascade`;
});

describe("who works on a case", () => {
  it("is a colleague, named in the list and in the history, and the case is in that person's own list", async () => {
    const { operator } = city.kominfo;
    const [id, other] = [await newCase(), await newCase()];
    expect(await assignCase(operator, id, operator.accountId)).toMatchObject({ ok: true, value: { name: operator.name } });
    expect((await listCases(operator, { box: "open", urgency: "mine" })).map((row) => [row.id, row.assigneeName])).toEqual([[id, operator.name]]);
    expect((await listCases(operator, { box: "open" })).map((row) => row.id), "everybody still sees both").toEqual(expect.arrayContaining([id, other]));
    expect((await database.owner()`select note, actor_name from case_events where type = 'assigned'`)[0]).toMatchObject({ note: `ditangani ${operator.name}`, actor_name: operator.name });
    expect(await database.owner()`select 1 from audit_log where action = 'case.assigned'`).toHaveLength(1);
    expect(await assignCase(operator, id, null)).toMatchObject({ ok: true, value: { name: null } });
    expect(await listCases(operator, { box: "open", urgency: "mine" })).toEqual([]);
  });

  it("is never a stranger, and a stranger gives nobody anything", async () => {
    const id = await newCase();
    const refused = await assignCase(city.kominfo.operator, id, city.pertamanan.operator.accountId);
    expect(refused.ok ? "" : refused.issues[0]?.message).toContain("tidak bertugas di instansi ini");
    expect(await assignCase(city.pertamanan.operator, id, city.pertamanan.operator.accountId)).toMatchObject({ ok: false });
    expect((await besideCase(city.kominfo.operator, id)).colleagues.map((one) => one.id)).not.toContain(city.pertamanan.operator.accountId);
    expect((await besideCase(city.kominfo.operator, id)).colleagues.map((one) => one.id)).toContain(city.kominfo.operator.accountId);
  });

  it("goes when the case goes to another agency", async () => {
    const id = await newCase();
    await assignCase(city.kominfo.operator, id, city.kominfo.operator.accountId);
    expect(await handOnCase(city.kominfo.operator, id, "pertamanan", "urusan taman")).toMatchObject({ ok: true });
    expect((await database.owner()`select assignee_id, assignee_name from cases where id = ${id}`)[0]).toMatchObject({ assignee_id: null, assignee_name: null });
  });
});
