import "server-only";
import type { Tx } from "@/lib/db/client";
import { decide, propose } from "@/lib/routing/propose";
import { leadingAgencyCode, spokenOf } from "@/lib/sms/agency-code";
import { guardAbuse } from "./abuse";
import { deadlinesOf } from "./deadline";
import type { CityKnowledge } from "./knowledge";
import { learned } from "./learner";
import { guessKind, previewOf, titleOf } from "./read-text";
import { type caseChannels, type CaseKind, cases } from "./schema";
import type { Route } from "./route";
import { newTicket } from "./ticket";

/** Where a text belongs: to the agency that is sure enough, as far as somebody reads there, else to the desk. */
export function routeText(knowledge: CityKnowledge, text: string): Route {
  const proposals = propose(knowledge.routing, text, { history: learned().history });
  const code = leadingAgencyCode(text, knowledge.routing.codes, knowledge.routing.ordinaryCodes);
  const addressedId = code?.sure ? code.value : null;
  const decision = decide(proposals);
  if ("desk" in decision) return { tenantId: knowledge.deskId, meantId: null, addressedId, proposals };
  const spokenId = spokenOf(text, knowledge.routing.codes, decision.route);
  return guardAbuse(knowledge, { codeId: code?.value ?? null, spokenId }, { tenantId: knowledge.readerOf(decision.route), meantId: decision.route, addressedId, proposals });
}

export type NewCase = {
  text: string;
  route: Route;
  /** Who wrote, with the number as it may be seen. */
  contact: { id: number; masked: string };
  channel: (typeof caseChannels)[number];
  secret?: boolean;
  kind?: CaseKind;
  at: Date;
};

export type OpenedCase = { id: number; ticket: string; tenantId: number };

const TICKET_TRIES = 20;

/** Opens a case under a ticket number nobody has. */
export async function openCase(tx: Tx, knowledge: CityKnowledge, given: NewCase): Promise<OpenedCase> {
  const kind = given.kind ?? guessKind(given.text);
  const atDesk = given.route.tenantId === knowledge.deskId;
  const facts = { kind, status: atDesk ? "new" as const : "open" as const, limitKind: atDesk ? "forward" as const : "answer" as const, clockFrom: given.at, pauses: [], lastAnswerAt: null };
  for (let attempt = 0; attempt < TICKET_TRIES; attempt += 1) {
    const [row] = await tx.insert(cases).values({
      tenantId: given.route.tenantId,
      ticket: newTicket(),
      ...facts,
      channel: given.channel,
      title: titleOf(given.text),
      contactId: given.contact.id,
      masked: given.contact.masked,
      lastBody: previewOf(given.text),
      secret: given.route.abuse !== undefined || (given.secret ?? false),
      abuse: given.route.abuse !== undefined,
      accusedId: given.route.abuse?.accusedId ?? null,
      openedAt: given.at,
      forwardedAt: atDesk ? null : given.at,
      dueAt: deadlinesOf(facts, knowledge).dueAt,
      lastMessageAt: given.at,
      proposals: given.route.proposals,
    }).onConflictDoNothing({ target: cases.ticket }).returning({ id: cases.id, ticket: cases.ticket, tenantId: cases.tenantId });
    if (row) return row;
  }
  throw new Error("no free ticket number was found");
}
