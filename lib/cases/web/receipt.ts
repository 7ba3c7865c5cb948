import "server-only";
import type { Tx } from "@/lib/db/client";
import { answerAutomatically, automaticText } from "@/lib/sms/automatic";
import type { Contact } from "@/lib/sms/contacts";
import type { ReporterAddress } from "./reporter";

/**
 * Tells the writer the ticket: by SMS to a telephone. Who wrote with neither reads it on the page alone. A number that
 * stopped automatic SMS stays stopped, since whoever typed it here hasn't proven that it is theirs.
 */
export async function sendReceipt(tx: Tx, contact: Contact, to: ReporterAddress, place: { tenantId: number; caseId: number }, ticket: string, owner: string | null): Promise<void> {
  if (to.phone !== null) await answerAutomatically(tx, contact, place, automaticText.ticket(ticket, owner));
}
