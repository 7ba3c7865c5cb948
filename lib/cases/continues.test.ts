import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { type Delivery, receiveDelivery } from "@/lib/sms/receive";
import { testDatabase } from "@/scripts/testing/database";
import { answerCase } from "./commands/answer";
import { forgetKnowledge } from "./knowledge";

const database = testDatabase();
const kannel = gatewayKey("kannel");
let city: TwoAgencies;
let next = 0;
const sms = (text: string): Delivery => ({ deliveryId: `d-${next += 1}`, from: "0812 3456 7321", to: "1708", text, bytes: Buffer.from(text), encoding: "gsm7", at: null, concat: null });

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events restart identity cascade`;
});

describe("after a question of ours", () => {
  const LONG = "pak di jalan karya jaya dekat simpang sekolah dasar itu sudah tiga malam gelap sekali dan banyak anak lewat";
  async function asked(): Promise<number> {
    const first = await receiveDelivery(kannel, sms("lampu jalan mati"));
    if (first.kind !== "opened") throw new Error(first.kind);
    await answerCase(city.pertamanan.operator, first.caseId, { text: "Di jalan mana?", kind: "question", seen: 0 });
    return first.caseId;
  }
  const daysAgo = (id: number, days: number) => database.owner()`update cases set last_message_at = now() - make_interval(days => ${days}), paused_at = now() - make_interval(days => ${days}) where id = ${id}`;

  it.each([["few words, whatever they name", "wifi gratis di situ pak"], ["many words", LONG], ["its own agency's code", "#pertamanan sudah mati dua minggu"]])("%s are the answer", async (_what, text) => {
    const caseId = await asked();
    expect(await receiveDelivery(kannel, sms(text))).toMatchObject({ kind: "continued", caseId });
  });

  it.each([["another agency's code", "#kominfo wifi mati"], ["many words that are surely another agency's", `${LONG}, dan wifi gratis di menara telekomunikasi tidak bisa dipakai`]])("%s raise another matter", async (_what, text) => {
    await asked();
    expect(await receiveDelivery(kannel, sms(text))).toMatchObject({ kind: "opened", tenantId: city.kominfo.id });
  });

  it("that is weeks old, few words still answer it and many don't", async () => {
    const caseId = await asked();
    await daysAgo(caseId, 15);
    expect(await receiveDelivery(kannel, sms(LONG))).toMatchObject({ kind: "opened" });
    expect(await receiveDelivery(kannel, sms("sudah nyala pak"))).toMatchObject({ kind: "continued", caseId });
  });

  it("of the desk, words that tell the agency are the answer", async () => {
    const first = await receiveDelivery(kannel, sms("tolong lah pak kasihan kami"));
    if (first.kind !== "opened") throw new Error(first.kind);
    await answerCase(city.desk, first.caseId, { text: "Apa yang dapat kami bantu?", kind: "question", seen: 0 });
    const text = "itulah pak wifi gratis di menara telekomunikasi tidak bisa dipakai anak anak kami untuk belajar sudah lama sekali";
    expect(await receiveDelivery(kannel, sms(text))).toMatchObject({ kind: "continued", caseId: first.caseId });
  });
});
