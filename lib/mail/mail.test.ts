import { connect, createServer, type Socket } from "node:net";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { askFieldCheck, tellFieldCheck, undoFieldCheck } from "@/lib/cases/commands/field-check";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { receiveReport } from "@/lib/cases/web/receive";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { waysOf } from "@/lib/gateways/ways";
import { handsetGateway } from "@/lib/sms/gateways/handset";
import { sendMessage, sweepOutbox } from "@/lib/sms/send";
import { testDatabase } from "@/scripts/testing/database";
import { sendMail, sweepMail } from "./send";
import { mailServer } from "./server.fixture";
import { mailTransport } from "./transport";

const database = testDatabase();
const job = jobKey("send-mail");
let city: TwoAgencies;

/** A way to the server that can be cut while it thinks. */
async function wayTo(to: number): Promise<{ port: number; cut: () => void }> {
  const sockets: Socket[] = [];
  const way = createServer((here) => {
    const there = connect(to, "127.0.0.1");
    sockets.push(here, there);
    for (const one of [here, there]) one.on("error", () => undefined);
    here.pipe(there).pipe(here);
  });
  await new Promise<void>((resolve) => way.listen(0, "127.0.0.1", resolve));
  const at = way.address();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    way.close();
  };
  return { port: typeof at === "object" && at ? at.port : 0, cut };
}

/** A report with this address, answered; the answer's message. */
async function answered(email: string | null = "rina@contoh.id"): Promise<{ id: number; ticket: string }> {
  const { ticket } = await receiveReport(gatewayKey("web"), {
    nonce: crypto.randomUUID(), odd: null, trapped: false, kind: "complaint", text: "Lampu jalan mati di gang kenanga", place: null, hint: null, phone: null, email, anonymous: false, secret: false,
  });
  const [one] = await database.owner()<{ id: number }[]>`select id::int from cases where ticket = ${ticket}`;
  const sent = await answerCase(city.pertamanan.operator, one?.id ?? 0, { text: "Sudah menyala tadi malam.", kind: "answer", seen: 0 });
  return { id: sent.ok ? (sent.value.messageId ?? 0) : 0, ticket };
}
const state = async (id: number) => String((await database.owner()`select state from messages where id = ${id}`)[0]?.state);
const send = async (url: string, id: number) => {
  const transport = mailTransport(url);
  if (!transport) throw new Error("a server was given");
  await sendMail(job, transport, id);
};

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, audit_log, web_reports, case_photos restart identity cascade`;
});

it("an answer goes by e-mail to who left an address: to that one alone, with the way back to the ticket", async () => {
  const { url, taken } = await mailServer();
  const { id, ticket } = await answered();
  await send(url, id);
  expect(await state(id)).toBe("accepted");
  expect(taken).toHaveLength(1);
  expect(taken[0]).toContain("To: rina@contoh.id");
  expect(taken[0]).toContain("Sudah menyala tadi malam.");
  expect(taken[0]).toContain(`/lacak?tiket=3D${ticket}`);
  await send(url, id);
  expect(taken, "sent once").toHaveLength(1);
  const auto = await database.owner()`select gateway, state from messages where kind = 'auto'`;
  expect(auto[0]).toMatchObject({ gateway: "email", state: "queued" });
});

it("what a server refuses for good has failed; what it refuses for now is tried again", async () => {
  let code = 450;
  const { url } = await mailServer({ onRcptTo: (_address, _session, done) => done(Object.assign(new Error("no"), { responseCode: code })) });
  const { id } = await answered();
  await send(url, id);
  expect(await state(id)).toBe("failed-now");
  code = 550;
  await send(url, id);
  expect(await state(id)).toBe("failed");
});

it("a connection that breaks after the letter leaves its outcome unknown, and nothing sends it again", async () => {
  let drop = (): void => undefined;
  const { url } = await mailServer({ onData: (stream) => void stream.resume().on("end", () => drop()) });
  const way = await wayTo(Number(new URL(url).port));
  drop = way.cut;
  const { id } = await answered();
  await send(`smtp://127.0.0.1:${way.port}`, id);
  expect(await state(id)).toBe("unknown");
  await sweepMail(job, mailTransport(url));
  expect(await state(id)).toBe("unknown");
});

it("a letter that was called unknown while a slow server thought is refused all the same, and tried again", async () => {
  const { id } = await answered();
  const outcome = async () => String((await database.owner()`select outcome from send_attempts where message_id = ${id}`)[0]?.outcome);
  const seen: string[] = [];
  const { url } = await mailServer({
    onRcptTo: (_address, _session, done) => void (async () => {
      await database.owner()`update messages set state_at = now() - interval '10 minutes' where id = ${id}`;
      await sweepMail(job, mailTransport(url));
      seen.push(await state(id), await outcome());
      done(Object.assign(new Error("no"), { responseCode: 450 }));
    })(),
  });
  await send(url, id);
  expect([seen, await state(id), await outcome()]).toEqual([["unknown", "unknown"], "failed-now", "rejected"]);
});

it("no server at all is tried again later, and without a setting letters wait", async () => {
  const { id } = await answered();
  expect(mailTransport("")).toBeNull();
  expect(await sweepMail(job, null)).toBe(0);
  expect(await state(id)).toBe("queued");
  await send("smtp://127.0.0.1:1", id);
  expect(await state(id)).toBe("failed-now");
});

it("no gateway for SMS takes a letter, nor does its sweep", async () => {
  const { id } = await answered();
  await sendMessage(jobKey("send-sms"), waysOf(handsetGateway), id);
  expect(await state(id)).toBe("queued");
  await database.owner()`update messages set state_at = now() - interval '10 minutes'`;
  expect(await sweepOutbox(jobKey("sweep-outbox"), waysOf(handsetGateway))).toBe(0);
});

it("an answer to who left no address stands on the page at once", async () => {
  const { id } = await answered(null);
  expect((await database.owner()`select gateway, state from messages where id = ${id}`)[0]).toMatchObject({ gateway: "web", state: "delivered" });
  expect(await database.owner()`select 1 from messages where kind = 'auto'`).toHaveLength(0);
});

it("a look on the spot is told by letter once, on the page to who left no address, and never claimed to who hears nothing", async () => {
  const checked = async (email: string | null) => {
    const { ticket } = await answered(email);
    const [one] = await database.owner()<{ id: number }[]>`update cases set status = 'open' where ticket = ${ticket} returning id::int`;
    const id = one?.id ?? 0;
    expect(await askFieldCheck(city.kominfo.operator, id, "bukan milik kami")).toMatchObject({ ok: false });
    expect(await askFieldCheck(city.pertamanan.operator, id, "Tiangnya perlu dilihat")).toEqual({ ok: true, value: { hears: true } });
    await tellFieldCheck(job, id);
    await tellFieldCheck(job, id);
    await database.owner()`update case_events set at = now() - interval '61 seconds' where type = 'field-check'`;
    return id;
  };
  const told = (id: number) => database.owner()`select gateway from messages where case_id = ${id} and body like '%diperiksa di tempat%Lacak laporan%'`.then((rows) => rows.map(({ gateway }) => String(gateway)));
  expect(await told(await checked("rina@contoh.id"))).toEqual(["email"]);
  const id = await checked(null);
  expect(await told(id)).toEqual(["web"]);
  await database.owner()`update contacts set channel = 'phone', answerable = false`;
  expect(await undoFieldCheck(city.pertamanan.operator, id)).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/^Waktu mengurungkannya sudah lewat/) as string }] });
});
