import "server-only";
import { and, desc, eq, inArray, max, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { messages } from "@/lib/sms/schema";
import type { LockedCase } from "./change";
import { cityKnowledge } from "./knowledge";
import { defaultLimits } from "./limits";
import { caseEvents, cases } from "./schema";
import { addWorkingDays, dueAfterPause, type Holidays } from "./working-days";

type Kind = "answer" | "question";
type Clock = Pick<LockedCase, "dueAt" | "answerDueAt" | "pausedAt" | "answeredAt">;

/** What an SMS of ours makes of a case: an answer starts the limit of closing; a question stops the answer's clock. */
export function stateAfterSms(kind: Kind, one: Clock, at: Date, holidays: Holidays) {
  const limit = one.answerDueAt ?? one.dueAt;
  if (kind === "question") {
    return { status: "waiting" as const, pausedAt: one.pausedAt ?? at, answeredAt: null, closedAt: null, dueAt: limit, answerDueAt: null };
  }
  return {
    status: "answered" as const, pausedAt: null, answeredAt: one.answeredAt ?? at, closedAt: null,
    answerDueAt: one.pausedAt ? dueAfterPause(limit, one.pausedAt, at, holidays) : limit,
    dueAt: addWorkingDays(at, defaultLimits.close, holidays),
  };
}

/** After an SMS was taken back, the case is what the messages that are left make of it. */
export async function restateCase(tx: Tx, one: LockedCase): Promise<void> {
  const { holidays } = await cityKnowledge(tx);
  const left = await keptMessages(tx, one.id);
  const answer = left.findLast((message) => message.kind === "answer");
  if (left[0]?.kind === "question") return keep(tx, one, stateAfterSms("question", { ...one, pausedAt: null }, new Date(), holidays));
  if (!answer) return keep(tx, one, { ...stateAfterSms("question", one, new Date(), holidays), status: one.forwardedAt ? "open" : "new", pausedAt: null });
  if (one.status === "waiting") return keep(tx, one, stateAfterSms("answer", one, answer.at, holidays));
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
