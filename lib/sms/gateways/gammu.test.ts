import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { testDatabase } from "@/scripts/testing/database";
import { gammuGateway } from "./gammu";

const database = testDatabase();

/** As much of SMSD's tables as a handover touches; with SMSD itself: scripts/gateways/gammu.gateway-test.ts. */
beforeAll(async () => {
  await database.superuser().unsafe(`create schema gammu;
    create table gammu.outbox ("ID" serial primary key, "DestinationNumber" text, "TextDecoded" text, "Coding" text, "UDH" text, "MultiPart" boolean, "SenderID" text, "DeliveryReport" text, "CreatorID" text, "Class" int, "RelativeValidity" int, "Status" text default 'Reserved');
    create table gammu.outbox_multipart ("ID" int, "SequencePosition" int, "UDH" text, "TextDecoded" text, "Coding" text, "Class" int);
    create table gammu.sentitems ("ID" int, "CreatorID" text, "Status" text);
    grant usage on schema gammu to public; grant all on all tables in schema gammu to public; grant all on all sequences in schema gammu to public;`).simple();
});

it("a message that several workers hand over at once is put in once", async () => {
  const gateway = gammuGateway(gatewayKey("modem"), { settings: {} });
  for (let round = 0; round < 5; round += 1) {
    const reference = randomUUID();
    const handovers = await Promise.all(Array.from({ length: 8 }, () => gateway.send({ reference, contactId: 1, to: "081234567321", parts: ["lampu", " menyala"], validUntil: null })));
    expect(handovers).toEqual(handovers.map(() => ({ kind: "accepted" })));
    expect(await database.superuser()`select "TextDecoded" from gammu.outbox where "CreatorID" = ${`pemko:${reference}`}`).toHaveLength(1);
  }
});

it("who asks while it is being put in hears of it, and not that it was never seen", async () => {
  const gateway = gammuGateway(gatewayKey("modem"), { settings: {} });
  const reference = randomUUID();
  // A handover that hangs in the database: its worker is gone, its transaction isn't.
  const slow = await database.superuser().reserve();
  await slow`begin`;
  await slow`lock table gammu.outbox_multipart in exclusive mode`;
  const sending = gateway.send({ reference, contactId: 1, to: "081234567321", parts: ["lampu", " menyala"], validUntil: null });
  await hanging(1);
  let answered = false;
  const asking = gateway.lookUp(reference).finally(() => (answered = true));
  await hanging(2, () => answered);
  await slow`commit`;
  slow.release();
  expect(await sending).toEqual({ kind: "accepted" });
  expect(await asking).not.toBe("never-seen");
});

/** Until so many statements wait for a lock, or nobody waits for them any more. */
async function hanging(count: number, over = () => false): Promise<void> {
  for (let waiting = 0; waiting < count && !over();) {
    const [row] = await database.owner()`select count(*)::int as n from pg_locks where not granted`;
    waiting = Number(row?.n);
  }
}
