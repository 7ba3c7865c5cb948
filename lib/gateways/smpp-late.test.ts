import { expect, it } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { sendMessage, sweepOutbox } from "@/lib/sms/send";
import { forgetGateways } from "./configured";
import { answered, bound, city, database, job, NAME, soon, stateOf, triesOf } from "./smpp.fixture";
import type { Fate, Smsc } from "./smsc.fixture";

const LONG = "Lampu jalan sudah kami perbaiki. ".repeat(8).trim();
const PHONE = "6281234567321";

/** An SMSC that says what it does with the submit of this number (from 0) only when the test lets it, after our patience. */
async function slow(at: number, text: string) {
  const { smsc, ways, attend, bindings } = await bound({}, { answerMs: 300 });
  const id = await answered(smsc, text);
  let say: (fate: Fate) => void = () => undefined;
  smsc.onSubmit = () => (smsc.submitted.length === at + 1 ? new Promise((resolve) => (say = resolve)) : 0);
  await sendMessage(job, ways, id);
  expect(await stateOf(id)).toBe("unknown");
  return { smsc, ways, attend, bindings, id, say: (fate: Fate) => say(fate) };
}
const becomes = (id: number, state: string) => soon(state, async () => (await stateOf(id)) === state);
const nameOf = (smsc: Smsc, part: number) => smsc.submitted[part]?.id ?? "";
const namesOf = async (id: number) => (await database.owner()<{ handle: string }[]>`select handle from message_handles where message_id = ${id} order by handle`).map((row) => row.handle);

/** The neighbour's, unknown as well. */
async function neighbours(smsc: Smsc): Promise<number> {
  expect(await smsc.say("6281234567399", "kominfo wifi mati")).toBe(0);
  const [one] = await database.owner()`select id::int from cases order by id desc limit 1`;
  const outcome = await answerCase(city.kominfo.operator, Number(one?.id), { text: "Sedang kami periksa.", kind: "answer", seen: 0 });
  if (!outcome.ok || outcome.value.messageId === null) throw new Error(JSON.stringify(outcome));
  await database.owner()`update messages set state = 'unknown', state_at = now(), gateway = 'operator' where id = ${outcome.value.messageId}`;
  return outcome.value.messageId;
}

it("accepted after our patience is accepted, arrives by its receipt, and nothing is sent again", async () => {
  const { smsc, ways, id, say } = await slow(0, "Besok pagi kami perbaiki.");
  const other = await neighbours(smsc);
  say(0);
  await becomes(id, "accepted");
  expect(await triesOf(id)).toEqual([{ outcome: "accepted", detail: "jawaban gerbang datang terlambat" }]);
  await database.owner()`update messages set state_at = now() - interval '5 minutes' where id = ${id}`;
  await sweepOutbox(jobKey("sweep-outbox"), ways);
  await sendMessage(job, ways, id);
  await smsc.receipt(nameOf(smsc, 0), PHONE);
  expect([await stateOf(id), await stateOf(other), smsc.submitted.length]).toEqual(["delivered", "unknown", 1]);
});

it("whose receipt came first has arrived as soon as its name is known", async () => {
  const { smsc, id, say } = await slow(0, "Besok pagi kami perbaiki.");
  await smsc.receipt(nameOf(smsc, 0), PHONE);
  expect(await stateOf(id)).toBe("unknown");
  say(0);
  await becomes(id, "delivered");
});

it("refused after our patience has failed, is not sent again, and somebody looks at the case", async () => {
  const { smsc, ways, id, say } = await slow(0, LONG);
  const other = await neighbours(smsc);
  await database.owner()`update cases set unread = false`;
  say(0x45);
  await becomes(id, "failed");
  await sendMessage(job, ways, id);
  expect([await triesOf(id), smsc.submitted.length, await stateOf(other)]).toEqual([[{ outcome: "rejected", detail: expect.stringContaining("0x45") as string }], 1, "unknown"]);
  expect((await database.owner()`select c.unread, t.slug from cases c join tenants t on t.id = c.tenant_id order by t.slug`).map((row) => ({ ...row }))).toEqual([{ unread: false, slug: "kominfo" }, { unread: true, slug: "pertamanan" }]);
});

