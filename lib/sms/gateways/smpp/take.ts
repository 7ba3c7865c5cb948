import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Gateway } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { lockContact } from "../../contacts";
import { normalisePhone } from "../../phone";
import { type Delivery, takeDelivery } from "../../receive";
import type { Redelivery } from "../../keep-report";
import { recordReport } from "../../reports";
import { contacts, deliveries, messages } from "../../schema";
import { numberIndex } from "../../vault";
import { deliveryOf, isReceipt, reportOf } from "./incoming";
import type { Pdu } from "./library";
import { shortReference } from "./outgoing";
import type { SmppSettings } from "./settings";

/** Takes in what an SMSC brought: an SMS, or what became of one of ours. When it resolves, all is committed and may be answered. */
export async function takeFromSmpp(gateway: Gateway, pdu: Pdu, settings: SmppSettings, arrivedAt: number, mayBeAgain: (takenAt: number) => boolean): Promise<void> {
  if (isReceipt(pdu)) return takeReceipt(gateway, pdu, settings, { arrivedAt: new Date(arrivedAt), mayBeAgain });
  const delivery = deliveryOf(pdu, settings);
  await withKey(gateway, async (tx) => {
    const [gatewayAt, contact] = [new Date(arrivedAt), await lockContact(tx, delivery.from)];
    const again = (await sameBefore(tx, gateway, contact.id, delivery)).find((row) => row.at && mayBeAgain(row.at.getTime()));
    // Each one in doubt explains one redelivery; the same words after that are a message of their own.
    if (again) await tx.update(deliveries).set({ gatewayAt }).where(and(eq(deliveries.id, again.id), eq(deliveries.gateway, gateway.gateway)));
    else await takeDelivery(tx, gateway, { ...delivery, deliveryId: `s-${randomUUID()}`, gatewayAt });
  });
}

/** What looks the same, oldest first. The contact is locked: two that arrive together are looked at one after the other. */
function sameBefore(tx: Tx, { gateway }: Gateway, contactId: number, { bytes, to, encoding, concat }: Omit<Delivery, "deliveryId">) {
  const part = concat ? and(eq(deliveries.partRef, concat.ref), eq(deliveries.partTotal, concat.total), eq(deliveries.partSeq, concat.seq)) : isNull(deliveries.partRef);
  return tx.select({ id: deliveries.id, at: deliveries.gatewayAt }).from(deliveries)
    .where(and(eq(deliveries.gateway, gateway), eq(deliveries.contactId, contactId), part, eq(deliveries.payload, Buffer.from(bytes).toString("hex")),
      eq(deliveries.recipient, to), eq(deliveries.encoding, encoding), gt(deliveries.receivedAt, sql`now() - interval '4 days'`)))
    .orderBy(deliveries.id);
}

async function takeReceipt(gateway: Gateway, pdu: Pdu, settings: SmppSettings, redelivery: Redelivery): Promise<void> {
  const { from, shortReference: short, ...report } = reportOf(pdu, settings);
  const reference = short === null ? null : await unansweredReference(gateway, from, short, settings);
  await recordReport(gateway, { ...report, ...(reference === null ? {} : { reference }) }, redelivery);
}

/**
 * Our reference of a message whose submit_sm_resp never came, where the receipt repeats the 16 bits that it left with, and
 * exactly one to that phone has them. Of several parts, one receipt can't speak for the others.
 */
function unansweredReference(gateway: Gateway, to: string, short: number, { long }: SmppSettings): Promise<string | null> {
  const phone = normalisePhone(to);
  if (phone.kind !== "phone") return Promise.resolve(null);
  return withKey(gateway, async (tx) => {
    const rows = await tx.select({ reference: messages.reference }).from(messages).innerJoin(contacts, eq(contacts.id, messages.contactId))
      .where(and(eq(contacts.phoneIndex, numberIndex(phone.e164)), eq(messages.gateway, gateway.gateway), eq(messages.direction, "out"), inArray(messages.state, ["submitting", "unknown"]),
        gt(messages.at, sql`now() - interval '7 days'`), ...(long === "payload" ? [] : [eq(messages.partsTotal, 1)])));
    const fitting = rows.flatMap(({ reference }) => (reference !== null && shortReference(reference) === short ? [reference] : []));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  });
}
