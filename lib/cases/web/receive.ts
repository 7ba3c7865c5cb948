import "server-only";
import { and, desc, eq, gt, ne, sql } from "drizzle-orm";
import type { Gateway } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { notify } from "@/lib/live/notify";
import type { Contact } from "@/lib/sms/contacts";
import { messages } from "@/lib/sms/schema";
import { storableText } from "@/lib/sms/text";
import { type CityKnowledge, cityKnowledge } from "../knowledge";
import { type OpenedCase, openCase } from "../open-case";
import type { Route } from "../route";
import type { CaseWorker } from "../reach";
import { type CaseChannel, caseEvents, type CaseKind, cases } from "../schema";
import { markAbuse } from "../abuse";
import { codeIndex, codeOf } from "./code";
import { digestOf, whyHeld } from "./flow";
import { claimForm, formOf } from "./form-name";
import { attachPhotos } from "./photos";
import { type Point, pointText } from "./point";
import { sendReceipt } from "./receipt";
import { lockReporter, type ReporterAddress } from "./reporter";
import { atDesk, type Place, routeReport } from "./route-report";
import { webReports } from "./schema";

/** A report as its form told it. `odd` and `trapped`: what makes it look as if no person had written it. */
export type Report = ReporterAddress & {
  nonce: string; odd: string | null; trapped: boolean;
  kind: CaseKind; text: string; place: Place | null; hint: { name: string; code: string } | null; anonymous: boolean; secret: boolean;
  /** Where exactly, as shown on the form's map. */
  point?: Point | null;
  /** The citizen says that it reports abuse of power. */
  abuse?: boolean;
  /** The officer who wrote it down for somebody; left out where the citizen filled in the form. */
  recorder?: Recorder;
  /** The application that brought it (lib/open311); none: our own form. */
  key?: { id: number; name: string };
};

/** `tenantId`: the officer's agency, whose the case then is; null at the desk, where words lead. */
export type Recorder = { key: CaseWorker; channel: Exclude<CaseChannel, "sms" | "web">; tenantId: number | null };

/** What else is kept with a report, in its transaction. */
export type Alongside = (tx: Tx, place: { tenantId: number; caseId: number }) => Promise<void>;

export type TakenReport = { ticket: string; /** Null for who only typed the same words again: the code opens what was written since. */ code: string | null; /** It waits to be read before it goes anywhere. */ held: boolean; /** It was here already. */ repeated: boolean };

const sourceOf = ({ key, recorder }: Report): string => recorder?.key.name ?? (key ? `Open311: ${key.name}` : "Formulir web");
const channelOf = ({ recorder }: Report): CaseChannel => recorder?.channel ?? "web";

/**
 * Takes a report in as an SMS is: case, message, history, audit row, receipt and jobs in one transaction. Nothing is
 * refused and nothing doubled: a form sent twice, or the same words by the same contact, is the case that is there.
 */
export function receiveReport(gateway: Gateway, given: Report, alongside?: Alongside): Promise<TakenReport> {
  const text = storableText(given.text);
  const digest = digestOf(text);
  return withKey(gateway, async (tx) => {
    const { nonce, fresh } = await claimForm(tx, given, digest);
    const report = { ...given, nonce };
    if (!fresh) return sentBefore(tx, gateway, report);
    const knowledge = await cityKnowledge(tx);
    const contact = await lockReporter(tx, report, report.nonce);
    const same = await sameReport(tx, contact, text, report);
    if (same) {
      await note(tx, report.nonce, { contactId: contact.id, caseId: same.id, held: null });
      await addToSame(tx, gateway, same.id, report);
      await alongside?.(tx, { tenantId: same.tenantId, caseId: same.id });
      return { ticket: same.ticket, code: null, held: false, repeated: true };
    }
    const held = report.recorder ? null : await whyHeld(tx, { ...report, digest, keyId: report.key?.id ?? null });
    const byWords = routeReport(knowledge, text, report.place, report.hint);
    const route = kept(report.abuse ? markAbuse(knowledge, byWords) : byWords, report.recorder);
    const opened = await open(tx, gateway, knowledge, { report: { ...report, text }, contact, route, held });
    await note(tx, report.nonce, { contactId: contact.id, caseId: opened.id, held });
    await alongside?.(tx, { tenantId: opened.tenantId, caseId: opened.id });
    return { ticket: opened.ticket, code: codeOf(report.nonce), held: held !== null, repeated: false };
  });
}

/** What an officer wrote down stays with the officer's agency, who hands it on by hand; but never what reports abuse. */
const kept = (route: Route, recorder: Recorder | undefined): Route =>
  recorder?.tenantId == null || route.abuse !== undefined ? route : { ...route, tenantId: recorder.tenantId, meantId: recorder.tenantId };

const note = (tx: Tx, nonce: string, known: { contactId: number; caseId: number; held: string | null }) => tx.update(webReports).set(known).where(eq(webReports.nonce, nonce));

/** The same form again: what it brings besides, such as the wish to stay hidden, is kept with its case. */
async function sentBefore(tx: Tx, gateway: Gateway, report: Report): Promise<TakenReport> {
  const { nonce } = report;
  const [row] = await tx.select({ ticket: cases.ticket, held: webReports.held, caseId: webReports.caseId }).from(webReports).innerJoin(cases, eq(cases.id, webReports.caseId)).where(eq(webReports.nonce, nonce));
  if (!row || row.caseId === null) throw new Error("a form that was taken in has no case");
  await addToSame(tx, gateway, row.caseId, report);
  return { ticket: row.ticket, code: codeOf(nonce), held: row.held !== null, repeated: true };
}

