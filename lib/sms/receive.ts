import "server-only";
import { createHash } from "node:crypto";
import { and, eq, inArray, lt } from "drizzle-orm";
import type { Gateway } from "@/lib/access/keys";
import { takeIn, type TakenIn, tellMore } from "@/lib/cases/take-in";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { addJob } from "@/lib/jobs/add-job";
import { type Contact, lockContact, lockContactById } from "./contacts";
import type { KannelMessage } from "./decode";
import { findCompleted, findPartGroup, type PartKey } from "./parts";
import { deliveries, messages } from "./schema";
import { storableText } from "./text";
import type { Concat } from "./udh";

/** One SMS or one part of it, as a gateway delivered it. */
export type Delivery = Omit<KannelMessage, "undecodable" | "hex"> & {
  /** When the gateway wrote it down, where that tells a redelivery from another message. */
  gatewayAt?: Date;
};

export type Received = { kind: "repeat" } | { kind: "part" } | { kind: "merged"; messageId: number } | TakenIn;

/** How long a message waits for its missing parts before people see what is there. */
const PARTS_WAIT_MS = 10 * 60_000;

/**
 * Takes in what a gateway delivered: raw payload, case, message, automatic answer and jobs in one transaction. When it
 * resolves, everything is committed and the gateway may be told so; when it rejects, nothing is, and it delivers again.
 */
export function receiveDelivery(gateway: Gateway, delivery: Delivery): Promise<Received> {
  return withKey(gateway, (tx) => takeDelivery(tx, gateway, delivery));
}

/** The same in a transaction of the gateway's own, such as one that marks its row as taken. */
export async function takeDelivery(tx: Tx, gateway: Gateway, delivery: Delivery): Promise<Received> {
  const contact = await lockContact(tx, delivery.from);
  const id = await keepDelivery(tx, gateway, contact, delivery);
  if (id === null) return { kind: "repeat" };
  if (delivery.concat && delivery.concat.total > 1) return takePart(tx, gateway, contact, id, delivery, delivery.concat);
  const text = storableText(delivery.text);
  return takeIn(tx, gateway, { contact, text, gateway: gateway.gateway, at: new Date(), deliveryIds: [id], partsHave: 1, partsTotal: 1 });
}

async function keepDelivery(tx: Tx, gateway: Gateway, contact: Contact, delivery: Delivery): Promise<number | null> {
  const [row] = await tx.insert(deliveries).values({
    gateway: gateway.gateway,
    gatewayId: delivery.deliveryId ?? derivedId(delivery),
    contactId: contact.id,
    recipient: storableText(delivery.to),
    encoding: delivery.encoding,
    payload: payloadOf(delivery.bytes),
    partRef: delivery.concat?.ref ?? null,
    partTotal: delivery.concat?.total ?? null,
    partSeq: delivery.concat?.seq ?? null,
    sentAt: delivery.at,
    gatewayAt: delivery.gatewayAt ?? null,
  }).onConflictDoNothing({ target: [deliveries.gateway, deliveries.gatewayId] }).returning({ id: deliveries.id });
  return row?.id ?? null;
}

const payloadOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** For gateways without ids: the same sender, moment, payload and part is the same delivery. */
function derivedId(delivery: Delivery): string {
  const facts = [delivery.from, delivery.to, delivery.at?.toISOString() ?? "", JSON.stringify(delivery.concat)];
  return `x-${createHash("sha256").update(facts.join("\n")).update(delivery.bytes).digest("base64url")}`;
}

async function takePart(tx: Tx, gateway: Gateway, contact: Contact, id: number, delivery: Delivery, concat: Concat): Promise<Received> {
  const key = { gateway: gateway.gateway, contactId: contact.id, ref: concat.ref, total: concat.total };
  const group = await findPartGroup(tx, key);
  if (!group) throw new Error("a part that was just stored is not there");
  if (group.messageId !== null) return mergeLatePart(tx, group.messageId, group);
  if (group.have < group.total) {
    if (group.have === 1 && (await wasPartOfAnother(tx, key, id, concat.seq, delivery.bytes))) return { kind: "repeat" };
    if (group.have === 1) await addJob(tx, "close-parts", { deliveryId: id }, { runAt: new Date(Date.now() + PARTS_WAIT_MS) });
    return { kind: "part" };
  }
  return takeGroup(tx, gateway, contact, group, gateway.gateway);
}

/** Brought again after its message was complete: kept with that message, and nobody waits for the others. */
async function wasPartOfAnother(tx: Tx, key: PartKey, id: number, seq: number, bytes: Uint8Array): Promise<boolean> {
  const messageId = await findCompleted(tx, key, { seq, payload: payloadOf(bytes) });
  if (messageId === null) return false;
  await tx.update(deliveries).set({ messageId }).where(eq(deliveries.id, id));
  return true;
}

async function mergeLatePart(tx: Tx, messageId: number, group: { deliveryIds: number[]; text: string; have: number }): Promise<Received> {
  const [message] = await tx.update(messages).set({ body: group.text, partsHave: group.have })
    .where(and(eq(messages.id, messageId), lt(messages.partsHave, group.have))).returning({ caseId: messages.caseId });
  await tx.update(deliveries).set({ messageId }).where(inArray(deliveries.id, group.deliveryIds));
  if (!message) return { kind: "repeat" };
  if (message.caseId) await tellMore(tx, message.caseId, { id: messageId, text: group.text });
  return { kind: "merged", messageId };
}

function takeGroup(
  tx: Tx, key: Gateway, contact: Contact, { text, deliveryIds, have, total }: { deliveryIds: number[]; text: string; have: number; total: number }, gateway: string,
): Promise<TakenIn> {
  return takeIn(tx, key, { contact, text, gateway, at: new Date(), deliveryIds, partsHave: have, partsTotal: total });
}

/** Job: parts that never came are given up waiting for; what is there becomes a message, and late parts still join it. */
export function closeParts(gateway: Gateway, deliveryId: number): Promise<Received | null> {
  return withKey(gateway, async (tx) => {
    const [row] = await tx.select().from(deliveries).where(eq(deliveries.id, deliveryId));
    if (!row || row.contactId === null || row.partRef === null || row.partTotal === null || row.messageId !== null) return null;
    const contact = await lockContactById(tx, row.contactId);
    const group = await findPartGroup(tx, { gateway: row.gateway, contactId: row.contactId, ref: row.partRef, total: row.partTotal }, deliveryId);
    if (!contact || !group || group.messageId !== null) return null;
    return takeGroup(tx, gateway, contact, group, row.gateway);
  });
}
