import { randomUUID } from "node:crypto";
import { caseEvents, cases, type CaseStatus, type KeptProposal } from "@/lib/cases/schema";
import { previewOf } from "@/lib/cases/read-text";
import { defaultLimits } from "@/lib/cases/limits";
import { newTicket } from "@/lib/cases/ticket";
import { addWorkingDays, CLOSES_AT, type Holidays, hourOf, OPENS_AT, receivedOn } from "@/lib/cases/working-days";
import { buildKnowledge } from "@/lib/routing/knowledge";
import { propose } from "@/lib/routing/propose";
import { exampleAgencies } from "@/lib/examples/agencies";
import { exampleCases } from "@/lib/examples/cases";
import type { CaseStage, ExampleCase, ExampleMessage } from "@/lib/examples/types";
import { maskPhone } from "@/lib/sms/mask";
import { messages } from "@/lib/sms/schema";
import { countSegments } from "@/lib/sms/segments";
import { DESK_SLUG } from "./agencies";
import type { SeededPeople } from "./accounts";
import { seedContacts } from "./contacts";
import { daysBefore, inBatches, must, type SeededAgencies, type SeedTx } from "./database";
import { nationalHolidays } from "./holidays";
import { seedPublications, type SeededCase } from "./publications";

const STATUS: Record<CaseStage, CaseStatus> = {
  unrouted: "new", forwarded: "open", overdue: "open", waiting: "waiting", answered: "answered", closed: "closed",
};
const SYSTEM = "SMS Centre, otomatis";
const holidays: Holidays = new Set(nationalHolidays.map((row) => row.day));

/** How the platform itself would route the examples' first words: what people see as its proposals. */
function routerOf(agencies: SeededAgencies): (text: string) => KeptProposal[] {
  const idOf = (slug: string | null): number | null => (slug === null ? null : (agencies.get(slug)?.id ?? null));
  const knowledge = buildKnowledge(exampleAgencies().map((agency) => ({ ...agency, id: idOf(agency.slug) ?? 0, parentId: idOf(agency.parentSlug) })));
  return (text) => propose(knowledge, text);
}

type Plan = { example: ExampleCase; ticket: string; times: ReturnType<typeof timesOf>; tenantId: number; proposals: KeptProposal[] };

export async function seedCases(tx: SeedTx, agencies: SeededAgencies, people: SeededPeople, now: Date): Promise<void> {
  const contactIds = await seedContacts(tx, exampleCases().map(({ phone }) => phone));
  const tickets = new Set<string>();
  const route = routerOf(agencies);
  const plans = exampleCases().map((example): Plan => ({
    example, ticket: freshTicket(tickets), times: timesOf(example, now), tenantId: must(agencies.get(example.tenantSlug), example.tenantSlug).id,
    proposals: route(example.messages[0]?.text ?? ""),
  }));
  for (const batch of inBatches(plans, 200)) {
    const made = await tx.insert(cases).values(batch.map((plan) => caseRow(plan, must(contactIds.get(plan.example.phone), "a phone")))).returning({ id: cases.id, ticket: cases.ticket, contactId: cases.contactId });
    const ids = new Map(made.map((row) => [row.ticket, row]));
    const rows = batch.map((plan) => ({ plan, ...must(ids.get(plan.ticket), "its case") }));
    await tx.insert(messages).values(rows.flatMap(({ plan, id, contactId }) => plan.example.messages.map((message, place) => messageRow(plan, message, place, id, contactId, people))));
    await tx.insert(caseEvents).values(rows.flatMap(({ plan, id }) => eventRows(plan, id, agencies, people)));
    await seedPublications(tx, rows.map(({ plan, id }) => seededOf(plan, id, agencies, people)), now);
  }
}

function seededOf({ example, times, tenantId }: Plan, id: number, agencies: SeededAgencies, people: SeededPeople): SeededCase {
  const { openedAt, dueAt, answeredAt, closedAt } = times;
  return {
    example, id, agency: agencies.get(example.tenantSlug)?.name ?? null, officer: people.get(example.tenantSlug)?.[0]?.name ?? "Petugas",
    row: { tenantId, kind: example.kind, status: STATUS[example.stage], openedAt, dueAt, answeredAt, closedAt },
  };
}

function freshTicket(taken: Set<string>): string {
  let ticket = newTicket();
  while (taken.has(ticket)) ticket = newTicket();
  taken.add(ticket);
  return ticket;
}

