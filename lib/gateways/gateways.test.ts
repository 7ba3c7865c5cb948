import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import type { Admin } from "@/lib/access/keys";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { parseInput } from "@/lib/forms/parse";
import { readStatus } from "@/lib/sms/gateways/kannel";
import { readKannelReport } from "@/lib/sms/gateways/kannel-report";
import { sendMessage, sweepOutbox } from "@/lib/sms/send";
import { testDatabase } from "@/scripts/testing/database";
import { addGateway, changeGateway, testGateway, turnGateway } from "./commands";
import { noteHandover, noteProbe } from "./condition";
import { conditionOf } from "./condition-words";
import { configuredGateways, forgetGateways } from "./configured";
import { gatewayAtDoor } from "./door";
import { gatewayInput, kindInput, nameInput } from "./input";
import { openGateway } from "./open";
import { findGateway, listGateways, listTests } from "./queries";
import { buildableKinds, type GatewayKind } from "./schema";
import { cityWays, type Ways } from "./ways";
import { withKey } from "@/lib/db/with-key";

const database = testDatabase();
const job = jobKey("send-sms");
let city: TwoAgencies;

const KANNEL = { label: "Kannel kantor", role: "both", priority: "5", prefixes: "0811, 0812-34", perSecond: "50", url: "http://127.0.0.1:13013/cgi-bin/sendsms", username: "kota", password: "rahasia-kannel", from: "2015" };
const read = (kind: GatewayKind, typed: Record<string, string>, keeps = false) => parseInput(gatewayInput(kind, keeps), typed);
async function add(admin: Admin, name: string, typed: Record<string, string> = KANNEL) {
  const input = read("kannel", typed);
  if (!input.ok) throw new Error(JSON.stringify(input.issues));
  return addGateway(admin, "kannel", name, input.value);
}
const audited = async () => (await database.owner()<{ action: string }[]>`select action from audit_log where subject = 'gateway' order by id`).map((row) => row.action);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
});
beforeEach(async () => {
  await database.owner()`truncate gateways, gateway_states, contacts, messages, send_attempts, delivery_reports, message_handles, deliveries, cases, case_events, audit_log, handset_messages restart identity cascade`;
  await database.superuser()`delete from graphile_worker._private_jobs`;
  forgetGateways();
});

describe("a gateway", () => {
  it("is described by an admin, begins turned off, and its secrets are sealed and never shown", async () => {
    expect(await add(city.admin, "kannel-kantor")).toMatchObject({ ok: true });
    const [row] = await database.owner()`select to_jsonb(g)::text as whole from gateways g`;
    expect(row?.whole).not.toContain("rahasia-kannel");
    const found = await findGateway(city.admin, "kannel-kantor");
    expect(found).toMatchObject({ active: false, prefixes: ["+62811", "+6281234"], perSecond: 50, priority: 5, kept: ["password"], settings: { username: "kota" } });
    expect(JSON.stringify(found)).not.toContain("rahasia-kannel");
    expect((await configuredGateways(job)).find((one) => one.name === "kannel-kantor")?.settings).toMatchObject({ password: "rahasia-kannel", username: "kota" });
    expect(await audited()).toEqual(["gateway.added"]);
  });

  it("keeps a secret that is left empty, and its door's, when it is changed", async () => {
    await add(city.admin, "kannel-kantor");
    const before = await findGateway(city.admin, "kannel-kantor");
    const changed = read("kannel", { ...KANNEL, password: "", label: "Kannel baru" }, true);
    if (!changed.ok) throw new Error("a change was expected");
    await changeGateway(city.admin, "kannel-kantor", changed.value);
    expect(await findGateway(city.admin, "kannel-kantor")).toMatchObject({ label: "Kannel baru", doorSecret: before?.doorSecret, kept: ["password"] });
    expect((await configuredGateways(job)).at(-1)?.settings.password).toBe("rahasia-kannel");
  });

  it("has a name of its own", async () => {
    await add(city.admin, "kannel-kantor");
    for (const name of ["kannel-kantor", "handset"]) expect(await add(city.admin, name)).toMatchObject({ ok: false, issues: [{ field: "name" }] });
    expect(await changeGateway(city.admin, "tidak-ada", { label: "x", role: "in", priority: 1, prefixes: [], perSecond: null, settings: {} })).toBeNull();
    expect(await turnGateway(city.admin, "tidak-ada", true)).toBeNull();
  });

  it("is nobody's but the admin's: operators and desk neither see nor change it", async () => {
    await add(city.admin, "kannel-kantor");
    for (const key of [city.kominfo.operator, city.pertamanan.operator, city.desk]) {
      const stranger = key as unknown as Admin;
      expect((await listGateways(stranger)).filter((row) => row.name !== "handset")).toEqual([]);
      expect(await findGateway(stranger, "kannel-kantor")).toBeNull();
      expect(await turnGateway(stranger, "kannel-kantor", true)).toBeNull();
      await expect(add(stranger, "punya-orang")).rejects.toThrow();
    }
    expect(await findGateway(city.admin, "kannel-kantor")).toMatchObject({ active: false });
  });

  it("is on the list with the built-in handset last, which is always on", async () => {
    await add(city.admin, "kannel-kantor");
    await turnGateway(city.admin, "kannel-kantor", true);
    expect((await listGateways(city.admin)).map(({ name, active }) => [name, active])).toEqual([["kannel-kantor", true], ["handset", true]]);
    expect(await findGateway(city.admin, "handset")).toMatchObject({ kind: "handset", doorSecret: null });
    expect(await audited()).toEqual(["gateway.added", "gateway.turned-on"]);
  });
});

