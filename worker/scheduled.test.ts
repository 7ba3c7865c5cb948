import { createServer, type Server } from "node:http";
import { Logger, runOnce } from "graphile-worker";
import { afterAll, beforeAll, expect, it } from "vitest";
import { siteKey } from "@/lib/access/doors/open";
import { arrangeNewsroom, story } from "@/lib/articles/arrange";
import { endArticleAt, scheduleArticle, startArticle } from "@/lib/articles/commands";
import { findPublished } from "@/lib/articles/published";
import { env, environment } from "@/lib/env";
import { freePort } from "@/scripts/postgres/port";
import { testDatabase } from "@/scripts/testing/database";
import { tasks } from "./tasks";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
let web: Server;
let orders: string[];
/** One run of a worker that was just started: does what is due and ends. */
const workerRun = () => runOnce({ connectionString: env.workerDatabaseUrl(), taskList: tasks, noHandleSignals: true, logger: new Logger(() => () => undefined) });
const wib = (at: Date) => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);
const inHours = (hours: number) => ({ at: wib(new Date(Date.now() + hours * 3_600_000)) });
/** As if the hours had passed while no worker ran. */
async function comeDue(column: "publish_at" | "unpublish_at", id: number): Promise<void> {
  await database.owner().unsafe(`update articles set ${column} = now() - interval '1 minute' where id = ${id}`);
  await database.superuser()`update graphile_worker._private_jobs set run_at = now() where key = ${`${column === "publish_at" ? "publish" : "end"}:${id}`}`;
}

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
  environment.set({ PORT: String(await freePort(21_000)) });
  web = createServer((request, response) => {
    orders.push(request.url ?? "");
    request.resume().on("end", () => response.writeHead(204).end());
  });
  await new Promise<void>((resolve) => web.listen(env.port(), "127.0.0.1", resolve));
  orders = [];
});
afterAll(() => web.close());

it("a worker publishes at its hour what was scheduled, also when it was down at that hour, and takes it down at its end", async () => {
  const started = await startArticle(room.rina, story());
  const neighbours = await startArticle(room.neighbour, story({ title: "Punya tetangga" }));
  if (!started.ok || !neighbours.ok) throw new Error("drafts were expected");
  const { id } = started.value;
  expect(await scheduleArticle(room.rina, id, 1, inHours(1))).toMatchObject({ ok: true });
  expect(await endArticleAt(room.rina, id, 2, inHours(2))).toMatchObject({ ok: true });
  expect(await scheduleArticle(room.neighbour, neighbours.value.id, 1, inHours(1))).toMatchObject({ ok: true });

  await workerRun();
  expect(await findPublished(siteKey(room.kebersihan), "jadwal-truk-sampah-berubah")).toBeNull();
  await comeDue("publish_at", id);
  await workerRun();
  await workerRun();
  expect(await findPublished(siteKey(room.kebersihan), "jadwal-truk-sampah-berubah")).toMatchObject({ title: "Jadwal truk sampah berubah" });
  expect(await findPublished(siteKey(room.dishub), "punya-tetangga"), "the neighbour's hour hasn't come").toBeNull();
  expect(orders, "the web server was told to forget its pages").toContain("/api/segarkan");

  await comeDue("unpublish_at", id);
  await workerRun();
  expect(await findPublished(siteKey(room.kebersihan), "jadwal-truk-sampah-berubah")).toMatchObject({ withdrawn: {} });
});
