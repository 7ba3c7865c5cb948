import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { GET as reportDoor } from "@/app/api/sms/kannel/dlr/route";
import { GET as messageDoor } from "@/app/api/sms/kannel/route";
import { jobKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { env, environment } from "@/lib/env";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendMessage } from "@/lib/sms/send";
import { sealText } from "@/lib/sms/vault";
import { Daemon } from "./daemon";
import { KannelBench } from "./kannel-bench";
import { openWebDoor, type WebDoor } from "./web-door";
import { freePort } from "../postgres/port";
import { typescript } from "../processes/program";
import { until } from "../processes/stop";
import { testDatabase } from "../testing/database";
import { probeGateways } from "@/lib/gateways/attend";
import { forgetGateways } from "@/lib/gateways/configured";
import { cityWays } from "@/lib/gateways/ways";

const database = testDatabase();
const job = jobKey("send-sms");
const folder = mkdtempSync(join(tmpdir(), "pemko-kannel-"));
const SECRET = "sandi-pintu-uji";
let city: TwoAgencies;
let web: WebDoor;
let kannel: KannelBench;
let network: Daemon | undefined;

async function soon(what: string, done: () => Promise<boolean>): Promise<void> {
  const came = await until(done, 60_000);
  expect(came, came ? what : `${what}\n${web.asked.slice(-6).join("\n")}`).toBe(true);
}
/** Newer than this test; Kannel may still bring an SMS of an earlier one again, on a busy machine. */
let before = 0;
const written = async () => (await database.owner()<{ body: string }[]>`select body from messages where direction = 'in' and id > ${before} order by id`).map((row) => row.body);
const stateOf = async (id: number) => String((await database.owner()`select state from messages where id = ${id}`)[0]?.state);
const sentTo = (number: string) => kannel.log().split("\n").filter((line) => line.includes("Sent SMS") && line.includes(number)).length;

/** A network that brings these SMS, each `number 2015 kind text`, and stays. */
async function brings(...given: string[]): Promise<void> {
  // Without any SMS of its own fakesmsc goes home at once.
  const sms = given.length > 0 ? given : ["+6281399999999 2015 text kominfo wifi mati"];
  // Of several it would send whichever it likes.
  for (const one of sms) {
    if (network) await kannel.leave(network);
    network = await kannel.network(one);
  }
}

async function answered(text: string, from: string): Promise<number> {
  await brings(`${from} 2015 text pertamanan lampu jalan mati`);
  await soon("its question", async () => (await written()).length > 0);
  const [one] = await database.owner()`select id::int from cases order by id desc limit 1`;
  const outcome = await answerCase(city.pertamanan.operator, Number(one?.id), { text, kind: "answer", seen: 0 });
  if (!outcome.ok || outcome.value.messageId === null) throw new Error(JSON.stringify(outcome));
  return outcome.value.messageId;
}

async function configure(url: string): Promise<void> {
  const settings = { url, username: "kota", from: "2015", publicUrl: web.origin, statusUrl: kannel.statusUrl };
  const secrets = sealText(JSON.stringify({ password: "sandi-kota", doorSecret: SECRET }));
  await database.owner()`insert into gateways (name, kind, label, role, priority, settings, secrets) values ('kantor', 'kannel', 'Kannel', 'both', 1, ${database.owner().json(settings)}, ${secrets})
    on conflict (name) do update set settings = excluded.settings, secrets = excluded.secrets`;
  forgetGateways();
}

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
  web = await openWebDoor({ "/api/sms/kannel": { GET: messageDoor }, "/api/sms/kannel/dlr": { GET: reportDoor } });
  kannel = await KannelBench.open(folder, { getUrl: `${web.origin}/api/sms/kannel?gateway=kantor&secret=${SECRET}&id=%I&from=%p&to=%P&text=%b&ts=%T&charset=%C&coding=%c&udh=%u` });
  await configure(kannel.sendUrl);
});
afterAll(async () => {
  await kannel.end();
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  web.before(null);
  await configure(kannel.sendUrl);
  await database.owner()`truncate gateway_states`;
  await database.owner()`update messages set state = 'failed' where state in ('queued', 'submitting', 'failed-now', 'unknown')`;
  await database.superuser()`delete from graphile_worker._private_jobs`;
  before = Number((await database.owner()`select coalesce(max(id), 0)::int as id from messages`)[0]?.id);
});

