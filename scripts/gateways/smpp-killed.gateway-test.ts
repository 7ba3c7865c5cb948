import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { answered, database, describeGateway, stateOf } from "@/lib/gateways/smpp.fixture";
import { Smsc } from "@/lib/gateways/smsc.fixture";
import { environment } from "@/lib/env";
import { typescript } from "../processes/program";
import { until } from "../processes/stop";
import { Daemon } from "./daemon";

const folder = mkdtempSync(join(tmpdir(), "pemko-smpp-killed-"));
const log = join(folder, "worker.out");
const PHONE = "6281234567321";
const WORDS = "Besok pagi kami perbaiki.";

const soon = async (what: string, done: () => boolean | Promise<boolean>) => expect(await until(async () => done(), 90_000), `${what}\n${readFileSync(log, "utf8").slice(-2_000)}`).toBe(true);
const jobsDone = async () => (await database.superuser()`select 1 from graphile_worker.jobs where task_identifier in ('send-sms', 'resolve-sms') and run_at <= now()`).length === 0;

beforeAll(() => environment.set({ SMPP_INSIDE: "127.0.0.1/32" }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("an SMS whose worker is killed -9 between handing it to the SMSC and hearing of it is unknown, never sent again, and settled by its receipt", async () => {
  const smsc = await Smsc.open();
  await describeGateway(smsc.port);
  const worker = new Daemon(process.execPath, typescript("worker/index.ts"), log);
  onTestFinished(() => worker.end());
  const ours = () => smsc.submitted.filter(({ text }) => text === WORDS);
  // It has it, and its answer never comes.
  smsc.onSubmit = ({ text }) => (text === WORDS ? "silent" : 0);
  worker.start();
  await soon("bound", () => smsc.ways.length === 1);
  const id = await answered(smsc, WORDS, PHONE);
  await soon("in flight", () => ours().length === 1);
  expect(await stateOf(id)).toBe("submitting");
  await worker.kill();
  await soon("cut", () => smsc.ways.length === 0);

  // Minutes later.
  await database.owner()`update messages set state_at = now() - interval '5 minutes' where id = ${id}`;
  await database.owner()`update gateway_states set held_until = now() - interval '1 second'`;
  await database.superuser()`update graphile_worker._private_jobs set locked_at = null, locked_by = null, run_at = now()`;
  worker.start();
  await soon("bound by the next worker", () => smsc.ways.length === 1);
  await soon("unknown", async () => (await stateOf(id)) === "unknown");
  await database.superuser()`update graphile_worker._private_jobs set run_at = now()`;
  await soon("all jobs done", jobsDone);
  expect([ours().length, await stateOf(id)]).toEqual([1, "unknown"]);

  const short = ours()[0]?.short ?? 0;
  await smsc.receipt("B1", "6281234567999", "DELIVRD", { user_message_reference: short });
  await smsc.receipt("B2", PHONE, "DELIVRD", { user_message_reference: short ^ 1 });
  expect(await stateOf(id), "receipts of others").toBe("unknown");
  await smsc.receipt("B3", PHONE, "DELIVRD", { user_message_reference: short });
  expect([await stateOf(id), ours().length]).toEqual(["delivered", 1]);
});
