import { beforeAll, beforeEach, expect, it } from "vitest";
import type { TwoAgencies } from "@/lib/examples/two-agencies";
import { mailServer } from "@/lib/mail/server.fixture";
import { mailTransport } from "@/lib/mail/transport";
import type { Tasks } from "@/lib/jobs/add-job";
import type { Operator } from "@/lib/access/keys";
import { mint } from "@/lib/access/keys";
import { broadcasting, input, job, set } from "./broadcasts.fixture";
import { approveBroadcast, returnBroadcast, saveBroadcast, stopBroadcast, submitBroadcast } from "./commands";
import { countTold, sendBroadcastLetters, tellBroadcast } from "./letters";

const { database, theCity, drafted, subscribers } = broadcasting();
const owner = () => database.owner();
let city: TwoAgencies;
let colleague: Operator;

/** Quoted-printable breaks long lines. */
const unfolded = (letter = "") => letter.replaceAll("=\r\n", "");
const receivers = (taken: string[]) => taken.map((letter) => /^To: (\S+)/m.exec(letter)?.[1] ?? "?").sort();

/** Runs the jobs that the commands added, as the worker does. */
async function runJobs(url: string, now = new Date()): Promise<void> {
  const jobs = await database.superuser()<{ payload: Tasks["tell-broadcast"] }[]>`select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'tell-broadcast' order by j.id`;
  await database.superuser()`delete from graphile_worker._private_jobs`;
  for (const { payload } of jobs) await tellBroadcast(job, mailTransport(url), payload, now);
}
const letters = async () => (await owner()<{ about: string; state: string; attempts: number }[]>`select about, state, attempts from broadcast_letters order by written_at, account_id`).map((row) => ({ ...row }));

async function waiting(): Promise<number> {
  set({ BULK_APPROVAL_OVER: "1" });
  await subscribers(city.pertamanan.id, 3);
  const id = await drafted(city.pertamanan.operator);
  expect(await submitBroadcast(city.pertamanan.operator, id, 1)).toMatchObject({ ok: true, value: { waits: true } });
  return id;
}

beforeAll(async () => {
  city = theCity();
  await owner()`insert into city_roles (account_id, role, starts_on) values (${city.admin.accountId}, 'admin', '2020-01-01'), (${city.desk.accountId}, 'desk', '2020-01-01')`;
  const [made] = await owner()<{ id: number }[]>`insert into accounts (email, name) values ('tiur.manalu@contoh.id', 'Tiur Manalu') returning id`;
  colleague = mint<Operator>({ ...city.pertamanan.operator, accountId: made?.id ?? 0, name: "Tiur Manalu", role: "head" });
});
beforeEach(async () => {
  await owner()`delete from memberships where account_id = ${colleague.accountId}`;
  await owner()`insert into memberships (tenant_id, account_id, role, starts_on) values (${city.pertamanan.id}, ${colleague.accountId}, 'head', '2020-01-01')`;
});

it("what waits is told to the agency's other people once: not to who handed it in, nor to the neighbour", async () => {
  const { url, taken } = await mailServer();
  const id = await waiting();
  await runJobs(url);
  expect(receivers(taken)).toEqual(["tiur.manalu@contoh.id"]);
  expect(unfolded(taken[0])).toContain(`/dasbor/siaran/${id}`);
  await tellBroadcast(job, mailTransport(url), { broadcastId: id, revision: 1, about: "waiting", by: city.pertamanan.operator.accountId }, new Date());
  await sendBroadcastLetters(job, mailTransport(url), new Date());
  expect(taken, "one event, one letter").toHaveLength(1);
  expect(await countTold(city.pertamanan.operator, { id, revision: 1 }, "waiting")).toBe(1);
  expect(await countTold(city.kominfo.operator, { id, revision: 1 }, "waiting"), "a neighbour sees nothing").toBe(0);
});

it("where the agency has nobody else, the desk and the admins are told", async () => {
  const { url, taken } = await mailServer();
  await owner()`update memberships set ends_on = '2020-12-31' where account_id = ${colleague.accountId}`;
  await waiting();
  await runJobs(url);
  expect(receivers(taken)).toEqual(["azhar.nasution@contoh.id", "hotmaida.lubis@contoh.id"]);
});

it("who handed it in is told the yes, and the no with its reason; every new round is told anew", async () => {
  const { url, taken } = await mailServer();
  const id = await waiting();
  await runJobs(url);
  expect(await returnBroadcast(colleague, id, "Sebut jamnya lebih jelas")).toMatchObject({ ok: true });
  await runJobs(url);
  expect(receivers(taken.slice(1))).toEqual(["rahmadani.siregar@contoh.id"]);
  expect(unfolded(taken[1])).toContain("Tiur Manalu: Sebut jamnya lebih jelas");
  await saveBroadcast(city.pertamanan.operator, id, 2, input());
  await submitBroadcast(city.pertamanan.operator, id, 3);
  await runJobs(url);
  await approveBroadcast(colleague, id, 3);
  await runJobs(url);
  expect(receivers(taken.slice(2, 3))).toEqual(["tiur.manalu@contoh.id"]);
  expect(receivers(taken.slice(3))).toEqual(["rahmadani.siregar@contoh.id"]);
  expect(unfolded(taken[3])).toContain("Tiur Manalu menyetujui");
});

it("a change that isn't kept leaves no job, and one that was decided before its letter left needs none", async () => {
  const { url, taken } = await mailServer();
  const id = await waiting();
  expect(await stopBroadcast(city.pertamanan.operator, id)).toMatchObject({ ok: true });
  await runJobs(url);
  expect([taken.length, await letters()]).toEqual([0, [{ about: "waiting", state: "cancelled", attempts: 0 }]]);
  await database.superuser()`alter table audit_log add constraint refuse check (action <> 'broadcast.submitted') not valid`;
  const other = await drafted(city.pertamanan.operator);
  await expect(submitBroadcast(city.pertamanan.operator, other, 1)).rejects.toThrow();
  await database.superuser()`alter table audit_log drop constraint refuse`;
  await runJobs(url);
  expect(await letters()).toHaveLength(1);
});

it("without a mail server nothing is claimed; a letter waits a day, then it is no news", async () => {
  const { url, taken } = await mailServer();
  const id = await waiting();
  const now = new Date();
  await runJobs("", now);
  expect(await letters()).toEqual([{ about: "waiting", state: "queued", attempts: 0 }]);
  expect(await countTold(city.pertamanan.operator, { id, revision: 1 }, "waiting")).toBe(0);
  await sendBroadcastLetters(job, mailTransport(url), new Date(now.getTime() + 25 * 3_600_000));
  expect([taken.length, (await letters())[0]?.state]).toEqual([0, "cancelled"]);
});

it("is tried again when the server can't be reached, never when nobody knows, and not for whose seat ended", async () => {
  const { url, taken } = await mailServer();
  await waiting();
  const now = new Date();
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  await runJobs("smtp://127.0.0.1:1", now);
  expect(await letters()).toEqual([{ about: "waiting", state: "queued", attempts: 1 }]);
  await owner()`update broadcast_letters set state = 'submitting'`;
  await sendBroadcastLetters(job, mailTransport(url), later(10));
  expect((await letters())[0]?.state).toBe("unknown");
  await owner()`update broadcast_letters set state = 'queued'`;
  await owner()`update memberships set ends_on = '2020-12-31' where account_id = ${colleague.accountId}`;
  await sendBroadcastLetters(job, mailTransport(url), later(11));
  expect([taken.length, (await letters())[0]?.state]).toEqual([0, "cancelled"]);
});
