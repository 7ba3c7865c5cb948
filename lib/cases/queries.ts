import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { contacts, messages } from "@/lib/sms/schema";
import { tenants } from "@/lib/tenants/schema";
import type { CaseQuestion } from "./case-question";
import { hasWords, wordsFound } from "./find-words";
import { type Box, type CaseWorker, inList, isQueued, isUrgent, reach, reachOne, type Urgency } from "./reach";
import { type CaseEventType, cases, type CaseStatus } from "./schema";
import { type CaseWeek, WEEKS_SHOWN } from "./tally-schema";

export type CaseFilter = { box: Box; urgency?: Urgency; /** Only cases in whose texts all these words are. */ question?: CaseQuestion | null; /** Only cases no agency has; `arbiter`: those that three agencies have refused, which aren't in the other list. */ atDesk?: boolean | "arbiter" };

/** Rows that lie scattered cost a buffer each: this many and the numbers beside them stay well within the budget of 60. */
export const PER_PAGE = 20;
/** The desk's queue is a list alone. */
export const DESK_PAGE = 25;

/**
 * A page of the inbox, most urgent first: the rows after `after`, which is the last row seen. With an urgency the box
 * doesn't count. One statement on `cases` alone; the list ends with its index, so the cost doesn't grow with the cases.
 */
export function listCases(key: CaseWorker, { box, urgency, atDesk, question }: CaseFilter, after?: { dueAt: Date; id: number }) {
  const newestFirst = (box === "done" || box === "all") && !urgency;
  const place = sql`(${cases.dueAt}, ${cases.id})`;
  const beyond = after && sql`${place} ${newestFirst ? sql`<` : sql`>`} (${after.dueAt.toISOString()}::timestamptz, ${after.id}::bigint)`;
  return withKey(key, (tx) => tx.select({
    id: cases.id, ticket: cases.ticket, title: cases.title, kind: cases.kind, status: cases.status, channel: cases.channel,
    secret: cases.secret, unread: cases.unread, openedAt: cases.openedAt, dueAt: cases.dueAt, pausedAt: cases.pausedAt,
    answeredAt: cases.answeredAt, answerDueAt: cases.answerDueAt, closedAt: cases.closedAt, lastMessageAt: cases.lastMessageAt, proposals: cases.proposals,
    masked: cases.masked, lastBody: cases.lastBody, tenantId: cases.tenantId, level: cases.level, assigneeName: cases.assigneeName, found: wordsFound(question),
  }).from(cases)
    .where(and(reach(key), urgency ? isUrgent(key, urgency) : box === "all" ? undefined : inList(box), question ? hasWords(key, question) : undefined, atDesk === "arbiter" ? inList("arbiter") : atDesk ? isQueued : undefined, beyond))
    .orderBy(...(newestFirst ? [desc(cases.dueAt), desc(cases.id)] : [asc(cases.dueAt), asc(cases.id)])).limit(atDesk ? DESK_PAGE : PER_PAGE));
}

export type CaseRow = Awaited<ReturnType<typeof listCases>>[number];

/** One case with its citizen (number masked), owner, history and the citizen's other cases that the key reaches; or null. */
export async function findCase(key: CaseWorker, id: number) {
  const mine = key.kind === "operator" ? sql`and o.tenant_id = ${key.tenantId}` : sql``;
  const [row] = await withKey(key, (tx) => tx.select({
    one: cases, masked: contacts.masked, answerable: contacts.answerable, contactChannel: contacts.channel, optedOutAt: contacts.optedOutAt,
    firstSeenAt: contacts.firstSeenAt, tenantName: tenants.name, tenantKind: tenants.kind, tenantSlug: tenants.slug,
    placeName: sql<string | null>`(select p.name from tenants p where p.id = ${cases.placeId})`,
    events: sql<KeptEvent[]>`(select coalesce(json_agg(json_build_object('id', e.id, 'type', e.type, 'at', e.at, 'actorName', e.actor_name,
      'fromName', e.from_name, 'toName', e.to_name, 'note', e.note) order by e.id), '[]'::json) from case_events e where e.case_id = ${cases.id})`,
    others: sql<OtherCase[]>`(select coalesce(json_agg(json_build_object('id', o.id, 'title', o.title, 'status', o.status, 'openedAt', o.opened_at,
      'dueAt', o.due_at, 'pausedAt', o.paused_at, 'answeredAt', o.answered_at, 'answerDueAt', o.answer_due_at, 'closedAt', o.closed_at) order by o.id desc), '[]'::json)
      from cases o where o.contact_id = ${cases.contactId} and o.id <> ${cases.id} ${mine})`,
  }).from(cases)
    .innerJoin(contacts, eq(contacts.id, cases.contactId)).innerJoin(tenants, eq(tenants.id, cases.tenantId))
    .where(reachOne(key, id)));
  return row ?? null;
}

/** From JSON: moments are ISO texts. */
export type KeptEvent = { id: number; type: CaseEventType; at: string; actorName: string; fromName: string | null; toName: string | null; note: string | null };
export type OtherCase = {
  id: number; title: string; status: CaseStatus; openedAt: string; dueAt: string; pausedAt: string | null; answeredAt: string | null; answerDueAt: string | null; closedAt: string | null;
};

export type FoundCase = NonNullable<Awaited<ReturnType<typeof findCase>>>;

/** The messages of a case, oldest first; none when it isn't the key's. */
export function readMessages(key: CaseWorker, caseId: number) {
  return withKey(key, (tx) => tx.select({
    id: messages.id, direction: messages.direction, kind: messages.kind, gateway: messages.gateway, body: messages.body, at: messages.at, authorName: messages.authorName,
    state: messages.state, partsHave: messages.partsHave, partsTotal: messages.partsTotal,
  }).from(messages)
    .where(and(eq(messages.caseId, caseId), key.kind === "operator" ? eq(messages.tenantId, key.tenantId) : undefined)).orderBy(asc(messages.id)));
}

export type CaseMessage = Awaited<ReturnType<typeof readMessages>>[number];

/** Cases by week of arrival, newest last: how many were answered in time, late, or are still open, as last counted. */
export function weeklyCases(operator: Operator): Promise<CaseWeek[]> {
  return withKey(operator, (tx) => tx.execute<CaseWeek>(sql`
    select to_char(w, 'YYYY-MM-DD') as week, coalesce(c.in_time, 0) as in_time, coalesce(c.late, 0) as late, coalesce(c.open, 0) as open
    from generate_series(date_trunc('week', now() at time zone 'Asia/Jakarta') - make_interval(weeks => ${WEEKS_SHOWN - 1}),
      date_trunc('week', now() at time zone 'Asia/Jakarta'), interval '1 week') w
    left join (select c.* from case_weeks k, jsonb_to_recordset(k.weeks) c(week date, in_time int, late int, open int)
      where k.tenant_id = ${operator.tenantId}) c on c.week = w::date
    order by w`)).then((rows) => [...rows]);
}
