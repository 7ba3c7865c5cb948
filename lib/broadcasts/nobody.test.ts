import { beforeAll, expect, it } from "vitest";
import type { TwoAgencies } from "@/lib/examples/two-agencies";
import { broadcasting, set } from "./broadcasts.fixture";
import { approveBroadcast, returnBroadcast, submitBroadcast } from "./commands";

const { database, theCity, sent, stateOf, subscribers } = broadcasting();
let city: TwoAgencies;
beforeAll(() => {
  city = theCity();
});

it("a broadcast whose subscribers all stopped meanwhile can't be approved, only returned", async () => {
  set({ BULK_APPROVAL_OVER: "3" });
  await subscribers(city.pertamanan.id, 4);
  await subscribers(city.kominfo.id, 1);
  const id = await sent(city.pertamanan.operator);
  await database.owner()`update subscriptions set ended_at = now() where tenant_id = ${city.pertamanan.id}`;
  expect(await approveBroadcast(city.desk, id, 1)).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining("sudah tidak ada lagi") as string }] });
  expect(await stateOf(id)).toBe("waiting");
  expect(await database.owner()`select 1 from audit_log where action = 'broadcast.approved'`).toHaveLength(0);
  expect(await returnBroadcast(city.desk, id, "Penerimanya habis.")).toMatchObject({ ok: true });
  expect(await submitBroadcast(city.pertamanan.operator, id, 2)).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining("Belum ada penerimanya") as string }] });
});
