import "server-only";
import { and, eq } from "drizzle-orm";
import type { Desk, Gateway } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { notify } from "@/lib/live/notify";
import { answerAutomatically, automaticText } from "@/lib/sms/automatic";
import type { Command } from "@/lib/sms/command-words";
import { contacts } from "@/lib/sms/schema";
import { deadlinesOf, type Reckoning } from "./deadline";
import type { CityKnowledge } from "./knowledge";
import { UNRAISED } from "./raise-state";
import { previewOf } from "./read-text";
import { caseEvents, type CaseKind, type CaseStatus, cases } from "./schema";
import { type Incoming, keepIncoming } from "./take-in";
import { sayStatus } from "./status-words";

type Owned = { id: number; tenantId: number; ticket: string; kind: CaseKind; status: CaseStatus; dueAt: Date };

/** Does what a phone asked and says so. Answers the id of the stored command. */
export async function obeyCommand(
  tx: Tx, key: Gateway | Desk, knowledge: CityKnowledge, incoming: Incoming, command: Command,
): Promise<number> {
  const ticket = "ticket" in command ? command.ticket : null;
  const owned = ticket === null ? null : await ownCase(tx, incoming.contact.id, ticket);
  const place = { tenantId: owned?.tenantId ?? knowledge.deskId, caseId: owned?.id ?? null };
  const messageId = await keepIncoming(tx, incoming, place.tenantId, place.caseId, "command");
  const answer = await obey(tx, key, knowledge, incoming, command, owned);
  await answerAutomatically(tx, incoming.contact, place, answer);
  if (command.command === "stop") await stopAutomatic(tx, key, incoming.contact.id);
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
    case "stop": return automaticText.stopped();
    case "link": return automaticText.noSubscriptions();
    case "check":
      if (command.ticket === null) return automaticText.needTicket();
      return owned ? sayStatus(owned, knowledge.names.get(owned.tenantId) ?? "", owned.tenantId === knowledge.deskId, incoming.at) : automaticText.unknownTicket();
    case "rate":
      if (command.score === null || command.ticket === null) return automaticText.needScore();
      return owned ? rate(tx, key, owned, command.score) : automaticText.unknownTicket();
    case "reopen":
      if (command.ticket === null || command.reason === "") return automaticText.needReason();
      return owned ? reopen(tx, key, knowledge, owned, command.reason, incoming.at) : automaticText.unknownTicket();
  }
}

async function rate(tx: Tx, key: Gateway | Desk, owned: Owned, score: number): Promise<string> {
  if (owned.status !== "answered" && owned.status !== "closed") return automaticText.notYetAnswered(owned.ticket);
  await tx.update(cases).set({ rating: score }).where(eq(cases.id, owned.id));
  await tell(tx, key, owned, "rated", `Nilai ${score} dari 5`);
  return automaticText.rated(owned.ticket);
}

async function reopen(tx: Tx, key: Gateway | Desk, knowledge: CityKnowledge, owned: Owned, reason: string, at: Date): Promise<string> {
  if (owned.status !== "answered" && owned.status !== "closed") return automaticText.notYetAnswered(owned.ticket);
  await tx.update(cases).set({ ...reopened(owned.kind, at, knowledge), lastMessageAt: at, lastBody: previewOf(reason) }).where(eq(cases.id, owned.id));
  await tell(tx, key, owned, "reopened", reason);
  return automaticText.reopened(owned.ticket);
}

/** A case whose citizen isn't content: a limit of its own begins. */
export function reopened(kind: CaseKind, at: Date, reckoning: Reckoning) {
  const facts = { status: "open" as const, limitKind: "answer" as const, clockFrom: at, pauses: [], lastAnswerAt: null };
  return { ...UNRAISED, ...facts, unread: true, pausedAt: null, answeredAt: null, closedAt: null, ...deadlinesOf({ kind, ...facts }, reckoning) };
}

async function tell(tx: Tx, key: Gateway | Desk, owned: Owned, type: "rated" | "reopened", note: string): Promise<void> {
  await tx.insert(caseEvents).values({ tenantId: owned.tenantId, caseId: owned.id, type, actorName: "Warga", note });
  await recordAudit(tx, key, { action: `case.${type}`, subject: "case", subjectId: owned.id, tenantId: owned.tenantId });
  await notify(tx, { tenantId: owned.tenantId, what: "case", id: owned.id });
}

async function stopAutomatic(tx: Tx, key: Gateway | Desk, contactId: number): Promise<void> {
  await tx.update(contacts).set({ optedOutAt: new Date() }).where(eq(contacts.id, contactId));
  await recordAudit(tx, key, { action: "contact.opted-out", subject: "contact", subjectId: contactId });
}