it("refused for now after our patience is in the queue again, as if it had been said in time: none of it has left", async () => {
  const { smsc, id, say } = await slow(0, LONG);
  const other = await neighbours(smsc);
  await database.superuser()`delete from graphile_worker._private_jobs`;
  say(0x58);
  await becomes(id, "queued");
  expect([await triesOf(id), await stateOf(other)]).toEqual([[{ outcome: "rejected", detail: "pusat SMS minta lebih pelan (0x58)" }], "unknown"]);
  expect((await database.superuser()<{ payload: unknown }[]>`select payload from graphile_worker._private_jobs`).map(({ payload }) => payload)).toContainEqual({ messageId: id });
});

it("heard while its connection is changed for another is written down all the same", async () => {
  const { id, say, attend, bindings } = await slow(0, "Besok pagi kami perbaiki.");
  const session = bindings.of(NAME);
  await database.owner()`alter table message_handles rename to handles_away`;
  say(0);
  await soon("heard", () => session?.lateAnswers.length === 1);
  await database.owner()`update gateways set settings = settings || '{"window": "7"}' where name = ${NAME}`;
  forgetGateways();
  await expect(attend()).rejects.toThrow();
  expect(bindings.of(NAME)).not.toBe(session);
  await database.owner()`alter table handles_away rename to message_handles`;
  await attend();
  expect(await stateOf(id)).toBe("accepted");
});

it("its last part accepted late, a long one is accepted, and arrives when all parts have", async () => {
  const { smsc, id, say } = await slow(1, LONG);
  await smsc.receipt(nameOf(smsc, 0), PHONE);
  expect(await stateOf(id), "half of it").toBe("unknown");
  say(0);
  await becomes(id, "accepted");
  await smsc.receipt(nameOf(smsc, 1), PHONE);
  expect([await stateOf(id), smsc.submitted.length]).toEqual(["delivered", 2]);
});

it("its first part accepted late, the rest never left: its name is kept, and only its failure tells something of the whole", async () => {
  const { smsc, ways, id, say } = await slow(0, LONG);
  say(0);
  await soon("its name", async () => (await namesOf(id)).length === 1);
  await smsc.receipt(nameOf(smsc, 0), PHONE, "ACCEPTD");
  await smsc.receipt(nameOf(smsc, 0), PHONE);
  await sendMessage(job, ways, id);
  expect([await stateOf(id), await namesOf(id), smsc.submitted.length]).toEqual(["unknown", [nameOf(smsc, 0)], 1]);
});

it("a part of it refused late, those before it have left: it stays unknown, and what becomes of them is known", async () => {
  const { smsc, id, say } = await slow(1, LONG);
  say(0x45);
  // One after the other by the same connection: what was said before it was heard before it.
  await smsc.receipt(nameOf(smsc, 0), PHONE);
  expect(await stateOf(id)).toBe("unknown");
  await smsc.receipt(nameOf(smsc, 0), PHONE, "UNDELIV", { message_state: 5 });
  expect(await stateOf(id), "arrival of a part is believed over its failure").toBe("unknown");
  expect(await namesOf(id)).toEqual([nameOf(smsc, 0)]);
});

it("a part that didn't arrive tells of the whole, though nothing was heard of the others", async () => {
  const { smsc, id } = await slow(1, LONG);
  await smsc.receipt(nameOf(smsc, 0), PHONE, "UNDELIV");
  expect(await stateOf(id)).toBe("failed");
});

it("while the database is away a late answer is kept, and written down when it is back", async () => {
  const { smsc, id, say, attend, bindings } = await slow(0, "Besok pagi kami perbaiki.");
  await database.owner()`alter table message_handles rename to handles_away`;
  say(0);
  await soon("heard", () => bindings.of(NAME)?.lateAnswers.length === 1);
  await expect(attend()).rejects.toThrow();
  expect(await stateOf(id)).toBe("unknown");
  await database.owner()`alter table handles_away rename to message_handles`;
  await attend();
  await becomes(id, "accepted");
  expect(await namesOf(id)).toEqual([nameOf(smsc, 0)]);
});
