import "server-only";
import { and, eq, gt, ne, sql } from "drizzle-orm";
import type { Desk, Gateway } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { notify } from "@/lib/live/notify";
import { answerAutomatically, automaticText } from "@/lib/sms/automatic";
import { type Command, parseCommand } from "@/lib/sms/command-words";
import type { Contact } from "@/lib/sms/contacts";
import { contacts, messages } from "@/lib/sms/schema";
import { isMeant } from "@/lib/subscriptions/by-sms";
import { mayJoin } from "./abuse";
import { accusing, betrays } from "./accusing";
import type { LockedCase } from "./change";
import { wroteAgain } from "./citizen-commands";
import { obeyCommand } from "./commands-by-sms";
import { boxSpam } from "@/lib/spam/take-in";
import { continuedCase, earlierCases, hasRaised, isAsked } from "./continues";
import { type Incoming, keepIncoming } from "./keep-incoming";
import { type CityKnowledge, cityKnowledge } from "./knowledge";
import { learned } from "./learner";
import { openCase, type OpenedCase } from "./open-case";
import { previewOf } from "./read-text";
import type { Route } from "./route";
import { caseEvents, cases } from "./schema";

export type TakenIn = { messageId: number } & (
  | { kind: "command" }
  | { kind: "boxed"; spamId: number }
  | { kind: "opened"; caseId: number; ticket: string; tenantId: number }
  | { kind: "continued"; caseId: number; ticket: string; tenantId: number });

const SYSTEM = "SMS Centre, otomatis";

/** Makes of a whole message what it is: a command, more of an open case, or a new case. In the caller's transaction. */
export async function takeIn(tx: Tx, key: Gateway | Desk, incoming: Incoming): Promise<TakenIn> {
  const knowledge = await cityKnowledge(tx);
  const command = incoming.contact.answerable ? parseCommand(incoming.text) : null;
  // Who wants to be left alone is, blocked or not.
  if (isBlocked(incoming) && command?.command !== "stop") return boxSpam(tx, key, knowledge, incoming, { kind: "diblokir", certainty: 1 });
  if (command && (await isMeantHere(tx, knowledge, incoming.contact, command))) return { kind: "command", messageId: await obeyCommand(tx, key, knowledge, incoming, command) };
  const contact = await welcomeBack(tx, incoming.contact);
  const all = await earlierCases(tx, contact.id);
  const route = await accusing(tx, knowledge, incoming, all, command?.command === "reopen" ? command.reason : incoming.text);
  // Whoever is accused doesn't read of it in an older talk either.
  const earlier = all.filter((one) => mayJoin(route, one));
  const continued = continuedCase(earlier, incoming.text, route, incoming.at);
  const locked = continued && (await lockOpen(tx, continued.id));
  if (locked) return continueCase(tx, knowledge, incoming, locked);
  const spam = earlier.length === 0 ? learned().spam.judge(incoming.text) : null;
  if (spam && spam.label !== "normal" && !(await hasRaised(tx, contact.id))) return boxSpam(tx, key, knowledge, { ...incoming, contact }, { kind: spam.label, certainty: spam.certainty });
  return startCase(tx, key, knowledge, { ...incoming, contact }, route);
}

/** Nothing is dropped: what a blocked sender writes waits for a person, and nobody answers it. */
const isBlocked = ({ contact, at }: Incoming): boolean => contact.blockedUntil !== null && contact.blockedUntil > at;

async function isMeantHere(tx: Tx, knowledge: CityKnowledge, contact: Contact, command: Command): Promise<boolean> {
  if (command.command === "reopen") return !(await betrays(tx, knowledge, contact, command));
  // Who said BERHENTI would get no answer: they are writing again.
  if (command.command === "unclear") return contact.optedOutAt === null && !(await isAsked(tx, contact.id));
  return (command.command !== "subscribe" && command.command !== "yes" && command.command !== "stop") || isMeant(tx, knowledge, contact, command);
}