describe("trying a gateway", () => {
  it("sends one SMS by it and no other, and tells what became of it", async () => {
    await add(city.admin, "kannel-kantor", { ...KANNEL, url: "http://127.0.0.1:9/" });
    const outcome = await testGateway(city.admin, "kannel-kantor", "+6281234567890");
    if (!outcome?.ok) throw new Error("a test was expected");
    await sendMessage(job, cityWays, outcome.value.messageId);
    expect(await listTests(city.admin, "kannel-kantor")).toMatchObject([{ state: "failed-now", by: "Azhar Nasution", detail: "Kannel tidak terjangkau" }]);
    expect(await database.owner()`select 1 from handset_messages`).toEqual([]);
    const other = await testGateway(city.admin, "handset", "+6281234567890");
    if (!other?.ok) throw new Error("a test was expected");
    await sendMessage(job, cityWays, other.value.messageId);
    expect(await listTests(city.admin, "handset")).toMatchObject([{ state: "delivered", detail: null }]);
    expect(await audited()).toEqual(["gateway.added", "gateway.tested", "gateway.tested"]);
    expect(await testGateway(city.admin, "tidak-ada", "+6281234567890")).toBeNull();
  });

  it("goes by what it is described by at that moment, though another process changed it", async () => {
    await add(city.admin, "kannel-kantor", { ...KANNEL, url: "http://127.0.0.1:9/" });
    const outcome = await testGateway(city.admin, "kannel-kantor", "+6281234567890");
    if (!outcome?.ok) throw new Error("a test was expected");
    await database.owner()`update gateways set kind = 'http', settings = '{}'`;
    await sendMessage(job, cityWays, outcome.value.messageId);
    expect((await listTests(city.admin, "kannel-kantor"))[0]?.detail).not.toBe("Kannel tidak terjangkau");
    await database.owner()`update gateways set name = 'kannel-baru'`;
    expect(await testGateway(city.admin, "kannel-baru", "+6281234567890")).toMatchObject({ ok: true });
  });

  it("is swept up when its job was lost, though no gateway is on", async () => {
    await add(city.admin, "kannel-kantor", { ...KANNEL, url: "http://127.0.0.1:9/" });
    await testGateway(city.admin, "kannel-kantor", "+6281234567890");
    await database.owner()`update messages set state_at = now() - interval '5 minutes'`;
    await database.superuser()`delete from graphile_worker._private_jobs`;
    const all: Ways["all"] = async (tx, fresh) => (await cityWays.all(tx, fresh)).filter(({ name }) => name !== "handset");
    expect(await sweepOutbox(jobKey("sweep-outbox"), { ...cityWays, all })).toBe(1);
  });

  it("shows an admin nothing else that was sent", async () => {
    await testGateway(city.admin, "handset", "+6281234567890");
    await database.owner()`update messages set kind = 'auto'`;
    expect(await listTests(city.admin, "handset")).toEqual([]);
  });

  it("of incoming only says what to do instead", async () => {
    await add(city.admin, "kannel-masuk", { ...KANNEL, role: "in" });
    expect(await testGateway(city.admin, "kannel-masuk", "+6281234567890")).toMatchObject({ ok: false, issues: [{ field: "number" }] });
  });
});

