import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import type { Gateway } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { env } from "@/lib/env";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { lockContact } from "./contacts";
import { HANDSET, switchPhone } from "./gateways/handset";
import { normalisePhone } from "./phone";
import { receiveDelivery } from "./receive";
import { contacts, handsetMessages, handsetPhones, messages } from "./schema";
import { splitSegments } from "./segments";
import { recordArrival } from "./resolve";
import { numberIndex } from "./vault";

/** The built-in phone's key, or null where there is none: it exists in demo and development only. */
export const handsetKey = (): Gateway | null => (env.handset() ? gatewayKey(HANDSET) : null);

const MOST_LETTERS = 1_600;
export type HandsetText = { id: string; mine: boolean; text: string; at: Date; parts: number };
export type HandsetScreen = { on: boolean; texts: HandsetText[] };

/** Sends as a phone does: a long text leaves in parts, each a delivery of its own. */
export async function sendFromHandset(gateway: Gateway, number: string, text: string): Promise<Outcome<null>> {
  if (normalisePhone(number).kind !== "phone") return refused("Nomor itu bukan nomor telepon. Contoh: 0812-3456-7890.", "number");
  if (text.length > MOST_LETTERS) return refused(`Paling panjang ${MOST_LETTERS} huruf. Pendekkan dahulu.`, "text");
  const { encoding, parts } = splitSegments(text);
  const ref = randomInt(65_536);
  for (const [index, part] of parts.entries()) {
    await receiveDelivery(gateway, {
      deliveryId: randomUUID(), from: number, to: HANDSET, text: part, encoding, at: new Date(),
      bytes: encoding === "ucs2" ? Buffer.from(part, "utf16le").swap16() : Buffer.from(part, "utf8"),
      concat: parts.length > 1 ? { ref, total: parts.length, seq: index + 1 } : null,
    });
  }
  return done(null);
}

/** What the phone shows, oldest first: what it sent by whatever gateway, and what arrived on it. */
export function readHandset(gateway: Gateway, number: string): Promise<HandsetScreen> {
  const sender = normalisePhone(number);
  if (sender.kind !== "phone") return Promise.resolve({ on: true, texts: [] });
  return withKey(gateway, async (tx) => {
    const [contact] = await tx.select({ id: contacts.id, offSince: handsetPhones.offSince }).from(contacts)
      .leftJoin(handsetPhones, eq(handsetPhones.contactId, contacts.id)).where(eq(contacts.phoneIndex, numberIndex(sender.e164)));
    if (!contact) return { on: true, texts: [] };
    const sent = await tx.select({ id: messages.id, body: messages.body, at: messages.at, parts: messages.partsTotal }).from(messages)
      .where(and(eq(messages.contactId, contact.id), eq(messages.direction, "in"))).orderBy(desc(messages.id)).limit(50);
    const arrived = await tx.select().from(handsetMessages).where(eq(handsetMessages.contactId, contact.id)).orderBy(desc(handsetMessages.id)).limit(50);
    const texts = [
      ...sent.map((row) => ({ id: `s${row.id}`, mine: true, text: row.body, at: row.at, parts: row.parts })),
      ...arrived.flatMap((row) => (row.arrivedAt ? [{ id: `m${row.id}`, mine: false, text: row.parts.join(""), at: row.arrivedAt, parts: row.parts.length }] : [])),
    ];
    return { on: contact.offSince === null, texts: texts.sort((a, b) => a.at.getTime() - b.at.getTime()) };
  });
}

/** Switches a phone off or on; what waited then arrives, and the sender is told by delivery report. */
export async function switchHandset(gateway: Gateway, number: string, on: boolean): Promise<Outcome<null>> {
  if (normalisePhone(number).kind !== "phone") return refused("Nomor itu bukan nomor telepon.", "number");
  const arrived = await withKey(gateway, async (tx) => switchPhone(tx, (await lockContact(tx, number)).id, on));
  await recordArrival(jobKey("handset-report"), arrived);
  return done(null);
}