/** Writing again after BERHENTI is asking for answers again. */
async function welcomeBack(tx: Tx, contact: Contact): Promise<Contact> {
  if (contact.optedOutAt === null) return contact;
  await tx.update(contacts).set({ optedOutAt: null }).where(eq(contacts.id, contact.id));
  return { ...contact, optedOutAt: null };
}

async function startCase(tx: Tx, key: Gateway | Desk, knowledge: CityKnowledge, incoming: Incoming, route: Route): Promise<TakenIn> {
  const opened = await openCase(tx, knowledge, { text: incoming.text, route, contact: incoming.contact, channel: "sms", at: incoming.at });
  // Sent together: none needs another's answer.
  const [messageId] = await Promise.all([
    keepIncoming(tx, incoming, opened.tenantId, opened.id, "citizen"), announceCase(tx, key, knowledge, { contact: incoming.contact, opened, route }),
  ]);
  return { kind: "opened", caseId: opened.id, ticket: opened.ticket, tenantId: opened.tenantId, messageId };
}

/** What a new case is told with: its history, the audit row, the ticket to the citizen, word to those who look. */
export async function announceCase(
  tx: Tx, key: Gateway | Desk, knowledge: CityKnowledge, { contact, opened, route }: { contact: Contact; opened: OpenedCase; route: Route },
): Promise<void> {
  const owner = route.meantId === null ? null : (knowledge.names.get(route.meantId) ?? null);
  await Promise.all([
    tx.insert(caseEvents).values([
      { tenantId: opened.tenantId, caseId: opened.id, type: "received", actorName: SYSTEM },
      ...(owner === null ? [] : [{
        tenantId: opened.tenantId, caseId: opened.id, type: "routed" as const, actorName: SYSTEM,
        toName: knowledge.names.get(opened.tenantId) ?? owner, toTenantId: opened.tenantId, note: route.proposals[0]?.reasons[0]?.text ?? null,
      }]),
    ]),
    recordAudit(tx, key, { action: "case.opened", subject: "case", subjectId: opened.id, tenantId: opened.tenantId }),
    answerAutomatically(tx, contact, { tenantId: opened.tenantId, caseId: opened.id }, automaticText.ticket(opened.ticket, owner)),
    notify(tx, { tenantId: opened.tenantId, what: "case", id: opened.id }),
  ]);
}

/** The case as it is now: a colleague may have handed it on or closed it since it was found. */
async function lockOpen(tx: Tx, id: number): Promise<LockedCase | null> {
  const [one] = await tx.select().from(cases).where(and(eq(cases.id, id), ne(cases.status, "closed"))).for("update");
  return one ?? null;
}

async function continueCase(tx: Tx, knowledge: CityKnowledge, incoming: Incoming, one: LockedCase): Promise<TakenIn> {
  const [messageId] = await Promise.all([keepIncoming(tx, incoming, one.tenantId, one.id, "citizen"), ...wroteAgain(tx, knowledge, one, incoming.text, incoming.at)]);
  return { kind: "continued", caseId: one.id, ticket: one.ticket, tenantId: one.tenantId, messageId };
}

/** A part that came late completed a message: it is to be read again, in the list too unless something newer stands there. */
export async function tellMore(tx: Tx, caseId: number, message: { id: number; text: string }): Promise<void> {
  const newer = tx.select({ one: sql`1` }).from(messages).where(and(eq(messages.caseId, caseId), eq(messages.kind, "citizen"), gt(messages.id, message.id)));
  const [one] = await tx.update(cases).set({ unread: true, lastBody: sql`case when exists ${newer} then ${cases.lastBody} else ${previewOf(message.text)} end` })
    .where(eq(cases.id, caseId)).returning({ tenantId: cases.tenantId });
  if (one) await notify(tx, { tenantId: one.tenantId, what: "message", id: caseId });
}
