import { beforeAll, beforeEach, expect, it } from "vitest";
import { followerKey, gatewayKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { answerCase } from "../commands/answer";
import { followConversation } from "../follow";
import { guessLastFour } from "../follow-words";
import { forgetKnowledge } from "../knowledge";
import { actOnCase } from "./act";
import { receiveReport, type Report } from "./receive";

const database = testDatabase();
const web = gatewayKey("web");
let city: TwoAgencies;
let forms = 0;

const written = (more: Partial<Report> = {}) => receiveReport(web, {
  nonce: `tindakan-${(forms += 1)}`, odd: null, trapped: false, kind: "complaint", text: "Lampu jalan mati di gang melati", place: null, hint: null,
  phone: "+6281234567321", email: null, anonymous: false, secret: false, ...more,
});
const caseOf = async (ticket: string) => (await database.owner()`select *, id::int as id from cases where ticket = ${ticket}`)[0];
const answer = async (ticket: string) => answerCase(city.pertamanan.operator, Number((await caseOf(ticket))?.id), { text: "Sudah menyala.", kind: "answer", seen: 0 });

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, audit_log, web_reports, case_photos, sign_in_failures restart identity cascade`;
});

it("a writer without a telephone follows by the code, and by nothing else", async () => {
  const { ticket, code } = await written({ phone: null });
  const follower = followerKey(ticket);
  expect(code).toMatch(/^\d{6}$/);
  expect(await followConversation(follower, code ?? "")).toHaveLength(1);
  for (const wrong of ["0000", "-", "", "7321", code?.slice(0, 4) ?? ""]) expect(await followConversation(follower, wrong)).toBeNull();
  const other = await written({ phone: null, text: "Pohon tumbang di jalan melati" });
  expect(await followConversation(followerKey(other.ticket), code ?? ""), "a code opens its own case only").toBeNull();
  expect(await guessLastFour(ticket, code ?? "")).toBe("right");
});

it("only who proves to be the writer adds, confirms, opens again and rates", async () => {
  const { ticket } = await written();
  await answer(ticket);
  const before = await caseOf(ticket);
  for (const act of [{ does: "add", text: "x", once: "a" }, { does: "confirm" }, { does: "reopen", reason: "x" }, { does: "rate", score: 5 }] as const) {
    expect(await actOnCase(web, ticket, "0000", act)).toBe("stranger");
    expect(await actOnCase(web, "48291735", "7321", act)).toBe("stranger");
  }
  expect(await caseOf(ticket)).toEqual(before);
});

it("adding is a message that waits to be read, once however often it is sent, and lets a stopped clock go on", async () => {
  const { ticket } = await written();
  await answerCase(city.pertamanan.operator, Number((await caseOf(ticket))?.id), { text: "Gang yang mana?", kind: "question", seen: 0 });
  expect(await caseOf(ticket)).toMatchObject({ status: "waiting", unread: false });
  for (let n = 0; n < 2; n += 1) expect(await actOnCase(web, ticket, "7321", { does: "add", text: "Yang dekat masjid", once: "web-satu" })).toBe("done");
  expect(await caseOf(ticket)).toMatchObject({ status: "open", paused_at: null, unread: true, last_body: "Yang dekat masjid" });
  expect(await database.owner()`select 1 from messages where body = 'Yang dekat masjid'`).toHaveLength(1);
});

it("confirming closes an answered case, and a reason opens it again with a new clock", async () => {
  const { ticket } = await written();
  expect(await actOnCase(web, ticket, "7321", { does: "confirm" }), "nothing was answered yet").toBe("not-now");
  await answer(ticket);
  expect(await actOnCase(web, ticket, "7321", { does: "confirm" })).toBe("done");
  expect(await caseOf(ticket)).toMatchObject({ status: "closed" });
  expect(await actOnCase(web, ticket, "7321", { does: "add", text: "lagi", once: "web-dua" })).toBe("not-now");
  expect(await actOnCase(web, ticket, "7321", { does: "reopen", reason: "mati lagi" })).toBe("done");
  expect(await caseOf(ticket)).toMatchObject({ status: "open", unread: true, answered_at: null, closed_at: null });
  const events = await database.owner()`select type, actor_name, note from case_events where type in ('closed', 'reopened') order by id`;
  expect(events.map((row) => ({ ...row }))).toEqual([{ type: "closed", actor_name: "Warga", note: "Warga menyatakan sudah selesai" }, { type: "reopened", actor_name: "Warga", note: "mati lagi" }]);
  expect((await database.owner()`select action from audit_log where action in ('case.closed', 'case.reopened') order by id`).map(({ action }) => String(action))).toEqual(["case.closed", "case.reopened"]);
});

it("rates what was answered, from 1 to 5", async () => {
  const { ticket } = await written();
  expect(await actOnCase(web, ticket, "7321", { does: "rate", score: 4 })).toBe("not-now");
  await answer(ticket);
  expect(await actOnCase(web, ticket, "7321", { does: "rate", score: 4 })).toBe("done");
  expect(await caseOf(ticket)).toMatchObject({ rating: 4, status: "answered" });
});
