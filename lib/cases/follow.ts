import "server-only";
import { and, asc, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Follower } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { MAIL, PAGE } from "@/lib/mail/ways";
import { contacts, messages } from "@/lib/sms/schema";
import { tenants } from "@/lib/tenants/schema";
import { proofColumns, provesWriter } from "./proof";
import { caseEvents, cases } from "./schema";

/** What anybody with the ticket sees: how far it is and when, not what was written. */
export async function followCase(follower: Follower) {
  return withKey(follower, async (tx) => {
    const [row] = await tx.select({
      id: cases.id, ticket: cases.ticket, kind: cases.kind, status: cases.status, channel: cases.channel, openedAt: cases.openedAt,
      forwardedAt: cases.forwardedAt, dueAt: cases.dueAt, pausedAt: cases.pausedAt, answeredAt: cases.answeredAt, answerDueAt: cases.answerDueAt,
      closedAt: cases.closedAt, rating: cases.rating, tenantName: tenants.name, tenantSlug: tenants.slug, tenantKind: tenants.kind,
      /** Whether everybody may read it now. */
      shown: sql<boolean>`exists (select from case_publications p where p.case_id = ${cases.id} and p.withdrawn_at is null)`,
    }).from(cases).innerJoin(tenants, eq(tenants.id, cases.tenantId)).where(eq(cases.ticket, follower.ticket));
    if (!row) return null;
    const steps = await tx.select({ type: caseEvents.type, at: caseEvents.at, toName: caseEvents.toName }).from(caseEvents)
      .where(and(eq(caseEvents.caseId, row.id), inArray(caseEvents.type, ["received", "routed", "handed-on", "not-ours", "message", "answered", "asked", "closed", "reopened", "rated", "published", "merged", "split", "field-check", "raised"])))
      .orderBy(asc(caseEvents.id));
    return { ...row, steps };
  });
}

export type FollowedCase = NonNullable<Awaited<ReturnType<typeof followCase>>>;

/**
 * What was written, for the citizen who also knows the last four digits of the number, or the code of the case; null for
 * everybody else.
 * Notes, automatic answers' doubles and cancelled SMS are never part of it; what was told on this page alone is.
 */
export async function followConversation(follower: Follower, lastFour: string) {
  return withKey(follower, async (tx) => {
    const [owner] = await tx.select({ caseId: cases.id, channel: cases.channel, ...proofColumns }).from(cases).innerJoin(contacts, eq(contacts.id, cases.contactId)).where(eq(cases.ticket, follower.ticket));
    if (!owner || !provesWriter(owner, lastFour)) return null;
    const rows = await tx.select({ id: messages.id, gateway: messages.gateway, direction: messages.direction, kind: messages.kind, body: messages.body, at: messages.at, authorName: messages.authorName })
      .from(messages).where(and(eq(messages.caseId, owner.caseId), or(ne(messages.kind, "auto"), eq(messages.gateway, PAGE)), or(sql`${messages.state} is null`, ne(messages.state, "cancelled"))))
      .orderBy(asc(messages.id));
    return owner.channel === "web" ? rows.map(withoutSms) : rows;
  });
}

/** Where somebody who reads the page of a web report may have written themselves. */
const OWN_WAYS: readonly string[] = [PAGE, MAIL, "open311"];

/** Whoever filled in the form may have typed a stranger's number: what that telephone writes is its own, and stands here without its words. */
const withoutSms = <Row extends { direction: string; gateway: string; body: string }>(row: Row): Row =>
  (row.direction === "in" && !OWN_WAYS.includes(row.gateway) ? { ...row, body: "Pesan lewat SMS. Demi keamanan isinya tidak ditampilkan di halaman ini; petugas membacanya." } : row);
