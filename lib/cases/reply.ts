import "server-only";
import type { Tx } from "@/lib/db/client";
import { putOnPage, queueMail } from "@/lib/mail/outgoing";
import { type Outgoing, queueMessage } from "@/lib/sms/outgoing";
import type { ContactChannel } from "@/lib/sms/schema";

const ways: Record<ContactChannel, (tx: Tx, outgoing: Outgoing) => Promise<number | null>> = { phone: queueMessage, email: queueMail, none: putOnPage };

/** Sends words to a citizen the way the contact is reached: SMS, e-mail, or the page of the ticket alone. */
export const queueReply = (tx: Tx, channel: ContactChannel, outgoing: Outgoing): Promise<number | null> => ways[channel](tx, outgoing);