describe("how a gateway is", () => {
  const now = () => new Date();
  const stateNow = async () => (await listGateways(city.admin)).find((row) => row.name === "kannel-kantor");

  it("new, well, tired after trouble for longer and longer, and well again", async () => {
    await add(city.admin, "kannel-kantor");
    await turnGateway(city.admin, "kannel-kantor", true);
    const condition = async () => conditionOf((await stateNow()) ?? { active: false, kind: "kannel", state: null }, now());
    expect(await condition()).toBe("new");
    await withKey(job, (tx) => noteHandover(tx, "kannel-kantor", { kind: "accepted" }));
    expect(await condition()).toBe("well");
    const rests: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      await withKey(job, (tx) => noteHandover(tx, "kannel-kantor", turn % 2 ? { kind: "unknown", detail: "putus" } : { kind: "rejected", code: "penuh", retryable: true }));
      rests.push(Math.round(((await stateNow())?.state?.restingUntil?.getTime() ?? 0) - Date.now()) / 1000);
    }
    for (const [at, seconds] of [5, 10, 20, 40, 80, 160, 300, 300].entries()) expect(rests[at]).toBeCloseTo(seconds, -0.5);
    expect(await condition()).toBe("tired");
    await withKey(job, (tx) => noteHandover(tx, "kannel-kantor", { kind: "rejected", code: "nomor salah", retryable: false }));
    expect(await condition()).toBe("well");
    await withKey(job, (tx) => noteProbe(tx, "kannel-kantor", { up: false }));
    expect(await condition()).toBe("down");
    await turnGateway(city.admin, "kannel-kantor", false);
    expect(await condition()).toBe("off");
  });
});

describe("a door", () => {
  it("opens for its own gateway's secret only, also when that is turned off", async () => {
    await add(city.admin, "kannel-a");
    await add(city.admin, "kannel-b");
    const [a, b] = [await findGateway(city.admin, "kannel-a"), await findGateway(city.admin, "kannel-b")];
    expect(await gatewayAtDoor("kannel", "kannel-a", a?.doorSecret ?? "")).toEqual(gatewayKey("kannel-a"));
    expect(await gatewayAtDoor("kannel", "kannel-a", b?.doorSecret ?? "")).toBeNull();
    expect(await gatewayAtDoor("http", "kannel-a", a?.doorSecret ?? "")).toBeNull();
    expect(await gatewayAtDoor("kannel", "tidak-ada", "")).toBeNull();
    expect(await gatewayAtDoor("kannel", "", "")).toBeNull();
  });
});

describe("Kannel", () => {
  const SAMPLE = "Status: running, uptime 0d 0h 0m 5s\n\nSMS: received 1 (0 queued), sent 0 (7 queued), store size 0\n\nBox connections:\n    smsbox:smsbox1, IP 127.0.0.1 (0 queued), (on-line 0d 0h 0m 4s)\n\nSMSC connections:\n    FAKE[FAKE]    FAKE:20000 (";
  it("is up when a link to an operator stands", () => {
    expect(readStatus(`${SAMPLE}online 2s, rcvd: sms 1`)).toEqual({ up: true, waiting: 7 });
    expect(readStatus(`${SAMPLE}connecting, rcvd: sms 0`)).toEqual({ up: false, waiting: 7 });
    expect(readStatus("Denied")).toEqual({ up: false, waiting: null });
  });

  it.each([["1", "delivered"], ["2", "failed"], ["4", "accepted"], ["8", "accepted"], ["16", "failed"]])("reports %s as %s", (type, state) => {
    expect(readKannelReport(new URLSearchParams({ type, reference: "abc-1", answer: "ACK/", ts: "1795705568" }))).toMatchObject({ state, reference: "abc-1", code: "ACK/", at: new Date(1795705568000) });
  });
  it("reports nothing that isn't a report", () => {
    for (const query of ["", "type=1", "type=3&reference=x", "type=1&reference=../../x", "type=constructor&reference=x"]) expect(readKannelReport(new URLSearchParams(query)), query).toBeNull();
  });
});

it.each([
  ["kannel", { url: "bukan alamat" }, "url"], ["kannel", { prefixes: "081x" }, "prefixes"], ["kannel", { perSecond: "cepat" }, "perSecond"], ["kannel", { priority: "0" }, "priority"], ["kannel", { password: "" }, "password"],
  ["http", { url: "http://penyedia.example/kirim" }, "url"], ["kannel", { label: "" }, "label"],
] as const)("what is wrong with a %s of %j is said beside its field", (kind, more, field) => {
  const typed = { ...KANNEL, ...more };
  expect(read(kind, typed)).toMatchObject({ ok: false, issues: expect.arrayContaining([expect.objectContaining({ field })]) as unknown });
});

it("offers only kinds that are built, and names that no room beside them has", () => {
  expect(buildableKinds.filter((kind) => openGateway({ name: "x", kind, label: "x", role: "both", active: true, priority: 1, prefixes: [], perSecond: null, settings: {} }) === null)).toEqual([]);
  expect(kindInput.safeParse("handset").success).toBe(false);
  for (const name of ["baru", "kesehatan"]) expect(nameInput.safeParse({ name }).success, name).toBe(false);
});
