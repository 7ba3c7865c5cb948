import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withKey } from "@/lib/db/with-key";
import type { TwoAgencies } from "@/lib/examples/two-agencies";
import { maskPhone } from "@/lib/sms/mask";
import { broadcasting, network, phoneOf } from "./broadcasts.fixture";
import { failureFile, listFailures } from "./failures";

const { database, theCity, sent, leaveAll, subscribers } = broadcasting();
let city: TwoAgencies;
beforeAll(() => {
  city = theCity();
});

const numberOf = (n: number) => phoneOf(city.pertamanan.id * 1000 + n);
async function textOf(lines: AsyncGenerator<string, void> | null): Promise<string> {
  let text = "";
  for await (const line of lines ?? []) text += line;
  return text;
}
const exports = async () => (await database.owner()`select tenant_id, actor_name from audit_log where action = 'broadcast.failures-exported'`).map((row) => Number(row.tenant_id));

async function partlyFailed(): Promise<number> {
  await subscribers(city.pertamanan.id, 3);
  const rows = await database.owner()`select id::int from contacts order by id`;
  for (const [n, row] of rows.entries()) await database.owner()`update contacts set masked = ${maskPhone(numberOf(n))} where id = ${Number(row.id)}`;
  const id = await sent(city.pertamanan.operator);
  // Two of three have no gateway that serves them.
  await leaveAll(network(undefined, { prefixes: [numberOf(1)] }).ways);
  return id;
}

describe("the telephones a broadcast didn't reach", () => {
  it("are listed masked, each with why, and no other is", async () => {
    const id = await partlyFailed();
    const failures = await listFailures(city.pertamanan.operator, id);
    expect(failures.map(({ masked }) => masked)).toEqual([maskPhone(numberOf(0)), maskPhone(numberOf(2))]);
    expect(failures.map(({ reason }) => reason)).toEqual(Array(2).fill("Tidak ada gerbang yang melayani nomor ini"));
    expect(failures[0]?.at?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  it("say what the gateway said where it refused", async () => {
    await subscribers(city.pertamanan.id, 1);
    const id = await sent(city.pertamanan.operator);
    await leaveAll(network(() => ({ kind: "rejected", code: "nomor mati", retryable: false })).ways);
    expect(await listFailures(city.pertamanan.operator, id)).toMatchObject([{ reason: "Ditolak gerbang (nomor mati)" }]);
    await database.owner()`update send_attempts set outcome = 'accepted', detail = null`;
    expect(await listFailures(city.pertamanan.operator, id)).toMatchObject([{ reason: expect.stringContaining("dilaporkan gagal oleh jaringan") as string }]);
    await database.owner()`update send_attempts set outcome = 'failed', detail = 'tidak ada jawaban'`;
    expect(await listFailures(city.pertamanan.operator, id)).toMatchObject([{ reason: "Hasilnya tidak diketahui, lalu dilaporkan gagal" }]);
  });

  it("leave as a file with whole numbers, and who took it is recorded", async () => {
    const id = await partlyFailed();
    const text = await textOf(await failureFile(city.pertamanan.operator, id));
    expect(text).toContain(`\r\n${numberOf(0).replace("+62", "0")},`);
    expect(text).toContain(`\r\n${numberOf(2).replace("+62", "0")},`);
    expect(text).not.toContain(numberOf(1).slice(3));
    expect(await exports()).toEqual([city.pertamanan.id]);
    expect((await database.owner()`select data from audit_log where action = 'broadcast.failures-exported'`)[0]?.data).toEqual({ numbers: 2 });
  });

  it("leave no more than the audit list says, though another fails while they do", async () => {
    const id = await partlyFailed();
    const lines = await failureFile(city.pertamanan.operator, id);
    await database.owner()`update messages set state = 'failed'`;
    const text = await textOf(lines);
    expect(text.trim().split("\r\n")).toHaveLength(1 + 2);
  });

  it("aren't given to who only reviews", async () => {
    const id = await partlyFailed();
    expect(await failureFile({ ...city.pertamanan.operator, role: "reviewer" }, id)).toBeNull();
    expect(await exports()).toEqual([]);
  });

  it("are no business of a neighbour, through the list, the file or the database's own door; the desk's and an admin's they are", async () => {
    const id = await partlyFailed();
    expect(await listFailures(city.kominfo.operator, id)).toEqual([]);
    expect(await failureFile(city.kominfo.operator, id)).toBeNull();
    expect(await withKey(city.kominfo.operator, (tx) => tx.execute(sql`select * from broadcast_failures(${id}::int, 0::bigint, 10)`))).toHaveLength(0);
    expect(await exports()).toEqual([]);
    expect(await listFailures(city.desk, id)).toHaveLength(2);
    expect(await listFailures(city.admin, id)).toHaveLength(2);
  });
});