describe("an SMS in", () => {
  it("becomes a case, in every alphabet, and with the parts that the network brings in any order", async () => {
    await brings(
      "+6281300000001 2015 text pertamanan lampu  jalan mati & gelap 100%",
      "+6281300000002 2015 ucs2 %00k%00o%00m%00i%00n%00f%00o%00+%d8%3d%de%4f",
      "+6281300000003 2015 udh-text %05%00%03%2a%02%02 +mati", "+6281300000003 2015 udh-text %05%00%03%2a%02%01 lampu jalan",
    );
    await soon("three messages", async () => (await written()).length === 3);
    expect((await written()).toSorted()).toEqual([expect.stringMatching(/^kominfo.?🙏$/u) as string, expect.stringContaining("lampu jalan") as string, "pertamanan lampu  jalan mati & gelap 100%"]);
    const owners = await database.owner()<{ slug: string }[]>`select t.slug from cases c join tenants t on t.id = c.tenant_id where c.id in (select case_id from messages where id > ${before}) order by t.slug`;
    expect(owners.map((row) => row.slug)).toEqual(["kominfo", "pertamanan", "pertamanan"]);
  });

  it("that our door couldn't take in is brought again, and is there once", async () => {
    let turnedAway = 0;
    web.before((request) => {
      const turns = request.url.includes("6281300000004") && turnedAway < 2;
      if (turns) turnedAway += 1;
      return Promise.resolve(turns ? new Response(null, { status: 503 }) : null);
    });
    await brings("+6281300000004 2015 text pertamanan pohon tumbang");
    await soon("the message", async () => (await written()).length === 1);
    expect([turnedAway, await written()]).toEqual([2, ["pertamanan pohon tumbang"]]);
  });

  it("taken in, but the answer lost on its way: brought again, and still there once", async () => {
    let lost = 0;
    web.before(async (request) => {
      if (lost > 0 || !request.url.includes("6281300000005")) return null;
      lost += 1;
      await messageDoor(request);
      return new Response(null, { status: 502 });
    });
    await brings("+6281300000005 2015 text pertamanan pohon tumbang lagi");
    await soon("both deliveries", () => Promise.resolve(web.asked.filter((url) => url.includes("6281300000005")).length >= 2));
    await soon("the message", async () => (await written()).length === 1);
  });

  it("with a wrong secret is refused", async () => {
    const answer = await fetch(`${web.origin}/api/sms/kannel?gateway=kantor&secret=salah&id=x&from=%2B62813&to=2015&text=halo`);
    expect([answer.status, await written()]).toEqual([403, []]);
    expect((await fetch(`${web.origin}/api/sms/kannel/dlr?gateway=kantor&secret=salah&reference=x&type=1`)).status).toBe(403);
  });
});

