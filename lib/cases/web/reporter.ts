import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { type Contact, contactColumns, lockContact } from "@/lib/sms/contacts";
import { contacts } from "@/lib/sms/schema";
import { lastFourIndex, numberIndex, sealNumber } from "@/lib/sms/vault";

export type ReporterAddress = { phone: string | null; email: string | null };

/** Nobody's last four digits: such a contact proves itself by the code of its case alone. */
const NO_DIGITS = "-";

/**
 * The contact a report is answered to: the telephone, else the e-mail address, else one of its own that no answer can be
 * sent to. Nothing that was typed is proven to be the writer's: what is known of the number already stays as it is.
 */
export function lockReporter(tx: Tx, { phone, email }: ReporterAddress, nonce: string): Promise<Contact> {
  if (phone !== null) return lockContact(tx, phone);
  return email === null ? keep(tx, `tanpa:${nonce}`, "", "(tanpa kontak)", "none") : keep(tx, `mailto:${email}`, email, maskEmail(email), "email");
}

/** How the contact of such a report is found again: the keyed hash of its address. */
export const reporterName = ({ phone, email }: ReporterAddress, nonce: string): string => numberIndex(phone ?? (email === null ? `tanpa:${nonce}` : `mailto:${email}`));

async function keep(tx: Tx, name: string, address: string, masked: string, channel: "email" | "none"): Promise<Contact> {
  const phoneIndex = numberIndex(name);
  const [row] = await tx.insert(contacts).values({
    phoneIndex, phoneCipher: sealNumber(address), masked, lastFourIndex: lastFourIndex(phoneIndex, NO_DIGITS), answerable: false, channel,
  }).onConflictDoUpdate({ target: contacts.phoneIndex, set: { phoneIndex: sql`excluded.phone_index` } })
    .returning(contactColumns);
  if (!row) throw new Error("a contact was neither added nor found");
  return row;
}

/** "rina.siregar@contoh.id" as colleagues see it: "r***@contoh.id". */
export const maskEmail = (email: string): string => email.replace(/^(.)[^@]*/u, "$1***");
