import "server-only";
import { and, desc, eq, inArray, max, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { messages } from "@/lib/sms/schema";
import type { LockedCase } from "./change";
import { cityKnowledge } from "./knowledge";
import { afterPause, type ClockFacts, type Reckoning, withDeadlines } from "./deadline";
import { UNRAISED } from "./raise-state";
import { caseEvents, cases } from "./schema";

type Kind = "answer" | "question";
type Clock = ClockFacts & Pick<LockedCase, "pausedAt" | "answeredAt">;

const UNANSWERED = { answeredAt: null, lastAnswerAt: null, closedAt: null };

/** What an SMS of ours makes of a case: an answer starts the limit of closing; a question stops the answer's clock. */
export function stateAfterSms(kind: Kind, one: Clock, at: Date, reckoning: Reckoning) {
  if (kind === "question") return withDeadlines(one, { ...UNANSWERED, status: "waiting" as const, pausedAt: one.pausedAt ?? at }, reckoning);
  return withDeadlines(one, {
    ...UNRAISED, status: "answered" as const, pauses: afterPause(one, at), pausedAt: null, answeredAt: one.answeredAt ?? at, lastAnswerAt: at, closedAt: null,
  }, reckoning);
}

/** After an SMS was taken back, the case is what the messages that are left make of it. */
export async function restateCase(tx: Tx, one: LockedCase): Promise<void> {
  const reckoning = await cityKnowledge(tx);
  const left = await keptMessages(tx, one.id);
  const answer = left.findLast((message) => message.kind === "answer");
  if (left[0]?.kind === "question") {
    const asked = askedAgain(one, left[0].at);
    return keep(tx, one, { ...stateAfterSms("question", asked, new Date(), reckoning), pauses: asked.pauses });
  }
  if (!answer) return keep(tx, one, withDeadlines(one, { ...UNANSWERED, status: one.forwardedAt ? "open" as const : "new" as const, pausedAt: null }, reckoning));
  const newest = left.find((message) => message.kind === "answer") ?? answer;
  if (one.status === "waiting") return keep(tx, one, stateAfterSms("answer", { ...one, pausedAt: null, answeredAt: answer.at }, newest.at, reckoning));
  if (one.status === "answered") return keep(tx, one, withDeadlines(one, { lastAnswerAt: newest.at }, reckoning));
}

/** The question that stands runs on from when it was asked: the answer that had ended its pause never went out. */
function askedAgain(one: LockedCase, askedAt: Date): LockedCase {
  if (one.pausedAt) return one;
  const ended = one.pauses.at(-1);
  return { ...one, pauses: one.pauses.slice(0, -1), pausedAt: ended ? new Date(ended.from) : askedAt };
}

/** The talk since the citizen last reopened the case, newest first, without what was taken back. */
async function keptMessages(tx: Tx, caseId: number) {
  const [reopened] = await tx.select({ at: max(caseEvents.at) }).from(caseEvents).where(and(eq(caseEvents.caseId, caseId), eq(caseEvents.type, "reopened")));
  return tx.select({ kind: messages.kind, at: messages.at }).from(messages).where(and(
    eq(messages.caseId, caseId), inArray(messages.kind, ["citizen", "answer", "question"]), sql`${messages.state} is distinct from 'cancelled'`,
    reopened?.at ? sql`${messages.at} > ${reopened.at.toISOString()}::timestamptz` : undefined,
  )).orderBy(desc(messages.id));
}

async function keep(tx: Tx, one: LockedCase, state: Partial<LockedCase>): Promise<void> {
  await tx.update(cases).set(state).where(and(eq(cases.id, one.id), eq(cases.tenantId, one.tenantId)));
}
