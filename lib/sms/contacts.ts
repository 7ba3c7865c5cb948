import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { maskPhone } from "./mask";
import { normalisePhone } from "./phone";
import { contacts } from "./schema";
import { lastFourIndex, numberIndex, sealNumber } from "./vault";

export type Contact = { id: number; answerable: boolean; optedOutAt: Date | null; masked: string; blockedUntil: Date | null };

/** What whoever takes a message in must know of its sender. */
export const contactColumns = { id: contacts.id, answerable: contacts.answerable, optedOutAt: contacts.optedOutAt, masked: contacts.masked, blockedUntil: contacts.blockedUntil };

/** A message without a sender still needs one to belong to. */
const NO_SENDER = "(tanpa nomor)";

/**
 * The contact behind a sender's spelling, added when new. The row stays locked until the transaction ends, so two
 * messages of one phone are taken in one after the other and can't both open a case.
 */
export async function lockContact(tx: Tx, rawSender: string): Promise<Contact> {
  const sender = normalisePhone(rawSender);
  const number = sender.kind === "phone" ? sender.e164 : sender.kind === "empty" ? NO_SENDER : sender.value;
  const phoneIndex = numberIndex(number);
  const [row] = await tx.insert(contacts).values({
    phoneIndex,
    phoneCipher: sealNumber(number),
    masked: maskPhone(number),
    lastFourIndex: lastFourIndex(phoneIndex, number.slice(-4)),
    answerable: sender.kind === "phone",
  }).onConflictDoUpdate({ target: contacts.phoneIndex, set: { phoneIndex: sql`excluded.phone_index` } })
    .returning(contactColumns);
  if (!row) throw new Error("a contact was neither added nor found");
  return row;
}

export async function lockContactById(tx: Tx, id: number): Promise<Contact | undefined> {
  const [row] = await tx.select(contactColumns).from(contacts).where(eq(contacts.id, id)).for("update");
  return row;
}
