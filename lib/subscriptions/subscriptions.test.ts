import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { countRecipients } from "@/lib/broadcasts/queries";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { answerCase } from "@/lib/cases/commands/answer";
import { withKey } from "@/lib/db/with-key";
import { environment } from "@/lib/env";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { askMembers } from "@/lib/groups/ask";
import { addMembers, dissolveGroup, makeGroup, removeMember } from "@/lib/groups/commands";
import { membersInput } from "@/lib/groups/input";
import { findGroup, listGroups } from "@/lib/groups/queries";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { proveByCode, requestOnWeb } from "./web";

const database = testDatabase();
const handset = gatewayKey("handset");
const web = gatewayKey("web");
const PHONE = "+6281234567321";
let city: TwoAgencies;

const subscribers = { subscribers: true, everyone: false, urgent: false, agencyIds: [], placeIds: [], groupIds: [] };
const say = (text: string, phone = PHONE) => sendFromHandset(handset, phone, text);
const told = async () => (await database.owner()`select body from messages where kind = 'auto' order by id`).map(({ body }) => String(body));
const cases = async () => (await database.owner()`select 1 from cases`).length;
const reached = (which: "kominfo" | "pertamanan") => countRecipients(city[which].operator, subscribers);
const codeIn = (text: string | undefined): string => /Kode Anda (\d{6})/.exec(text ?? "")?.[1] ?? "";
const onWeb = (more: object = {}) => requestOnWeb(web, { kind: "start", phone: PHONE, tenantId: city.kominfo.id, placeId: null, ...more });

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
  environment.set({ QUIET_HOURS: "00:00-00:00" });
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, audit_log, subscriptions, subscription_requests, bulk_stops, recipient_groups, group_members restart identity cascade`;
  await database.superuser()`delete from graphile_worker._private_jobs`;
});

describe("by SMS", () => {
  it("LANGGAN asks back, and only YA makes a subscriber", async () => {
    await say("langgan kominfo");
    expect(await told()).toEqual([expect.stringContaining("Balas YA untuk menerima kabar Dinas Komunikasi dan Informatika")]);
    expect(await reached("kominfo")).toBe(0);
    await say("Ya.");
    expect(await reached("kominfo")).toBe(1);
    expect(await reached("pertamanan")).toBe(0);
    expect((await told()).at(-1)).toContain("Anda berlangganan kabar Dinas Komunikasi dan Informatika");
    expect((await database.owner()`select action, tenant_id from audit_log where action like 'subscription.%'`).map((row) => ({ ...row }))).toEqual([{ action: "subscription.begun", tenant_id: city.kominfo.id }]);
    expect(await cases(), "no command becomes a report").toBe(0);
  });

  it("a code nobody has gets help, and what may be talk is a report", async () => {
    await say("LANGGAN KORAN");
    expect((await told()).at(-1)).toContain("LANGGAN lalu kode instansi");
    for (const [n, talk] of ["langganan banjir di gang kami pak", "langganan banjir", "stop pungli", "ya", "stop parkir liar pak"].entries()) await say(talk, `+62812345600${10 + n}`);
    expect(await cases()).toBe(5);
  });

  it("YA after an agency's question answers the question", async () => {
    await say("lampu jalan mati di gang mawar");
    const [one] = await database.owner()`select id::int from cases`;
    await say("langgan kominfo");
    await answerCase(city.pertamanan.operator, Number(one?.id), { text: "Gang yang dekat pasar?", kind: "question", seen: 0 });
    await say("ya");
    expect(await reached("kominfo")).toBe(0);
    expect((await database.owner()`select body from messages where kind = 'citizen' order by id`).map(({ body }) => String(body))).toEqual(["lampu jalan mati di gang mawar", "ya"]);
    await say("ya kominfo");
    expect(await reached("kominfo"), "with the code it is meant for that one").toBe(1);
  });

  it("YA too late, or after BERHENTI, opens nothing", async () => {
    await say("langgan kominfo");
    await database.owner()`update subscription_requests set at = now() - interval '4 days'`;
    await say("ya");
    await say("langgan pertamanan");
    await say("berhenti");
    await say("ya pertamanan");
    expect([await reached("kominfo"), await reached("pertamanan")]).toEqual([0, 0]);
  });

  it("BERHENTI with a code ends that agency's alone", async () => {
    for (const text of ["langgan kominfo", "ya", "langgan pertamanan", "ya", "berhenti kominfo"]) await say(text);
    expect([await reached("kominfo"), await reached("pertamanan")]).toEqual([0, 1]);
    expect((await database.owner()`select opted_out_at from contacts`)[0]?.opted_out_at, "answers to reports go on").toBeNull();
  });

  it("asked again after BERHENTI by the telephone itself, it is answered and begins again", async () => {
    for (const text of ["langgan kominfo", "ya", "BERHENTI", "langgan kominfo", "ya"]) await say(text);
    expect(await reached("kominfo")).toBe(1);
    expect((await told()).at(-1)).toContain("Anda berlangganan");
  });
});

describe("on the web", () => {
  it("a code goes to the telephone, and only who reads it there goes on", async () => {
    const id = await onWeb();
    const code = codeIn((await told())[0]);
    expect(code).toMatch(/^\d{6}$/);
    expect(await proveByCode(web, id, code === "000000" ? "000001" : "000000")).toEqual({ kind: "wrong" });
    expect(await reached("kominfo")).toBe(0);
    expect(await proveByCode(web, id, code)).toMatchObject({ kind: "begun", tenantId: city.kominfo.id });
    expect([await reached("kominfo"), await reached("pertamanan")]).toEqual([1, 0]);
    expect(await proveByCode(web, id, code), "a code is good for once").toEqual({ kind: "over" });
  });

  it("YA from that telephone does the same", async () => {
    await onWeb();
    await say("YA");
    expect(await reached("kominfo")).toBe(1);
  });

  it("guessing ends after five tries, and another form's code opens nothing", async () => {
    const first = await onWeb();
    const code = codeIn((await told())[0]);
    const other = await requestOnWeb(web, { kind: "start", phone: "+6281300000001", tenantId: city.kominfo.id, placeId: null });
    expect(await proveByCode(web, other, code)).toEqual({ kind: "wrong" });
    for (let n = 0; n < 5; n += 1) await proveByCode(web, first, `00000${n}`);
    expect(await proveByCode(web, first, code)).toEqual({ kind: "over" });
    expect(await reached("kominfo")).toBe(0);
  });

  it("rings a stranger's telephone once in a while only, and one that stopped not at all, and says no word of it", async () => {
    for (let n = 0; n < 3; n += 1) expect(await onWeb()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await told()).toHaveLength(1);
    await say("BERHENTI");
    await database.owner()`update subscription_requests set at = now() - interval '1 hour'`;
    const before = (await told()).length;
    expect(await onWeb()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await told()).toHaveLength(before);
  });

  it("ends with a code, for who gets something", async () => {
    await requestOnWeb(web, { kind: "stop", phone: PHONE });
    expect(await told(), "there is nothing to end, and the page says the same").toEqual([]);
    for (const text of ["langgan kominfo", "ya"]) await say(text);
    await database.owner()`update subscription_requests set at = now() - interval '1 hour'`;
    const id = await requestOnWeb(web, { kind: "stop", phone: PHONE });
    expect(await proveByCode(web, id, codeIn((await told()).at(-1)))).toEqual({ kind: "ended" });
    expect(await reached("kominfo")).toBe(0);
  });
});

describe("a group", () => {
  const made = async () => {
    const outcome = await makeGroup(city.kominfo.operator, "Kepala lingkungan");
    if (!outcome.ok) throw new Error("a group was expected");
    return outcome.value.id;
  };
  const list = (text: string) => membersInput.parse({ id: 1, members: text }).members;

  it("has a telephone in it when that has said YA, and nobody else's word counts", async () => {
    const id = await made();
    expect(await addMembers(city.kominfo.operator, id, list("0812-3456-7321, Ibu Ros\n0813 0000 0001"))).toMatchObject({ ok: true, value: { added: 2 } });
    expect(await addMembers(city.kominfo.operator, id, list("+62 812 3456 7321"))).toMatchObject({ ok: true, value: { added: 0 } });
    await askMembers(jobKey("ask-members"), id);
    await askMembers(jobKey("ask-members"), id);
    expect(await told()).toHaveLength(2);
    const groupOnly = { ...subscribers, subscribers: false, groupIds: [id] };
    expect(await countRecipients(city.kominfo.operator, groupOnly)).toBe(0);
    await say("ya");
    expect(await countRecipients(city.kominfo.operator, groupOnly)).toBe(1);
    expect(await listGroups(city.kominfo.operator)).toMatchObject([{ name: "Kepala lingkungan", members: 1, asked: 1 }]);
    const [member] = (await findGroup(city.kominfo.operator, id))?.members.filter(({ name }) => name === "Ibu Ros") ?? [];
    expect(member).toMatchObject({ masked: "0812-****-321", state: "in" });
    await expect(withKey(city.kominfo.operator, (tx) => tx.execute(`update group_members set confirmed_at = now() where confirmed_at is null`))).rejects.toThrow();
  });

  it("is left by BERHENTI, and adding the number again doesn't ring it", async () => {
    const id = await made();
    await addMembers(city.kominfo.operator, id, list(PHONE));
    await askMembers(jobKey("ask-members"), id);
    // Writing a report opens answers again, and nothing else.
    for (const text of ["ya", "BERHENTI", "lampu jalan mati di gang mawar"]) await say(text);
    const before = (await told()).length;
    await addMembers(city.kominfo.operator, id, list(PHONE));
    await askMembers(jobKey("ask-members"), id);
    expect(await told()).toHaveLength(before);
    expect(await countRecipients(city.kominfo.operator, { ...subscribers, subscribers: false, groupIds: [id] })).toBe(0);
  });

  it("has nobody back whom an operator took out, by a YA to what was asked before; asked anew, or by LANGGAN, the telephone says yes again", async () => {
    const id = await made();
    const inGroup = () => countRecipients(city.kominfo.operator, { ...subscribers, subscribers: false, groupIds: [id] });
    const asked = async () => {
      await addMembers(city.kominfo.operator, id, list(PHONE));
      await askMembers(jobKey("ask-members"), id);
    };
    const takeOut = async () => {
      const [member] = (await findGroup(city.kominfo.operator, id))?.members ?? [];
      expect(await removeMember(city.kominfo.operator, id, member?.id ?? 0)).toMatchObject({ ok: true });
    };
    await say("langgan pertamanan");
    await asked();
    await takeOut();
    for (const text of ["ya", "ya kominfo"]) await say(text);
    expect(await inGroup()).toBe(0);
    expect(await reached("pertamanan"), "nor does it say yes to what another asked before").toBe(0);
    expect((await told()).join(), "nobody is told of what isn't").not.toContain("Anda berlangganan");
    await addMembers(city.kominfo.operator, id, list(PHONE));
    await say("ya kominfo");
    expect(await inGroup(), "written down again, and not asked yet").toBe(0);
    await askMembers(jobKey("ask-members"), id);
    await say("ya kominfo");
    expect(await inGroup()).toBe(1);
    await takeOut();
    for (const text of ["langgan kominfo", "ya"]) await say(text);
    expect(await reached("kominfo"), "what it asks for itself").toBe(1);
    expect(await inGroup(), "is no seat in the group").toBe(0);
    expect(await reached("pertamanan")).toBe(0);
    await asked();
    expect(await dissolveGroup(city.kominfo.operator, id)).toMatchObject({ ok: true });
    const before = (await told()).filter((text) => text.includes("Anda berlangganan")).length;
    await say("ya kominfo");
    expect((await told()).filter((text) => text.includes("Anda berlangganan"))).toHaveLength(before);
  });

  it("is nobody else's", async () => {
    const id = await made();
    await addMembers(city.kominfo.operator, id, list(PHONE));
    const other = city.pertamanan.operator;
    expect(await findGroup(other, id)).toBeNull();
    expect(await addMembers(other, id, list("081300000001"))).toBeNull();
    expect(await dissolveGroup(other, id)).toBeNull();
    expect(await removeMember(other, id, 1)).toBeNull();
    expect(await listGroups(other)).toEqual([]);
    expect(await countRecipients(other, { ...subscribers, subscribers: false, groupIds: [id] })).toBe(0);
  });

  it("names the lines that are no numbers", () => {
    const read = membersInput.safeParse({ id: 1, members: "0812 3456 7321 Ibu Ros\nbukan nomor\n12" });
    expect(read.success ? [] : read.error.issues.map(({ message }) => message)).toEqual(["Baris 2, 3 bukan nomor HP. Tulis seperti 0812 3456 7890, nama."]);
    expect(list("08123456732 \tIbu Ros; PKK")).toEqual([{ phone: "+628123456732", name: "Ibu Ros; PKK" }]);
  });
});
