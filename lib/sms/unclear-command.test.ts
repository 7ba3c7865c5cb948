import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { findCase, listCases } from "@/lib/cases/queries";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { type Delivery, receiveDelivery } from "./receive";
import { splitSegments } from "./segments";

const database = testDatabase();
const kannel = gatewayKey("kannel");
let city: TwoAgencies;
let next = 0;

const sms = (text: string, from = "0812 3456 7321"): Delivery => ({ deliveryId: `u-${next += 1}`, from, to: "1708", text, bytes: Buffer.from(text), encoding: "gsm7", at: null, concat: null });
const answers = async () => (await database.owner()<{ body: string }[]>`select body from messages where direction = 'out' order by id`).map((row) => row.body);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages restart identity cascade`;
});

describe("a command's word with nothing of use behind it", () => {
  it("is told how to write it, and opens no case; a matter behind it is one", async () => {
    for (const said of ["BUKA", "CEK 123", "INFO sms", "NILAI 5"]) expect(await receiveDelivery(kannel, sms(said)), said).toMatchObject({ kind: "command" });
    expect(await answers()).toEqual(["BUKA 48291735 lampu mati lagi", "CEK 48291735", "Tulis saja keluhan", "NILAI 48291735 4"].map((words) => expect.stringContaining(words) as string));
    for (const answer of await answers()) expect(splitSegments(answer).parts, answer).toHaveLength(1);
    const [kept] = await database.owner()`select count(*)::int as n, count(case_id)::int as cases from messages where direction = 'in' and kind = 'command' and tenant_id = ${city.deskId}`;
    expect(kept).toMatchObject({ n: 4, cases: 0 });
    expect(await listCases(city.desk, { box: "open" })).toEqual([]);
    expect(await receiveDelivery(kannel, sms("info lampu jalan mati di gang mawar"))).toMatchObject({ kind: "opened", tenantId: city.pertamanan.id });
    expect(await receiveDelivery(kannel, sms("Buka jalan yang ditutup di simpang Glugur", "081399998888"))).toMatchObject({ kind: "opened" });
    expect(await listCases(city.kominfo.operator, { box: "open" })).toEqual([]);
  });

  it("is more of the talk after BERHENTI, which nobody would answer", async () => {
    const opened = await receiveDelivery(kannel, sms("lampu jalan mati di gang mawar"));
    if (opened.kind !== "opened") throw new Error(opened.kind);
    expect(await receiveDelivery(kannel, sms("BERHENTI"))).toMatchObject({ kind: "command" });
    expect(await receiveDelivery(kannel, sms("cek laporan saya"))).toMatchObject({ kind: "continued", caseId: opened.caseId });
    expect(await receiveDelivery(kannel, sms("cek laporan saya")), "they write again, so they are told again").toMatchObject({ kind: "command" });
  });

  it("is an answer while an agency waits for one", async () => {
    const opened = await receiveDelivery(kannel, sms("lampu jalan mati di gang mawar"));
    if (opened.kind !== "opened") throw new Error(opened.kind);
    await answerCase(city.pertamanan.operator, opened.caseId, { text: "Portal gangnya buka atau tutup?", kind: "question", seen: 0 });
    expect(await receiveDelivery(kannel, sms("CEK"))).toMatchObject({ kind: "command" });
    expect(await receiveDelivery(kannel, sms("Buka.", "081399998888")), "nobody asked this one").toMatchObject({ kind: "command" });
    expect(await receiveDelivery(kannel, sms("Buka."))).toMatchObject({ kind: "continued", caseId: opened.caseId });
    expect((await findCase(city.pertamanan.operator, opened.caseId))?.one.status).toBe("open");
  });
});
