import "server-only";
import { and, eq } from "drizzle-orm";
import type { Desk, Gateway } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { answerAutomatically, automaticText } from "@/lib/sms/automatic";
import type { Command } from "@/lib/sms/command-words";
import type { Contact } from "@/lib/sms/contacts";
import { contacts } from "@/lib/sms/schema";
import { askBack, codeIn, sayYes, stopOne } from "@/lib/subscriptions/by-sms";
import { endAll } from "@/lib/subscriptions/keep";
import { type OwnCase, rateCase, reopenCase } from "./citizen-commands";
import { type Incoming, keepIncoming } from "./keep-incoming";
import type { CityKnowledge } from "./knowledge";
import { cases } from "./schema";
import { sayStatus } from "./status-words";

type Owned = OwnCase & { dueAt: Date };

/** Does what a phone asked and says so. Answers the id of the stored command. */
export async function obeyCommand(
  tx: Tx, key: Gateway | Desk, knowledge: CityKnowledge, incoming: Incoming, command: Command,
): Promise<number> {
  const ticket = "ticket" in command ? command.ticket : null;
  const owned = ticket === null ? null : await ownCase(tx, incoming.contact.id, ticket);
  const place = { tenantId: owned?.tenantId ?? knowledge.deskId, caseId: owned?.id ?? null };
  const messageId = await keepIncoming(tx, incoming, place.tenantId, place.caseId, "command");
  const answer = await obey(tx, key, knowledge, incoming, command, owned);
  // Who asks for messages is asking for this answer too, whatever was stopped before.
  const asks = command.command === "subscribe" || command.command === "yes";
  await answerAutomatically(tx, asks ? { ...incoming.contact, optedOutAt: null } : incoming.contact, place, answer);
  if (command.command === "stop" && command.code === null) await stopAutomatic(tx, key, incoming.contact.id);
  return messageId;
}

/** Locked until the end. A ticket opens only for the number that wrote it: what others know of it they see on the web page. */
async function ownCase(tx: Tx, contactId: number, ticket: string): Promise<Owned | null> {
  const [row] = await tx.select({ id: cases.id, tenantId: cases.tenantId, ticket: cases.ticket, kind: cases.kind, status: cases.status, dueAt: cases.dueAt })
    .from(cases).where(and(eq(cases.ticket, ticket), eq(cases.contactId, contactId))).for("update");
  return row ?? null;
}

async function obey(
  tx: Tx, key: Gateway | Desk, knowledge: CityKnowledge, incoming: Incoming, command: Command, owned: Owned | null,
): Promise<string> {
  switch (command.command) {
    case "info": return automaticText.info();
    case "unclear": return automaticText.unclear(command.meant);
    case "stop": return stop(tx, key, knowledge, incoming.contact, command.code);
    case "subscribe": return askBack(tx, knowledge, incoming.contact, command);
    case "yes": return sayYes(tx, key, knowledge, incoming.contact, command.code);
    case "check":
      if (command.ticket === null) return automaticText.needTicket();
      return owned ? sayStatus(owned, knowledge.names.get(owned.tenantId) ?? "", owned.tenantId === knowledge.deskId, incoming.at) : automaticText.unknownTicket();
    case "rate":
      if (command.score === null || command.ticket === null) return automaticText.needScore();
      if (!owned) return automaticText.unknownTicket();
      return (await rateCase(tx, key, owned, command.score)) ? automaticText.rated(owned.ticket) : automaticText.notYetAnswered(owned.ticket);
    case "reopen":
      if (command.ticket === null || command.reason === "") return automaticText.needReason();
      if (!owned) return automaticText.unknownTicket();
      return (await reopenCase(tx, key, knowledge, owned, command.reason, incoming.at)) ? automaticText.reopened(owned.ticket) : automaticText.notYetAnswered(owned.ticket);
  }
}

async function stop(tx: Tx, key: Gateway | Desk, knowledge: CityKnowledge, contact: Contact, code: string | null): Promise<string> {
  const tenantId = codeIn(knowledge, code);
  if (tenantId !== null) return stopOne(tx, key, knowledge, contact, tenantId);
  await endAll(tx, key, contact.id);
  return automaticText.stopped();
}

async function stopAutomatic(tx: Tx, key: Gateway | Desk, contactId: number): Promise<void> {
  await tx.update(contacts).set({ optedOutAt: new Date() }).where(eq(contacts.id, contactId));
  await recordAudit(tx, key, { action: "contact.opted-out", subject: "contact", subjectId: contactId });
}
