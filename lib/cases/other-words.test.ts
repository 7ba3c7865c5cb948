import { beforeAll, beforeEach, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { answerCase } from "./commands/answer";
import { forgetKnowledge } from "./knowledge";
import { readMessages } from "./queries";
import { actOnCase } from "./web/act";
import { receiveReport, type Report } from "./web/receive";

/** The same form sent again with other words: pressed Back, or the answer to the first got lost. Nothing that was typed is lost. */
const database = testDatabase();
const web = gatewayKey("web");
const NONCE = "0e8b1a52-7a39-4f0e-9a54-7e9d3f5f2d11";
let city: TwoAgencies;

const report = (more: Partial<Report> = {}): Report => ({
  nonce: NONCE, odd: null, trapped: false, kind: "complaint", text: "Lampu jalan mati di gang melati", place: null, hint: null,
  phone: "+6281234567321", email: null, anonymous: false, secret: false, ...more,
});
const bodies = async () => (await database.owner()`select body from messages where direction = 'in' order by id`).map(({ body }) => String(body));
const count = async (table: string) => Number((await database.owner()`select count(*) from ${database.owner()(table)}`)[0]?.count);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, audit_log, web_reports, case_photos restart identity cascade`;
});

it("a report with other words is another report, once however often it is sent", async () => {
  const first = await receiveReport(web, report());
  const other = report({ text: "Pohon tumbang menutup jalan di taman kota" });
  const [second, again] = [await receiveReport(web, other), await receiveReport(web, other)];
  expect(second).toMatchObject({ repeated: false });
  expect(second.ticket).not.toBe(first.ticket);
  expect(again.ticket).toBe(second.ticket);
  expect((await receiveReport(web, report())).ticket, "the first form sent once more is the first report").toBe(first.ticket);
  expect(await bodies()).toEqual([report().text, other.text]);
  expect(await count("cases")).toBe(2);
});

it("a wish to stay hidden, ticked after pressing Back, is kept; what reports abuse, or has another number, is another report", async () => {
  const first = await receiveReport(web, report());
  expect((await receiveReport(web, report({ secret: true }))).ticket).toBe(first.ticket);
  expect((await database.owner()`select secret from cases`)[0]).toMatchObject({ secret: true });
  expect((await receiveReport(web, report({ phone: "+6281234567999" }))).ticket, "the number was mistyped").not.toBe(first.ticket);
  expect((await receiveReport(web, report({ abuse: true }))).ticket).not.toBe(first.ticket);
  expect((await receiveReport(web, report({ abuse: true }))).repeated).toBe(true);
  expect((await database.owner()`select tenant_id, abuse from cases order by id`).map((row) => [row.tenant_id === city.deskId, row.abuse === true])).toEqual([[false, false], [false, false], [true, true]]);
});

it("a writer with neither telephone nor e-mail opens each with the code it was told", async () => {
  const first = await receiveReport(web, report({ phone: null }));
  const second = await receiveReport(web, report({ phone: null, text: "Pohon tumbang menutup jalan di taman kota" }));
  expect(await actOnCase(web, first.ticket, first.code ?? "", { does: "add", text: "masih mati", once: "web-x" })).toBe("done");
  expect(await actOnCase(web, second.ticket, second.code ?? "", { does: "add", text: "masih menutup", once: "web-y" })).toBe("done");
});

it("what a writer adds is kept each time the words are others, and once where they are the same", async () => {
  const { ticket } = await receiveReport(web, report());
  for (const text of ["Yang dekat masjid", "Yang dekat masjid, sebelah kiri", "Yang dekat masjid"]) expect(await actOnCase(web, ticket, "7321", { does: "add", text, once: "web-satu" })).toBe("done");
  expect(await bodies()).toEqual([report().text, "Yang dekat masjid", "Yang dekat masjid, sebelah kiri"]);
});

it("an officer's answer under the same name with other words isn't said to be sent: the officer is told", async () => {
  await receiveReport(web, report());
  const key = city.pertamanan.operator;
  const once = "5d0c9d0e-2f4b-4c58-8a52-f6f4b7e7c001";
  expect(await answerCase(key, 1, { text: "Kami kerjakan besok.", kind: "answer", seen: 0, once })).toMatchObject({ ok: true });
  expect(await answerCase(key, 1, { text: "Kami kerjakan besok.", kind: "answer", seen: 0, once }), "the same again").toEqual({ ok: true, value: { messageId: null } });
  expect(await answerCase(key, 1, { text: "Kami kerjakan lusa.", kind: "answer", seen: 0, once })).toMatchObject({ ok: false, issues: [{ field: "text", message: expect.stringContaining("sudah masuk antrean") as string }] });
  const again = { text: "Kami kerjakan lusa.", kind: "answer" as const, seen: 1_000_000, once };
  expect((await readMessages(key, 1)).filter(({ kind }) => kind === "answer")).toHaveLength(1);
  expect(await answerCase(key, 1, again), "who has seen it may send both").toMatchObject({ ok: true, value: { messageId: expect.any(Number) as number } });
  expect(await answerCase(key, 1, again), "each once").toEqual({ ok: true, value: { messageId: null } });
  expect((await readMessages(key, 1)).filter(({ kind }) => kind === "answer").map(({ body }) => body)).toEqual(["Kami kerjakan besok.", "Kami kerjakan lusa."]);
  expect(await answerCase(city.kominfo.operator, 1, { text: "x", kind: "answer", seen: 0, once })).toMatchObject({ ok: false });
});
