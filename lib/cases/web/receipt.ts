import "server-only";
import { formatTicket } from "@/lib/cases/ticket";
import type { Tx } from "@/lib/db/client";
import { mailAutomatically } from "@/lib/mail/outgoing";
import { answerAutomatically, automaticText } from "@/lib/sms/automatic";
import type { Contact } from "@/lib/sms/contacts";
import type { ReporterAddress } from "./reporter";

/**
 * Tells the writer the ticket: by SMS to a telephone, else by e-mail. Who wrote with neither reads it on the page alone. A number that
 * stopped automatic SMS stays stopped, since whoever typed it here hasn't proven that it is theirs.
 */
export async function sendReceipt(tx: Tx, contact: Contact, to: ReporterAddress, place: { tenantId: number; caseId: number }, ticket: string, owner: string | null): Promise<void> {
  if (to.phone !== null) await answerAutomatically(tx, contact, place, automaticText.ticket(ticket, owner));
  else if (to.email !== null) await mailAutomatically(tx, { ...place, contactId: contact.id, body: `Terima kasih. Laporan Anda bernomor ${formatTicket(ticket)}${owner === null ? ", sedang dicarikan instansinya" : `, untuk ${owner}`}.` });
}
