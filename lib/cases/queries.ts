import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { contacts, messages } from "@/lib/sms/schema";
import { tenants } from "@/lib/tenants/schema";
import { type Box, type CaseWorker, inBox, isUrgent, reach, reachOne, type Urgency } from "./reach";
import { type CaseEventType, cases, type CaseStatus } from "./schema";

export type CaseFilter = { box: Box; urgency?: Urgency; /** Only cases no agency has. */ atDesk?: boolean };

export const PER_PAGE = 50;

const isAtDesk = sql`${cases.tenantId} = (select d.id from tenants d where d.kind = 'meja')`;

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
      filter.atDesk ? isAtDesk : undefined, beyond))
    .orderBy(...order).limit(PER_PAGE));
}

export type CaseRow = Awaited<ReturnType<typeof listCases>>[number];

/** Numbers beside the inbox's boxes and in the rail; one statement over the cases not yet done. */
export async function countCases(key: CaseWorker) {
  const count = (condition: ReturnType<typeof inBox>) => sql<number>`count(*) filter (where ${condition})::int`;
  const [row] = await withKey(key, (tx) => tx.select({
    open: count(inBox("open")), waiting: count(inBox("waiting")), late: count(isUrgent("late")),
    today: count(isUrgent("today")), unread: count(isUrgent("unread")),
    atDesk: sql<number>`count(*) filter (where ${cases.status} = 'new')::int`,
    oldestAtDeskAt: sql<string | null>`min(${cases.openedAt}) filter (where ${cases.status} = 'new')`,
    oldestUnreadAt: sql<string | null>`min(${cases.lastMessageAt}) filter (where ${cases.unread})`,
    lastInAt: sql<string | null>`(select max(m.at) from messages m where m.direction = 'in')`,
  }).from(cases).where(and(reach(key), sql`(${cases.status} in ('new', 'open', 'waiting') or ${cases.unread})`)));
  return row ?? { open: 0, waiting: 0, late: 0, today: 0, unread: 0, atDesk: 0, oldestAtDeskAt: null, oldestUnreadAt: null, lastInAt: null };
}

/** One case with its citizen (number masked), owner, history and the citizen's other cases that the key reaches; or null. */
export async function findCase(key: CaseWorker, id: number) {
  const mine = key.kind === "operator" ? sql`and o.tenant_id = ${key.tenantId}` : sql``;
  const [row] = await withKey(key, (tx) => tx.select({
    one: cases, masked: contacts.masked, answerable: contacts.answerable, optedOutAt: contacts.optedOutAt,
    firstSeenAt: contacts.firstSeenAt, tenantName: tenants.name, tenantKind: tenants.kind, tenantSlug: tenants.slug,
    events: sql<KeptEvent[]>`(select coalesce(json_agg(json_build_object('id', e.id, 'type', e.type, 'at', e.at, 'actorName', e.actor_name,
      'fromName', e.from_name, 'toName', e.to_name, 'note', e.note) order by e.id), '[]'::json) from case_events e where e.case_id = ${cases.id})`,
    others: sql<OtherCase[]>`(select coalesce(json_agg(json_build_object('id', o.id, 'title', o.title, 'status', o.status, 'openedAt', o.opened_at,
      'dueAt', o.due_at, 'pausedAt', o.paused_at, 'answeredAt', o.answered_at, 'closedAt', o.closed_at) order by o.id desc), '[]'::json)
      from cases o where o.contact_id = ${cases.contactId} and o.id <> ${cases.id} ${mine})`,
  }).from(cases)
    .innerJoin(contacts, eq(contacts.id, cases.contactId)).innerJoin(tenants, eq(tenants.id, cases.tenantId))
    .where(reachOne(key, id)));
  return row ?? null;
}

/** From JSON: moments are ISO texts. */
export type KeptEvent = { id: number; type: CaseEventType; at: string; actorName: string; fromName: string | null; toName: string | null; note: string | null };
export type OtherCase = {
  id: number; title: string; status: CaseStatus; openedAt: string; dueAt: string; pausedAt: string | null; answeredAt: string | null; closedAt: string | null;
};

export type FoundCase = NonNullable<Awaited<ReturnType<typeof findCase>>>;

/** The messages of a case, oldest first; none when it isn't the key's. */
export function readMessages(key: CaseWorker, caseId: number) {
  return withKey(key, (tx) => tx.select({
    id: messages.id, direction: messages.direction, kind: messages.kind, body: messages.body, at: messages.at, authorName: messages.authorName,
    state: messages.state, partsHave: messages.partsHave, partsTotal: messages.partsTotal,
  }).from(messages)
    .where(and(eq(messages.caseId, caseId), key.kind === "operator" ? eq(messages.tenantId, key.tenantId) : undefined)).orderBy(asc(messages.id)));
}

export type CaseMessage = Awaited<ReturnType<typeof readMessages>>[number];

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
