import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { followerKey, gatewayKey, jobKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { answerCase, cancelMessage } from "./commands/answer";
import { addNote, closeCase, markRead, revealNumber } from "./commands/care";
import { forwardCase, handOnCase, refuseCase, undoForward } from "./commands/hand-on";
import { countCases } from "./counts";
import { followCase, followConversation } from "./follow";
import { forgetKnowledge } from "./knowledge";
import { findCase, listCases, readMessages, weeklyCases } from "./queries";
import { countTallies } from "./tally";
import { DAYS_KEPT_TRUE } from "./tally-schema";

const database = testDatabase();
const handset = gatewayKey("handset");
const PHONE = "0812-3456-7321";
let city: TwoAgencies;

async function raised(text = "lampu jalan mati di gang mawar"): Promise<{ id: number; ticket: string }> {
  await sendFromHandset(handset, PHONE, text);
  const [row] = await database.owner()<{ id: number; ticket: string }[]>`select id::int, ticket from cases order by id desc limit 1`;
  if (!row) throw new Error("no case");
  return row;
}
const row = async (id: number) => (await database.owner()`select * from cases where id = ${id}`)[0];
const limitOf = async (id: number) => String((await row(id))?.due_at);
const audits = async (action: string) => Number((await database.owner()`select count(*) from audit_log where action = ${action}`)[0]?.count);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, audit_log restart identity cascade`;
});

describe("a neighbour's case", () => {
  it("can't be read, answered, noted, handed on, refused, closed, marked or revealed", async () => {
    const { id } = await raised();
    const stranger = city.kominfo.operator;
    expect(await findCase(stranger, id)).toBeNull();
    expect(await listCases(stranger, { box: "open" })).toEqual([]);
    expect(await countCases(stranger)).toMatchObject({ open: 0, unread: 0 });
    for (const attempt of [
      answerCase(stranger, id, { text: "halo", kind: "answer", seen: 0 }), addNote(stranger, id, "catatan"), closeCase(stranger, id),
      handOnCase(stranger, id, "kominfo", "milik kami"), refuseCase(stranger, id, "bukan"), revealNumber(stranger, id),
    ]) expect(await attempt).toMatchObject({ ok: false });
    expect(await markRead(stranger, id)).toBe(false);
    expect(await row(id)).toMatchObject({ tenant_id: city.pertamanan.id, status: "open", unread: true });
    expect(await readMessages(stranger, id)).toEqual([]);
  });
});

describe("answering", () => {
  it("puts SMS, history, audit row and job into one transaction", async () => {
    const { id } = await raised();
    await answerCase(city.pertamanan.operator, id, { text: "Besok kami perbaiki.", kind: "answer", seen: 0 });
    expect(await row(id)).toMatchObject({ status: "answered", unread: false });
    expect(await audits("case.answered")).toBe(1);
    expect(Number((await database.superuser()`select count(*) from graphile_worker.jobs where task_identifier = 'send-sms'`)[0]?.count)).toBeGreaterThanOrEqual(2);
  });

  it("keeps nothing when the last step fails", async () => {
    const { id } = await raised();
    await database.superuser()`alter table audit_log add constraint refuse check (action <> 'case.answered') not valid`;
    await expect(answerCase(city.pertamanan.operator, id, { text: "Besok.", kind: "answer", seen: 0 })).rejects.toThrow();
    await database.superuser()`alter table audit_log drop constraint refuse`;
    expect(await row(id)).toMatchObject({ status: "open" });
    expect(Number((await database.owner()`select count(*) from messages where kind = 'answer'`)[0]?.count)).toBe(0);
  });

  it("tells the second of two who answer at once, and sends a doubled form once", async () => {
    const { id } = await raised();
    const once = crypto.randomUUID();
    await answerCase(city.pertamanan.operator, id, { text: "Besok.", kind: "answer", seen: 0, once });
    expect(await answerCase(city.pertamanan.operator, id, { text: "Besok.", kind: "answer", seen: 0, once })).toEqual({ ok: true, value: { messageId: null } });
    const colleague = { ...city.pertamanan.operator, accountId: city.kominfo.operator.accountId, name: "Siti Aminah" };
    expect(await answerCase(colleague, id, { text: "Lusa.", kind: "answer", seen: 0 })).toMatchObject({
      ok: false, issues: [{ field: "text", message: expect.stringContaining("Rahmadani Siregar") as string }],
    });
    expect(Number((await database.owner()`select count(*) from messages where kind = 'answer'`)[0]?.count)).toBe(1);
  });

  it("a question stops the clock until the citizen writes", async () => {
    const { id } = await raised();
    await answerCase(city.pertamanan.operator, id, { text: "Gang Mawar yang mana?", kind: "question", seen: 0 });
    expect(await row(id)).toMatchObject({ status: "waiting" });
    await sendFromHandset(handset, PHONE, "yang di sei mati pak");
    expect(await row(id)).toMatchObject({ status: "open", paused_at: null, unread: true });
  });
});

describe("taking an SMS back", () => {
  const answered = async (id: number, kind: "answer" | "question", text: string) => {
    const seen = Number((await database.owner()`select coalesce(max(id), 0) as id from messages`)[0]?.id);
    const sent = await answerCase(city.pertamanan.operator, id, { text, kind, seen });
    return sent.ok ? (sent.value.messageId ?? 0) : 0;
  };

  it("leaves the case unanswered, whatever was asked before", async () => {
    const { id } = await raised();
    await answered(id, "question", "Gang Mawar yang mana?");
    await sendFromHandset(handset, PHONE, "yang di sei mati pak");
    const limit = await limitOf(id);
    const answer = await answered(id, "answer", "Besok.");
    await closeCase(city.pertamanan.operator, id);
    expect(await cancelMessage(city.pertamanan.operator, answer)).toEqual({ ok: true, value: { text: "Besok." } });
    expect(await row(id)).toMatchObject({ status: "open", answered_at: null, closed_at: null });
    expect(await limitOf(id)).toBe(limit);
  });

  it("a question after an answer: the answer counts again", async () => {
    const { id } = await raised();
    await answered(id, "answer", "Besok.");
    const limit = await limitOf(id);
    const question = await answered(id, "question", "Sudah menyala?");
    expect(await row(id)).toMatchObject({ status: "waiting", answered_at: null });
    await cancelMessage(city.pertamanan.operator, question);
    expect(await row(id)).toMatchObject({ status: "answered", paused_at: null, answered_at: expect.any(Date) as Date });
    expect(await limitOf(id)).toBe(limit);
  });
});

describe("handing on", () => {
  it("moves the case with all its rows, and the giver sees it no more", async () => {
    const { id } = await raised();
    expect(await handOnCase(city.pertamanan.operator, id, "kominfo", "Lampu menara, bukan lampu jalan")).toMatchObject({ ok: true, value: { id: city.kominfo.id } });
    expect(await findCase(city.pertamanan.operator, id)).toBeNull();
    const found = await findCase(city.kominfo.operator, id);
    expect((await readMessages(city.kominfo.operator, id)).map((message) => message.kind)).toEqual(["citizen", "auto"]);
    expect(found?.events.at(-1)).toMatchObject({ type: "handed-on", fromName: "Dinas Pertamanan", toName: "Dinas Komunikasi dan Informatika", note: "Lampu menara, bukan lampu jalan" });
    expect(await audits("case.handed-on")).toBe(1);
  });

  it("an answered case is open again at the receiver, with the citizen's clock", async () => {
    const { id } = await raised();
    const limit = await limitOf(id);
    await answerCase(city.pertamanan.operator, id, { text: "Besok.", kind: "answer", seen: 0 });
    await handOnCase(city.pertamanan.operator, id, "kominfo", "Lampu menara");
    expect(await row(id)).toMatchObject({ status: "open", answered_at: null, answer_due_at: null });
    expect(await limitOf(id)).toBe(limit);
  });

  it("is refused to nowhere, to itself and to the desk's address", async () => {
    const { id } = await raised();
    for (const slug of ["tidakada", "pertamanan", "meja"]) {
      expect(await handOnCase(city.pertamanan.operator, id, slug, "x")).toMatchObject({ ok: false, issues: [{ field: "tenant" }] });
    }
  });

  it("\"not ours\" goes back to the desk with its reason, counted", async () => {
    const { id } = await raised();
    expect(await refuseCase(city.pertamanan.operator, id, "Ini lampu PLN")).toMatchObject({ ok: true, value: { refusals: 1 } });
    expect(await row(id)).toMatchObject({ tenant_id: city.deskId, status: "new", refusals: 1 });
  });
});

describe("the desk", () => {
  it("sends a case on with one key and takes it back while nobody has read it", async () => {
    const { id } = await raised("tolonglah kami pak");
    expect(await forwardCase(city.desk, id, "kominfo", null)).toMatchObject({ ok: true });
    expect(await listCases(city.kominfo.operator, { box: "open" })).toHaveLength(1);
    expect(await undoForward(city.desk, id)).toMatchObject({ ok: true });
    expect(await listCases(city.kominfo.operator, { box: "open" })).toEqual([]);
    await forwardCase(city.desk, id, "kominfo", null);
    await markRead(city.kominfo.operator, id);
    expect(await undoForward(city.desk, id)).toMatchObject({ ok: false });
  });
});

it("the desk's reading leaves an agency's case unread for the agency, and reads its own", async () => {
  const own = await raised("tolonglah kami pak");
  const theirs = await raised();
  expect((await row(theirs.id))?.tenant_id).not.toBe(city.deskId);
  expect(await markRead(city.desk, theirs.id)).toBe(false);
  expect(await row(theirs.id)).toMatchObject({ unread: true });
  expect(await markRead(city.desk, own.id)).toBe(true);
  expect(await row(own.id)).toMatchObject({ unread: false });
});

describe("the citizen's number", () => {
  it("is masked until it is revealed, which the history and the audit list say", async () => {
    const { id } = await raised();
    expect(await findCase(city.pertamanan.operator, id)).toMatchObject({ masked: "0812-****-321" });
    expect(await revealNumber(city.pertamanan.operator, id)).toEqual({ ok: true, value: { number: "+6281234567321" } });
    expect(await audits("case.number-revealed")).toBe(1);
    const dump = JSON.stringify(await database.owner()`select data, subject_id from audit_log`);
    expect(dump).not.toContain("34567321");
  });
});

describe("following a ticket", () => {
  it("shows how far it is to all, the words only with the number's last four digits, notes to nobody", async () => {
    const { id, ticket } = await raised();
    await addNote(city.pertamanan.operator, id, "rahasia kami");
    await answerCase(city.pertamanan.operator, id, { text: "Besok kami perbaiki.", kind: "answer", seen: 0 });
    const followed = await followCase(followerKey(ticket));
    expect(followed).toMatchObject({ status: "answered", tenantName: "Dinas Pertamanan" });
    expect(JSON.stringify(followed)).not.toMatch(/rahasia kami|gang mawar|7321/);
    expect(await followConversation(followerKey(ticket), "0000")).toBeNull();
    expect((await followConversation(followerKey(ticket), "7321"))?.map((message) => message.body)).toEqual(["lampu jalan mati di gang mawar", "Besok kami perbaiki."]);
    expect(await followCase(followerKey("10000001"))).toBeNull();
  });
});

describe("weeks", () => {
  it("count the agency's own cases only", async () => {
    const { id } = await raised();
    await countTallies(jobKey("count-cases"));
    expect((await weeklyCases(city.pertamanan.operator)).map((week) => week.open)).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
    expect((await weeklyCases(city.kominfo.operator)).at(-1)).toMatchObject({ open: 0 });
    await answerCase(city.pertamanan.operator, id, { text: "Besok.", kind: "answer", seen: 0 });
    await countTallies(jobKey("count-cases"));
    expect((await weeklyCases(city.pertamanan.operator)).at(-1)).toMatchObject({ open: 0, in_time: 1 });
  });

  it("are counted for today and yesterday often, for older days now and then", async () => {
    const { id } = await raised();
    await database.owner()`update cases set opened_at = now() - interval '15 days', answer_due_at = due_at where id = ${id}`;
    await countTallies(jobKey("recount-cases"), DAYS_KEPT_TRUE);
    const seen = async () => (await weeklyCases(city.pertamanan.operator)).reduce<[number, number]>((sum, { open, in_time, late }) => [sum[0] + open, sum[1] + in_time + late], [0, 0]);
    expect(await seen()).toEqual([1, 0]);
    await answerCase(city.pertamanan.operator, id, { text: "Besok.", kind: "answer", seen: 0 });
    await countTallies(jobKey("count-cases"));
    expect(await seen()).toEqual([1, 0]);
    await countTallies(jobKey("recount-cases"), DAYS_KEPT_TRUE);
    expect(await seen()).toEqual([0, 1]);
    await handOnCase(city.pertamanan.operator, id, "kominfo", "Lampu menara");
    await countTallies(jobKey("recount-cases"), DAYS_KEPT_TRUE);
    expect(await seen()).toEqual([0, 0]);
  });
});
