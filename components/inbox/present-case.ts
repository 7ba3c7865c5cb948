import { fromWords } from "@/lib/cases/channel-words";
import { clockState } from "@/lib/cases/clock";
import { levelWords } from "@/lib/cases/ladder";
import type { CaseMessage, FoundCase, KeptEvent, OtherCase as KeptOther } from "@/lib/cases/queries";
import { sayDay, sayWhen } from "@/lib/cases/when";
import type { CasePhoto } from "@/lib/cases/beside";
import type { ContactChannel } from "@/lib/sms/schema";
import { displayText } from "@/lib/sms/text";
import { badgeOf, capital, momentOf, type Now, shortMoment } from "./moments";
import { entriesOf } from "./present-talk";
import type { AnswerWay, CaseFacts, ClockCell, ClockFacts, Disposition, OpenCase, OtherCase, Reason } from "./types";

/** The open case as it is shown; `mine` when the person works at its agency, `hits` the words of a search to mark. */
export function openCaseOf(found: FoundCase, messages: readonly CaseMessage[], at: Now, mine: boolean, photos: readonly CasePhoto[] = [], hits?: ReadonlySet<string>): OpenCase {
  const { one } = found;
  const last = messages.findLast((message) => message.direction === "in");
  return {
    id: String(one.id), ticket: one.ticket, title: one.title, kind: one.kind, channel: answerable(found),
    from: fromWords(one.channel, found.masked), clock: badgeOf(one, at), unread: one.unread, closed: one.status === "closed",
    lastMessage: { text: displayText(last?.body ?? one.title), at: shortMoment(one.lastMessageAt, at.now) },
    entries: entriesOf(messages, found.events, at.now, photos, hits),
    place: [found.placeName, one.secret ? "rahasia" : null, one.anonymous ? "nama disembunyikan dari umum" : null].filter(Boolean).join(" · "),
    facts: factsOf(found, at, mine),
  };
}

const WAYS: Record<ContactChannel, AnswerWay> = { phone: "sms", email: "email", none: "web" };

/** Who wrote by web form with a number is answered by SMS too. A short code or a name can't be answered at all. */
const answerable = (found: FoundCase): AnswerWay => (found.contactChannel === "phone" && !found.answerable ? "web" : WAYS[found.contactChannel]);

function factsOf(found: FoundCase, at: Now, mine: boolean): CaseFacts {
  const proposal = found.one.proposals.find((each) => each.tenantId === found.one.tenantId) ?? found.one.proposals[0];
  return {
    clock: clockFactsOf(found.one, at),
    agency: { name: found.tenantName, mine, ...(found.one.assigneeName ? { assignee: found.one.assigneeName } : {}), ...holderOf(found.one, at), guarded: found.one.abuse },
    ...(proposal ? { routing: { certainty: `yakin ${Math.round(proposal.certainty * 100)}%`, reasons: proposal.reasons.map(reasonOf) } } : {}),
    dispositions: found.events.filter(isDisposition).map((event) => dispositionOf(event, at.now)).reverse(),
    citizen: { masked: found.masked, channel: answerable(found), since: `menulis sejak ${found.firstSeenAt.getFullYear()}`, others: found.others.slice(0, 5).map((other) => otherOf(other, at)) },
  };
}

function holderOf({ level, raisedAt, raisedFrom }: FoundCase["one"], { now }: Now) {
  if (level === 0) return {};
  return { holder: `${levelWords[level] ?? ""}${raisedAt ? `, sejak ${sayWhen(raisedAt, now)}` : ""}`, ...(raisedFrom ? { from: raisedFrom } : {}) };
}

/** What stands in quotes is the citizen's own words: set bold. */
const reasonOf = (reason: { text: string }): Reason =>
  reason.text.split(/("[^"]+"|“[^”]+”)/).filter(Boolean).map((text) => (/^["“]/.test(text) ? { text, strong: true } : { text }));

const isDisposition = (event: KeptEvent): boolean => event.type === "routed" || event.type === "handed-on" || event.type === "not-ours" || event.type === "received" || event.type === "raised" || event.type === "abuse";

function dispositionOf(event: KeptEvent, now: Date): Disposition {
  const to = event.type === "received" ? "SMS Centre" : (event.toName ?? "Meja SMS Centre");
  return { id: String(event.id), to, by: event.actorName, at: momentOf(new Date(event.at), now), ...(event.note ? { note: event.note } : {}) };
}

const dateOrNull = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

function otherOf(other: KeptOther, at: Now): OtherCase {
  const times = { openedAt: new Date(other.openedAt), dueAt: new Date(other.dueAt), pausedAt: dateOrNull(other.pausedAt), answeredAt: dateOrNull(other.answeredAt), answerDueAt: dateOrNull(other.answerDueAt), closedAt: dateOrNull(other.closedAt) };
  return { id: String(other.id), href: `/dasbor/pesan/${other.id}`, title: other.title, state: badgeOf(times, at) };
}

const WEEKDAY = new Intl.DateTimeFormat("id-ID", { weekday: "short", timeZone: "UTC" });
const MOST_CELLS = 10;

function clockFactsOf(one: FoundCase["one"], at: Now): ClockFacts {
  const clock = clockState(one, at.now, at.holidays);
  const cells = clock.cells.filter((cell) => cell.state !== "off");
  const headline = one.status === "new" && clock.tone !== "late" ? `Teruskan: ${clock.words.toLowerCase()}` : clock.tone === "today" ? "Jawab hari ini" : capital(clock.words);
  return {
    tone: clock.tone, answeredLate: clock.answeredLate, headline, detail: clock.tone === "done" ? "Jam sudah berhenti." : `Batas ${clock.exact}`,
    cells: clock.tone === "done" || cells.length > MOST_CELLS ? [] : cells.map((cell) => cellOf(cell, clock.tone === "late")),
    cellsWords: dayWords(clock),
    explanation: `Masuk ${sayDay(one.openedAt, at.now)}.${clock.tone === "done" ? "" : ` ${dayWords(clock)}.`}`,
  };
}

/** Nobody counts from zero: on the day of receipt the counting is still to begin. */
const dayWords = ({ day, days }: ReturnType<typeof clockState>): string => (day > 0 ? `Hari kerja ke-${day} dari ${days}` : `Batasnya ${days} hari kerja, dihitung mulai hari kerja berikutnya`);

function cellOf(cell: ReturnType<typeof clockState>["cells"][number], late: boolean): ClockCell {
  const date = new Date(`${cell.date}T00:00:00Z`);
  const state = cell.state === "paused" ? "paused" : cell.state === "today" ? "today" : cell.state === "ahead" ? "left" : late ? "late" : "used";
  return { day: WEEKDAY.format(date), date: String(date.getUTCDate()), state };
}