describe("an SMS out", () => {
  it.each([["GSM 03.38", "Kami perbaiki besok pagi [RT 03] {€5}. ".repeat(8).trim(), "+6281300000011"], ["emoji", "Terima kasih 🙏 lampu sudah menyala. ".repeat(4).trim(), "+6281300000012"]])("of several parts in %s is accepted and arrives by the network's report", async (_name, text, from) => {
    const id = await answered(text, from);
    await sendMessage(job, cityWays, id);
    expect(["accepted", "delivered"]).toContain(await stateOf(id));
    await soon("the report", async () => (await stateOf(id)) === "delivered");
    expect((await database.owner()`select count(*)::int as n from delivery_reports where message_id = ${id}`)[0]?.n).toBeGreaterThanOrEqual(1);
  });

  it("waits in Kannel while the network is away, is accepted, and arrives when it is back", async () => {
    const id = await answered("Sudah kami perbaiki.", "+6281300000013");
    if (network) await kannel.leave(network);
    network = undefined;
    await sendMessage(job, cityWays, id);
    expect(await stateOf(id)).toBe("accepted");
    await brings();
    await soon("the report", async () => (await stateOf(id)) === "delivered");
  });

  it("with Kannel down goes to the next gateway at once", async () => {
    await configure(`http://127.0.0.1:${await freePort(26_000)}/cgi-bin/sendsms`);
    const id = await answered("Sudah kami perbaiki.", "+6281300000014");
    await sendMessage(job, cityWays, id);
    expect((await database.owner()`select gateway, state from messages where id = ${id}`).map((row) => ({ ...row }))).toEqual([{ gateway: "handset", state: "delivered" }]);
  });

  it("whose worker is killed -9 between handing over and noting it is settled by its report, and sent once", async () => {
    const id = await answered("Sudah kami perbaiki.", "+6281300000015");
    await database.superuser()`delete from graphile_worker._private_jobs`;
    // Between the worker and Kannel: hands on what is asked, and never answers.
    let handed = 0;
    const between = await openWebDoor({ "/cgi-bin/sendsms": { GET: async (request) => {
      handed += 1;
      await fetch(`${kannel.sendUrl}${new URL(request.url).search}`);
      return new Promise<Response>(() => undefined);
    } } });
    await configure(`${between.origin}/cgi-bin/sendsms`);
    const worker = new Daemon(process.execPath, typescript("worker/index.ts"), join(folder, "worker.out"));
    onTestFinished(async () => {
      await worker.end();
      await between.close();
    });
    await database.owner()`update messages set state_at = now() - interval '5 minutes' where id = ${id}`;
    await database.owner()`update messages set state = 'failed' where kind = 'auto'`;
    worker.start();
    await soon("handed over", () => Promise.resolve(handed === 1));
    await worker.kill();
    await soon("the report", async () => (await stateOf(id)) === "delivered");
    await database.owner()`update messages set state_at = now() - interval '5 minutes' where id = ${id}`;
    worker.start();
    await soon("a second worker", async () => (await database.superuser()`select 1 from pg_stat_activity where usename like '%\\_worker' and datname = current_database()`).length > 0);
    await soon("its sweep", async () => (await database.superuser()`select 1 from graphile_worker.jobs where task_identifier in ('send-sms', 'resolve-sms') and locked_at is null and run_at <= now()`).length === 0);
    expect([handed, sentTo("+6281300000015"), await stateOf(id)]).toEqual([1, 1, "delivered"]);
  });

  it("none is sent twice when Kannel is killed -9 with SMS in its hands", async () => {
    const id = await answered("Sudah kami perbaiki.", "+6281300000016");
    if (network) await kannel.leave(network);
    network = undefined;
    await sendMessage(job, cityWays, id);
    expect(await stateOf(id)).toBe("accepted");
    // Its store is written every second.
    await soon("stored", () => Promise.resolve(kannel.holds("+6281300000016")));
    await kannel.kill();
    await kannel.start();
    await brings();
    await soon("sent after all", () => Promise.resolve(sentTo("+6281300000016") === 1));
    expect(await stateOf(id)).not.toBe("failed");
  });
});

it("Kannel tells whether its network is there, and a dead one is down", async () => {
  await brings();
  await probeGateways(job);
  expect((await database.owner()`select up, waiting from gateway_states where gateway = 'kantor'`).map((row) => ({ ...row }))).toEqual([{ up: true, waiting: 0 }]);
  if (network) await kannel.leave(network);
  network = undefined;
  await probeGateways(job);
  expect((await database.owner()`select up from gateway_states where gateway = 'kantor'`)[0]?.up).toBe(false);
  expect(environment.given("KANNEL_SECRET")).toBe(env.kannelSecret());
});
