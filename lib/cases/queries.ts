import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { contacts, messages } from "@/lib/sms/schema";
import { tenants } from "@/lib/tenants/schema";
import { type Box, type CaseWorker, inBox, isUrgent, reach, reachOne, type Urgency } from "./reach";
import { caseEvents, cases } from "./schema";

export type CaseFilter = { box: Box; urgency?: Urgency; /** Only cases no agency has: the desk's own. */ atDesk?: number };

const PER_PAGE = 50;

const lastBody = sql<string | null>`(select m.body from messages m where m.case_id = ${cases.id} and m.direction = 'in' order by m.id desc limit 1)`;

/**
 * A page of the inbox, most urgent first: 50 rows after `after`, which is the last row seen. One statement; the list
 * ends with the index, so its cost doesn't grow with the number of cases.
 */
export function listCases(key: CaseWorker, filter: CaseFilter, after?: { dueAt: Date; id: number }) {
  const newestFirst = filter.box === "done";
  const beyond = after && (newestFirst
    ? sql`(${cases.dueAt}, ${cases.id}) < (${after.dueAt.toISOString()}::timestamptz, ${after.id})`
    : sql`(${cases.dueAt}, ${cases.id}) > (${after.dueAt.toISOString()}::timestamptz, ${after.id})`);
  const order = newestFirst ? [desc(cases.dueAt), desc(cases.id)] : [asc(cases.dueAt), asc(cases.id)];
  return withKey(key, (tx) => tx.select({
    id: cases.id, ticket: cases.ticket, title: cases.title, kind: cases.kind, status: cases.status, channel: cases.channel,
    secret: cases.secret, unread: cases.unread, openedAt: cases.openedAt, dueAt: cases.dueAt, pausedAt: cases.pausedAt,
    answeredAt: cases.answeredAt, closedAt: cases.closedAt, lastMessageAt: cases.lastMessageAt, proposals: cases.proposals,
    masked: contacts.masked, tenantName: tenants.shortName, lastBody,
  }).from(cases)
    .innerJoin(contacts, eq(contacts.id, cases.contactId)).innerJoin(tenants, eq(tenants.id, cases.tenantId))
    .where(and(reach(key), inBox(filter.box), filter.urgency && isUrgent(filter.urgency),
      filter.atDesk === undefined ? undefined : eq(cases.tenantId, filter.atDesk), beyond))
    .orderBy(...order).limit(PER_PAGE));
}

export type CaseRow = Awaited<ReturnType<typeof listCases>>[number];

/** Numbers beside the inbox's boxes and in the rail; one statement over the cases not yet done. */
export async function countCases(key: CaseWorker, atDesk?: number) {
  const count = (condition: ReturnType<typeof inBox>) => sql<number>`count(*) filter (where ${condition})::int`;
  const [row] = await withKey(key, (tx) => tx.select({
    open: count(inBox("open")), waiting: count(inBox("waiting")), late: count(isUrgent("late")),
    today: count(isUrgent("today")), unread: count(isUrgent("unread")),
    oldestUnreadAt: sql<string | null>`min(${cases.lastMessageAt}) filter (where ${cases.unread})`,
  }).from(cases).where(and(reach(key), sql`${cases.status} in ('new', 'open', 'waiting')`, atDesk === undefined ? undefined : eq(cases.tenantId, atDesk))));
  return row ?? { open: 0, waiting: 0, late: 0, today: 0, unread: 0, oldestUnreadAt: null };
}

/** One case with its citizen (number masked) and owner, or null when it isn't the key's. */
export async function findCase(key: CaseWorker, id: number) {
  const [row] = await withKey(key, (tx) => tx.select({
    one: cases, masked: contacts.masked, answerable: contacts.answerable, optedOutAt: contacts.optedOutAt,
    firstSeenAt: contacts.firstSeenAt, tenantName: tenants.name, tenantKind: tenants.kind, tenantSlug: tenants.slug,
  }).from(cases)
    .innerJoin(contacts, eq(contacts.id, cases.contactId)).innerJoin(tenants, eq(tenants.id, cases.tenantId))
    .where(reachOne(key, id)));
  return row ?? null;
}

export type FoundCase = NonNullable<Awaited<ReturnType<typeof findCase>>>;

/**
 * The conversation of a case: messages, what happened to it, and the citizen's other cases within the key's reach.
 * Three statements; empty when the case isn't the key's.
 */
export function readConversation(key: CaseWorker, found: FoundCase) {
  const caseId = found.one.id;
  return withKey(key, async (tx) => ({
    messages: await tx.select({
      id: messages.id, direction: messages.direction, kind: messages.kind, body: messages.body, at: messages.at,
      authorName: messages.authorName, state: messages.state, stateAt: messages.stateAt,
      partsHave: messages.partsHave, partsTotal: messages.partsTotal,
    }).from(messages).where(and(eq(messages.caseId, caseId), key.kind === "operator" ? eq(messages.tenantId, key.tenantId) : undefined)).orderBy(asc(messages.id)),
    events: await tx.select().from(caseEvents)
      .where(and(eq(caseEvents.caseId, caseId), key.kind === "operator" ? eq(caseEvents.tenantId, key.tenantId) : undefined)).orderBy(asc(caseEvents.id)),
    others: await tx.select({
      id: cases.id, ticket: cases.ticket, title: cases.title, status: cases.status, dueAt: cases.dueAt, pausedAt: cases.pausedAt,
      openedAt: cases.openedAt, answeredAt: cases.answeredAt, closedAt: cases.closedAt,
    }).from(cases).where(and(reach(key), eq(cases.contactId, found.one.contactId), sql`${cases.id} <> ${caseId}`)).orderBy(desc(cases.id)).limit(5),
  }));
}

export type Conversation = Awaited<ReturnType<typeof readConversation>>;

/** Cases by week of arrival, newest last: how many were answered in time, late, or are still open. One statement. */
export function weeklyCases(operator: Operator, weeks = 8) {
  return withKey(operator, (tx) => tx.execute<{ week: string; in_time: number; late: number; open: number }>(sql`
    select to_char(w, 'YYYY-MM-DD') as week,
      count(c.id) filter (where c.answered_at <= c.answer_due_at)::int as in_time,
      count(c.id) filter (where c.answered_at > c.answer_due_at)::int as late,
      count(c.id) filter (where c.id is not null and c.answered_at is null)::int as open
    from generate_series(date_trunc('week', now() at time zone 'Asia/Jakarta') - make_interval(weeks => ${weeks - 1}),
      date_trunc('week', now() at time zone 'Asia/Jakarta'), interval '1 week') w
    left join cases c on c.tenant_id = ${operator.tenantId}
      and c.opened_at >= w at time zone 'Asia/Jakarta' and c.opened_at < (w + interval '1 week') at time zone 'Asia/Jakarta'
    group by w order by w`)).then((rows) => [...rows]);
}
