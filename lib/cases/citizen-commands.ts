import "server-only";
import { and, eq } from "drizzle-orm";
import type { Desk, Gateway } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { notify } from "@/lib/live/notify";
import type { LockedCase } from "./change";
import { afterPause, deadlinesOf, type Reckoning, withDeadlines } from "./deadline";
import type { CityKnowledge } from "./knowledge";
import { UNRAISED } from "./raise-state";
import { previewOf } from "./read-text";
import { caseEvents, type CaseKind, type CaseStatus, cases } from "./schema";

/**
 * What a citizen does with the own case, by SMS or on the page of the ticket. The case is locked and proven to be theirs
 * by the caller. False: its state doesn't allow it, and nothing was changed.
 */
export type OwnCase = { id: number; tenantId: number; ticket: string; kind: CaseKind; status: CaseStatus };
type Door = Gateway | Desk;

const isAnswered = ({ status }: OwnCase): boolean => status === "answered" || status === "closed";

export async function rateCase(tx: Tx, key: Door, own: OwnCase, score: number): Promise<boolean> {
  if (!isAnswered(own)) return false;
  await tx.update(cases).set({ rating: score }).where(eq(cases.id, own.id));
  await tell(tx, key, own, "rated", `Nilai ${score} dari 5`);
  return true;
}

/** A case whose citizen isn't content: a limit of its own begins. */
export function reopened(kind: CaseKind, at: Date, reckoning: Reckoning) {
  const facts = { status: "open" as const, limitKind: "answer" as const, clockFrom: at, pauses: [], lastAnswerAt: null };
  return { ...UNRAISED, ...facts, unread: true, pausedAt: null, answeredAt: null, closedAt: null, ...deadlinesOf({ kind, ...facts }, reckoning) };
}

export async function reopenCase(tx: Tx, key: Door, knowledge: CityKnowledge, own: OwnCase, reason: string, at: Date): Promise<boolean> {
  if (!isAnswered(own)) return false;
  await tx.update(cases).set({ ...reopened(own.kind, at, knowledge), lastMessageAt: at, lastBody: previewOf(reason) }).where(eq(cases.id, own.id));
  await tell(tx, key, own, "reopened", reason);
  return true;
}

/** "Sudah selesai": the citizen closes what was answered, before its days are over. */
export async function confirmCase(tx: Tx, key: Door, own: OwnCase, at: Date): Promise<boolean> {
  if (own.status !== "answered") return false;
  await tx.update(cases).set({ status: "closed", closedAt: at, unread: false }).where(and(eq(cases.id, own.id), eq(cases.status, "answered")));
  await tell(tx, key, own, "closed", "Warga menyatakan sudah selesai");
  return true;
}

async function tell(tx: Tx, key: Door, own: OwnCase, type: "rated" | "reopened" | "closed", note: string): Promise<void> {
  await tx.insert(caseEvents).values({ tenantId: own.tenantId, caseId: own.id, type, actorName: "Warga", note });
  await recordAudit(tx, key, { action: `case.${type}`, subject: "case", subjectId: own.id, tenantId: own.tenantId });
  await notify(tx, { tenantId: own.tenantId, what: "case", id: own.id });
}

/** The citizen wrote again: to be read, and a clock that stood still for an answer goes on. The message itself the caller keeps. */
export const wroteAgain = (tx: Tx, knowledge: CityKnowledge, one: LockedCase, text: string, at: Date): Promise<unknown>[] => {
  const resumed = one.status === "waiting" && one.pausedAt
    ? withDeadlines(one, { status: "open" as const, pausedAt: null, pauses: afterPause(one, at) }, knowledge) : {};
  return [
    tx.update(cases).set({ unread: true, lastMessageAt: at, lastBody: previewOf(text), ...resumed }).where(eq(cases.id, one.id)).execute(),
    tx.insert(caseEvents).values({ tenantId: one.tenantId, caseId: one.id, type: "message", actorName: "Warga" }).execute(),
    notify(tx, { tenantId: one.tenantId, what: "message", id: one.id }),
  ];
};