function timesOf(example: ExampleCase, now: Date) {
  const openedAt = daysBefore(now, example.openedDaysAgo);
  const at = (minutes: number): Date => new Date(Math.min(openedAt.getTime() + minutes * 60_000, now.getTime()));
  const moments = momentsOf(example.messages, at, now);
  const answer = example.messages.findLastIndex((message) => message.direction === "out");
  const wrote = moments[answer] ?? null;
  const isAnswered = example.stage === "answered" || example.stage === "closed";
  const answeredAt = isAnswered ? wrote : null;
  const limit = example.stage === "unrouted" ? defaultLimits.forward : defaultLimits.answer[example.kind];
  const answerDueAt = addWorkingDays(openedAt, limit, holidays);
  const limitKind = example.stage === "unrouted" ? "forward" as const : "answer" as const;
  return {
    openedAt, answeredAt, at, moments, handedOnAt: new Date(Math.min(inOffice(at(30)).getTime(), (wrote ?? now).getTime())), lastMessageAt: moments.at(-1) ?? openedAt,
    limitKind, clockFrom: openedAt, lastAnswerAt: answeredAt, answerDueAt: answeredAt ? answerDueAt : null,
    dueAt: answeredAt ? addWorkingDays(answeredAt, defaultLimits.close, holidays) : answerDueAt,
    pausedAt: example.stage === "waiting" ? wrote : null,
    closedAt: example.stage === "closed" && answeredAt ? new Date(Math.min(now.getTime(), answeredAt.getTime() + 2 * 86_400_000)) : null,
  };
}

/** When each message went: officers write in office hours, nobody before the last one wrote, and nothing comes after now. */
function momentsOf(messages: ExampleMessage[], at: (minutes: number) => Date, now: Date): Date[] {
  let last = 0;
  return messages.map(({ direction, minutesAfterOpen }) => {
    const meant = at(minutesAfterOpen);
    last = Math.min(now.getTime(), Math.max(last, (direction === "out" ? inOffice(meant) : meant).getTime()));
    return new Date(last);
  });
}

const MORNING = (CLOSES_AT - OPENS_AT) / 2 * 3_600_000;

function inOffice(at: Date): Date {
  const opens = hourOf(receivedOn(at, holidays), OPENS_AT);
  return at > opens ? at : new Date(opens.getTime() + (at.getTime() % MORNING));
}

function caseRow({ example, ticket, times, tenantId, proposals }: Plan, contactId: number) {
  const { at: _at, moments: _moments, handedOnAt: _handedOnAt, ...when } = times;
  return {
    tenantId, ticket, contactId, masked: maskPhone(example.phone), lastBody: previewOf(lastWords(example)), kind: example.kind, status: STATUS[example.stage], channel: example.channel, title: example.title, proposals, ...when,
    secret: example.secret ?? false, unread: (example.stage === "forwarded" || example.stage === "unrouted") && example.messages.at(-1)?.direction !== "out",
    forwardedAt: example.tenantSlug === DESK_SLUG ? null : when.openedAt, rating: example.rating ?? null,
  };
}

const lastWords = ({ messages: talk, title }: ExampleCase): string => talk.findLast((message) => message.direction === "in")?.text ?? title;

function messageRow({ example, ticket, times, tenantId }: Plan, message: ExampleMessage, place: number, caseId: number, contactId: number, people: SeededPeople) {
  const body = message.text.replaceAll("{tiket}", ticket);
  const at = times.moments[place] ?? times.openedAt;
  const incoming = message.direction === "in";
  const author = message.direction === "out" ? people.get(example.tenantSlug)?.[0] : undefined;
  const state = incoming ? null : (message.state ?? ("delivered" as const));
  return {
    tenantId, caseId, contactId, body, at, gateway: example.channel === "web" && incoming ? "web" : "handset",
    direction: incoming ? ("in" as const) : ("out" as const), partsTotal: countSegments(body).parts, partsHave: countSegments(body).parts,
    kind: incoming ? ("citizen" as const) : message.direction === "auto" ? ("auto" as const) : example.stage === "waiting" ? ("question" as const) : ("answer" as const),
    state, stateAt: incoming ? null : at, reference: incoming ? null : randomUUID(), authorId: author?.id ?? null,
    authorName: message.direction === "out" ? (author?.name ?? "Petugas") : null,
  };
}

function eventRows({ example, times, tenantId }: Plan, caseId: number, agencies: SeededAgencies, people: SeededPeople) {
  const name = agencies.get(example.tenantSlug)?.name ?? null;
  const officer = people.get(example.tenantSlug)?.[0];
  const row = (type: typeof caseEvents.$inferInsert.type, at: Date, more: Partial<typeof caseEvents.$inferInsert> = {}) =>
    ({ tenantId, caseId, type, at, actorName: SYSTEM, ...more });
  const byOfficer = { actorId: officer?.id ?? null, actorName: officer?.name ?? "Petugas" };
  return [
    row("received", times.openedAt),
    ...(example.handedOnFrom ? [row("handed-on", times.handedOnAt, { actorName: "Petugas", fromName: agencies.get(example.handedOnFrom)?.name ?? null, toName: name, toTenantId: tenantId, note: example.reason ?? null })]
      : example.tenantSlug === DESK_SLUG ? [] : [row("routed", times.at(1), { toName: name, toTenantId: tenantId, note: example.reason ?? null })]),
    ...(example.note ? [row("note", times.at(60), { ...byOfficer, note: example.note })] : []),
    ...(times.pausedAt ? [row("asked", times.pausedAt, byOfficer)] : []),
    ...(times.answeredAt ? [row("answered", times.answeredAt, byOfficer)] : []),
    ...(times.closedAt ? [row("closed", times.closedAt, byOfficer)] : []),
    ...(example.rating ? [row("rated", times.closedAt ?? times.lastMessageAt, { actorName: "Warga", note: `Nilai ${example.rating} dari 5` })] : []),
  ];
}
