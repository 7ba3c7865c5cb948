import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { environment } from "@/lib/env";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { bindings } from "@/lib/gateways/bindings";
import { testGateway } from "@/lib/gateways/commands";
import { forgetGateways } from "@/lib/gateways/configured";
import { cityWays } from "@/lib/gateways/ways";
import { sendMessage } from "@/lib/sms/send";
import { sealText } from "@/lib/sms/vault";
import { freePort } from "../postgres/port";
import { until } from "../processes/stop";
import { testDatabase } from "../testing/database";
import { Daemon } from "./daemon";
import { DRIVE_SMPP } from "./tools";

/**
 * Against an SMSC that nobody here wrote: Kannel's drive_smpp, in C. It knows no bind_transceiver, so there are two
 * connections; its answers to submit_sm carry no message_id, and it sends no receipts.
 */
const database = testDatabase();
const job = jobKey("send-sms");
const folder = mkdtempSync(join(tmpdir(), "pemko-smpp-"));
const log = join(folder, "smsc.log");
const MANY = 200;
/** It wants to be Kannel's smsbox as well, there and nowhere else, and dies where nobody listens. */
const SMSBOX_PORT = 13_001;
const bearerbox = createServer((socket) => socket.on("error", () => undefined).resume());
let city: TwoAgencies;
let smsc: Daemon;

const handled = (kind: string): number => readFileSync(log, "utf8").split("\n").filter((line) => line.endsWith(`Handling SMPP PDU of type ${kind}`)).length;
const written = async () => (await database.owner()<{ body: string }[]>`select body from messages where direction = 'in' order by id`).map((row) => row.body);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
  environment.set({ SMPP_INSIDE: "127.0.0.1/32" });
  const port = await freePort(28_000);
  // Where somebody listens already, that one will do.
  await new Promise<void>((resolve) => bearerbox.once("error", () => resolve()).listen(SMSBOX_PORT, "127.0.0.1", resolve));
  const config = join(folder, "smpp.conf");
  writeFileSync(config, `group = core\nadmin-port = 13000\nsmsbox-port = ${SMSBOX_PORT}\nadmin-password = uji\n\ngroup = smsbox\nbearerbox-host = 127.0.0.1\nsendsms-port = 13013\nglobal-sender = 123\n\ngroup = sms-service\nkeyword = default\ntext = "-"\n`);
  smsc = new Daemon(DRIVE_SMPP, ["-v", "0", "-p", String(port), "-m", String(MANY), "-c", config], log).start();
  const settings = { host: "127.0.0.1", port: String(port), bind: "pair", systemId: "kota", systemType: "VMA", from: "2015", window: "10" };
  await database.owner()`insert into gateways (name, kind, label, role, settings, secrets) values ('operator', 'smpp', 'Operator', 'both', ${database.owner().json(settings)}, ${sealText(JSON.stringify({ password: "sandi" }))})`;
  forgetGateways();
});
afterAll(async () => {
  await bindings.leave(job);
  await smsc.end();
  bearerbox.close();
  rmSync(folder, { recursive: true, force: true });
});

it(`${MANY} SMS come in by an SMSC of somebody else's, each once, and ${MANY} go out, each once`, async () => {
  expect(await until(async () => {
    await bindings.attend(job);
    return bindings.of("operator")?.trouble === null;
  }, 30_000), bindings.of("operator")?.trouble ?? "not bound").toBe(true);
  expect(await until(async () => (await written()).length >= MANY, 60_000), `${(await written()).length} came in`).toBe(true);
  const numbers = (await written()).map(Number).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: MANY }, (_, at) => at + 1));
  expect(await until(() => handled("deliver_sm_resp") >= MANY, 5_000), `${handled("deliver_sm_resp")} answered\n${readFileSync(log, "utf8").split("\n").slice(-12).join("\n")}`).toBe(true);

  const ids: number[] = [];
  for (let n = 0; n < MANY; n += 1) {
    const tried = await testGateway(city.admin, "operator", `+62812345${String(n).padStart(5, "0")}`);
    if (tried?.ok) ids.push(tried.value.messageId);
  }
  const waiting = [...ids];
  const line = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) await sendMessage(job, cityWays, id);
  };
  await Promise.all(Array.from({ length: 10 }, line));
  expect((await database.owner()`select state, count(*)::int as n from messages where id = any(${ids}) group by state`).map((row) => ({ ...row }))).toEqual([{ state: "accepted", n: MANY }]);
  expect(handled("submit_sm")).toBe(MANY);
});