/** The same words by the same contact within a day, on the web too; an SMS of that number is somebody else's until proven. What reports abuse never joins what the accused agency reads. */
async function sameReport(tx: Tx, contact: Contact, text: string, report: Report): Promise<{ id: number; tenantId: number; ticket: string } | null> {
  const [row] = await tx.select({ id: cases.id, tenantId: cases.tenantId, ticket: cases.ticket }).from(messages).innerJoin(cases, eq(cases.id, messages.caseId))
    .where(and(eq(messages.contactId, contact.id), eq(messages.direction, "in"), eq(messages.body, text), gt(messages.at, sql`now() - interval '1 day'`),
      eq(cases.channel, channelOf(report)), ne(cases.status, "closed"), report.abuse ? eq(cases.abuse, true) : undefined))
    .orderBy(desc(messages.id)).limit(1);
  return row ?? null;
}

/** What the second time brings is kept: its photos, a point on the map (another one than the first is told in the history), and the wish to stay hidden, which is never taken back by a form. */
async function addToSame(tx: Tx, gateway: Gateway, id: number, report: Report): Promise<void> {
  const { nonce, secret, anonymous, point = null } = report;
  const [one] = await tx.select({ id: cases.id, tenantId: cases.tenantId, secret: cases.secret, anonymous: cases.anonymous, latitude: cases.latitude, longitude: cases.longitude }).from(cases).where(eq(cases.id, id)).for("update");
  if (!one) throw new Error("a case that was just found is gone");
  const photos = (await attachPhotos(tx, formOf(nonce), { tenantId: one.tenantId, caseId: id })).count;
  const shown = one.latitude === null || one.longitude === null ? null : { latitude: one.latitude, longitude: one.longitude };
  const moved = point !== null && (shown === null || pointText(shown) !== pointText(point));
  const added = [...(photos > 0 ? [`${photos} foto`] : []), ...(secret && !one.secret ? ["minta dirahasiakan"] : []), ...(anonymous && !one.anonymous ? ["minta tanpa nama"] : []),
    ...(moved ? [shown === null ? "titik di peta" : `titik lain di peta, ${pointText(point)}`] : [])];
  if (added.length === 0) return;
  await tx.update(cases).set({ secret: one.secret || secret, anonymous: one.anonymous || anonymous, unread: true, ...columnsOf(shown ?? point) }).where(eq(cases.id, id));
  await tx.insert(caseEvents).values({ tenantId: one.tenantId, caseId: id, type: "message", actorName: sourceOf(report), note: `Dikirim lagi: ${added.join(", ")}` });
  await recordAudit(tx, gateway, { action: "case.message", subject: "case", subjectId: id, tenantId: one.tenantId });
  await notify(tx, { tenantId: one.tenantId, what: "case", id });
}

const columnsOf = (point: Point | null) => ({ latitude: point?.latitude ?? null, longitude: point?.longitude ?? null });

type Opening = { report: Report; contact: Contact; route: Route; held: string | null };

async function open(tx: Tx, gateway: Gateway, knowledge: CityKnowledge, { report, contact, route, held }: Opening): Promise<OpenedCase> {
  const at = new Date();
  const opened = await openCase(tx, knowledge, {
    text: report.text, route: held === null ? route : atDesk(knowledge, route), contact, channel: channelOf(report), secret: report.secret, kind: report.kind, at,
  });
  const place = { tenantId: opened.tenantId, caseId: opened.id };
  const by = { actorId: report.recorder?.key.accountId ?? null, actorName: sourceOf(report) };
  await tx.update(cases).set({ anonymous: report.anonymous, placeId: report.place?.id ?? null, ...columnsOf(report.point ?? null), codeIndex: codeIndex(opened.ticket, codeOf(report.nonce)) }).where(eq(cases.id, opened.id));
  await Promise.all([
    tx.insert(messages).values({ ...place, contactId: contact.id, direction: "in", kind: "citizen", body: report.text, gateway: gateway.gateway, at: sql`now()` }),
    tx.insert(caseEvents).values([
      { ...place, ...by, type: "received", note: held === null ? null : `Menunggu dibaca: ${held}` },
      ...(held === null && route.meantId !== null ? [{ ...routed(knowledge, opened, route, report), ...by }] : []),
    ]),
    recordAudit(tx, gateway, { action: "case.opened", subject: "case", subjectId: opened.id, tenantId: opened.tenantId, data: { channel: channelOf(report), ...(report.key ? { openKey: report.key.name } : {}), ...(held === null ? {} : { held }), ...(report.recorder ? { officerId: by.actorId, officer: by.actorName } : {}) } }),
    attachPhotos(tx, formOf(report.nonce), place),
    notify(tx, { tenantId: opened.tenantId, what: "case", id: opened.id }),
  ]);
  // While the flow is unusual nobody's telephone is filled: the ticket stands on the page.
  if (held === null) await sendReceipt(tx, contact, report, place, opened.ticket, route.meantId === null ? null : (knowledge.names.get(route.meantId) ?? null));
  return opened;
}

const routed = (knowledge: CityKnowledge, opened: OpenedCase, route: Route, { recorder, abuse }: Report) => ({
  tenantId: opened.tenantId, caseId: opened.id, type: "routed" as const, toName: knowledge.names.get(opened.tenantId) ?? null, toTenantId: opened.tenantId,
  note: abuse ? "Warga menandainya penyalahgunaan wewenang" : recorder?.tenantId === opened.tenantId ? "Dicatat di instansi ini" : (route.proposals[0]?.reasons[0]?.text ?? null),
});
