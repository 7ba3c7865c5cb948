import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { addJob } from "@/lib/jobs/add-job";
import { automaticText } from "@/lib/sms/automatic";
import { nameFor } from "@/lib/sms/once";
import { contacts } from "@/lib/sms/schema";
import { changeCase, tellCase } from "../change";
import { withDeadlines } from "../deadline";
import { cityKnowledge } from "../knowledge";
import { canFieldCheck } from "../policy";
import { UNRAISED } from "../raise-state";
import type { CaseWorker } from "../reach";
import { queueReply } from "../reply";
import { caseEvents, cases } from "../schema";

/** Letters and the page reach their readers; a telephone only if it takes answers by machine. */
const hears = sql<boolean>`${contacts.channel} <> 'phone' or (${contacts.answerable} and ${contacts.optedOutAt} is null)`;

async function isHeard(tx: Tx, contactId: number): Promise<boolean> {
  const [citizen] = await tx.select({ hears }).from(contacts).where(eq(contacts.id, contactId));
  return citizen?.hears ?? false;
}

/** As long as it can be undone the citizen hears nothing of it. */
const FRESH_MS = 60_000;

/** The answer needs a look on the spot: the longer limit, with the reason; the citizen is told once, if words reach them. */
export function askFieldCheck(key: CaseWorker, id: number, reason: string): Promise<Outcome<{ hears: boolean }>> {
  return changeCase<{ hears: boolean }>(key, id, async (tx, one) => {
    if (!canFieldCheck(one)) return refused(one.limitKind === "field-check" ? "Laporan ini sudah memakai batas pemeriksaan lapangan." : "Batas pemeriksaan lapangan hanya untuk laporan yang sedang dikerjakan instansi.");
    await tx.update(cases).set({ ...UNRAISED, ...withDeadlines(one, { limitKind: "field-check" as const }, await cityKnowledge(tx)) }).where(and(eq(cases.id, id), eq(cases.tenantId, one.tenantId)));
    await tellCase(tx, key, one, { type: "field-check", note: reason });
    await addJob(tx, "tell-field-check", { caseId: id }, { runAt: new Date(Date.now() + FRESH_MS), jobKey: `field-check:${id}` });
    return done({ hears: await isHeard(tx, one.contactId) });
  });
}

/** Undo within a minute, before the citizen is told. */
export function undoFieldCheck(key: CaseWorker, id: number): Promise<Outcome<null>> {
  return changeCase(key, id, async (tx, one) => {
    const [asked] = await tx.select({ fresh: sql<boolean>`${caseEvents.at} > now() - make_interval(secs => ${FRESH_MS / 1_000})` }).from(caseEvents)
      .where(and(eq(caseEvents.caseId, id), eq(caseEvents.type, "field-check"))).orderBy(desc(caseEvents.id)).limit(1);
    if (one.limitKind !== "field-check" || !asked?.fresh) {
      return refused(`${(await isHeard(tx, one.contactId)) ? "Warga sudah diberi tahu" : "Waktu mengurungkannya sudah lewat"}, jadi pemeriksaan lapangan tidak dapat diurungkan lagi.`);
    }
    await tx.update(cases).set(withDeadlines(one, { limitKind: "answer" as const }, await cityKnowledge(tx))).where(and(eq(cases.id, id), eq(cases.tenantId, one.tenantId)));
    await tellCase(tx, key, one, { type: "undone", note: "pemeriksaan lapangan diurungkan" });
    return done(null);
  });
}

/** Job: tells the citizen the new limit, once for each limit however often it runs; nothing when it was undone or answered meanwhile. */
export function tellFieldCheck(job: Job, caseId: number): Promise<void> {
  return withKey(job, async (tx) => {
    const [row] = await tx.select({ one: cases, hears, channel: contacts.channel }).from(cases)
      .innerJoin(contacts, eq(contacts.id, cases.contactId)).where(and(eq(cases.id, caseId), eq(cases.limitKind, "field-check"))).for("update", { of: cases });
    if (!row?.hears || !(row.one.status === "open" || row.one.status === "waiting")) return;
    const { one } = row;
    const { names } = await cityKnowledge(tx);
    const say = row.channel === "phone" ? automaticText.fieldCheck : automaticText.fieldCheckWritten;
    await queueReply(tx, row.channel, {
      tenantId: one.tenantId, caseId, contactId: one.contactId, kind: "auto", body: say(one.ticket, names.get(one.tenantId) ?? "instansinya", one.dueAt), once: nameFor(`field-check ${caseId} ${one.clockFrom.toISOString()}`),
    });
  });
}
