import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { LivePass } from "@/lib/access/doors/live";
import { withKey } from "@/lib/db/with-key";
import { env, environment } from "@/lib/env";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { readUrl, urlOf } from "@/scripts/postgres/connection";
import { testDatabase } from "@/scripts/testing/database";
import { openWay } from "@/scripts/testing/way";
import { closeEar } from "./listen";
import { notify } from "./notify";
import { liveStream } from "./stream";

const database = testDatabase();
let city: TwoAgencies;
const left = new AbortController();
const LONG_AGO = 60_000;
/** A stream goes this much further back than it is asked to. */
const MARGIN = 5_000;

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
});
afterEach(() => closeEar());

type Opened = { next: () => Promise<string>; leave: () => Promise<void> };
let sessions = 0;

/** A dashboard's stream; `next` waits for the next thing that it says (not: how soon to come back). */
function open(key: LivePass["key"], since = Date.now(), sessionId = `s${sessions += 1}`): Opened {
  const reader = liveStream({ key, sessionId, stillOpen: () => Promise.resolve(true) }, since, left.signal).getReader();
  const next = async (): Promise<string> => {
    const { value, done } = await reader.read();
    const said = done ? "end" : new TextDecoder().decode(value).trim();
    return said.startsWith("retry") ? next() : said.replace(/^id: \d+\n/, "");
  };
  return { next, leave: () => reader.cancel() };
}

const change = (operator: TwoAgencies["kominfo"]["operator"], id: number) => withKey(operator, (tx) => notify(tx, { tenantId: operator.tenantId, what: "case", id }));
const told = (id: number) => `data: {"what":"case","id":${id}}`;
const ALL = 'data: {"what":"all"}';

describe("a live stream", () => {
  it("tells of the own agency only, and the desk of all", async () => {
    const [mine, desk] = [open(city.kominfo.operator), open(city.desk)];
    expect([await mine.next(), await desk.next()]).toEqual([ALL, ALL]);
    await change(city.pertamanan.operator, 1);
    await change(city.kominfo.operator, 2);
    expect(await mine.next()).toBe(told(2));
    expect([await desk.next(), await desk.next()]).toEqual([told(1), told(2)]);
  });

  it("tells at once what came in after its page was made, and nothing older", async () => {
    const first = open(city.kominfo.operator);
    await first.next();
    const made = Date.now();
    await change(city.pertamanan.operator, 3);
    await change(city.kominfo.operator, 4);
    await first.next();
    const late = open(city.kominfo.operator, made + MARGIN);
    expect(await late.next()).toBe(told(4));
    const muchLater = open(city.kominfo.operator, Date.now() + LONG_AGO);
    await change(city.kominfo.operator, 5);
    expect(await muchLater.next()).toBe(told(5));
  });

  it("tells that something may be missing when its page is older than what anybody heard", async () => {
    await open(city.kominfo.operator).next();
    expect(await open(city.kominfo.operator, Date.now() - LONG_AGO).next()).toBe(ALL);
  });

  it("goes on after its connection was cut, and tells that something may be missing", async () => {
    const stream = open(city.kominfo.operator);
    await stream.next();
    await database.superuser()`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'pemko-live' and datname = current_database()`;
    expect(await stream.next()).toBe(ALL);
    await change(city.kominfo.operator, 6);
    expect(await stream.next()).toBe(told(6));
  });

  it("begins when the database comes back, though it was away when somebody first listened", async () => {
    const right = env.appDatabaseUrl();
    const way = await openWay(readUrl(right).port);
    environment.set({ APP_DATABASE_URL: urlOf({ ...readUrl(right), host: "127.0.0.1", port: way.port }) });
    const stream = open(city.kominfo.operator);
    environment.set({ APP_DATABASE_URL: right });
    await way.turnedBack;
    way.clear();
    expect(await stream.next()).toBe(ALL);
    await change(city.kominfo.operator, 7);
    expect(await stream.next()).toBe(told(7));
    await closeEar();
    way.close();
  });
});

describe("many tabs of one session", () => {
  it("end the oldest when a fifth opens, and leave other sessions alone", async () => {
    const other = open(city.kominfo.operator);
    const mine = Array.from({ length: 4 }, () => open(city.kominfo.operator, Date.now(), "mine"));
    for (const stream of [other, ...mine]) expect(await stream.next()).toBe(ALL);
    const fifth = open(city.kominfo.operator, Date.now() + LONG_AGO, "mine");
    const [first, ...rest] = mine;
    expect([await first?.next(), await first?.next()]).toEqual(["event: crowded\ndata: {}", "end"]);
    await change(city.kominfo.operator, 8);
    for (const stream of [...rest, fifth, other]) expect(await stream.next()).toBe(told(8));
  });

  it("that were closed don't count", async () => {
    for (let tab = 0; tab < 6; tab += 1) await open(city.kominfo.operator, Date.now(), "comes and goes").leave();
    const kept = Array.from({ length: 4 }, () => open(city.kominfo.operator, Date.now(), "comes and goes"));
    for (const stream of kept) expect(await stream.next()).toBe(ALL);
  });
});
