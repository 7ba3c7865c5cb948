import "server-only";
import { and, desc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import type { Route } from "./route";
import { type CaseStatus, cases } from "./schema";
import { readTicket } from "./ticket";

export type EarlierCase = {
  id: number; tenantId: number; ticket: string; status: CaseStatus; lastMessageAt: Date; abuse: boolean;
  /** An agency has it; else the desk, which asks in order to find one. */
  forwarded: boolean;
};

/** A number's cases that a message may belong to: not closed, written in within 30 days. */
export function earlierCases(tx: Tx, contactId: number): Promise<EarlierCase[]> {
  return tx.select({ id: cases.id, tenantId: cases.tenantId, ticket: cases.ticket, status: cases.status, lastMessageAt: cases.lastMessageAt, abuse: cases.abuse, forwarded: sql<boolean>`${cases.forwardedAt} is not null` })
    .from(cases)
    .where(and(eq(cases.contactId, contactId), sql`${cases.status} <> 'closed'`, gt(cases.lastMessageAt, sql`now() - interval '30 days'`)))
    .orderBy(desc(cases.lastMessageAt)).limit(10);
}

/** An agency asked this number something and waits for what it says. */
export const isAsked = async (tx: Tx, contactId: number): Promise<boolean> => (await earlierCases(tx, contactId)).some(({ status }) => status === "waiting");

/** Whoever raised a real matter before isn't taken for a swindler. */
export async function hasRaised(tx: Tx, contactId: number): Promise<boolean> {
  const rows = await tx.select({ one: sql`1` }).from(cases).where(eq(cases.contactId, contactId)).limit(1);
  return rows.length > 0;
}

/** Who has the case that somebody is talking in: the one that the text names, closed or not, else the last one while its talk is fresh. */
export async function ownerOfTalk(tx: Tx, contactId: number, earlier: readonly EarlierCase[], text: string, now: Date): Promise<number | undefined> {
  const tickets = ticketsIn(text);
  const [named] = tickets.length === 0 ? [] : await tx.select({ tenantId: cases.tenantId }).from(cases).where(and(eq(cases.contactId, contactId), inArray(cases.ticket, tickets))).limit(1);
  const last = earlier[0];
  return named?.tenantId ?? (last && now.getTime() - last.lastMessageAt.getTime() <= TALK_MS ? last.tenantId : undefined);
}

const TALK_MS = 48 * 3_600_000;
const QUESTION_MS = 14 * 24 * 3_600_000;
const SURE_ENOUGH = 0.5;

/**
 * The earlier case that a text continues, or null when it raises a new matter. A case is not a phone number: it fits
 * when the text names its ticket, when it may answer what we asked, or when the talk is fresh and the words point to no
 * other agency.
 */
export function continuedCase(earlier: readonly EarlierCase[], text: string, route: Route, now: Date): EarlierCase | null {
  const named = earlier.find((one) => namesTicket(text, one.ticket));
  if (named) return named;
  const asked = earlier.filter((one) => one.status === "waiting" && mayAnswer(one, text, route, now));
  if (asked[0]) return asked.find((one) => one.tenantId === route.tenantId) ?? asked[0];
  const last = earlier[0];
  if (!last || now.getTime() - last.lastMessageAt.getTime() > TALK_MS) return null;
  const best = route.proposals[0];
  if (!best || best.certainty < SURE_ENOUGH) return isShort(text) ? last : null;
  // After an answer the same words are rather a new matter than more of the old one.
  const open = earlier.filter((one) => one.status !== "answered" || isShort(text));
  return open.find((one) => (one.tenantId === best.tenantId || one.tenantId === route.tenantId) && route.meantId !== null) ?? null;
}

/**
 * Few words are an answer whatever they name ("di taman kota", "depan kantor lurah"): left out, the case would wait for
 * good. Another agency's code in front is none, nor are many words that are surely another agency's business, nor many
 * words long after the question.
 */
function mayAnswer(one: EarlierCase, text: string, { tenantId, meantId, addressedId }: Route, now: Date): boolean {
  if (addressedId !== null && addressedId !== one.tenantId && tenantId !== one.tenantId) return false;
  if (isShort(text)) return true;
  const elsewhere = one.forwarded && meantId !== null && meantId !== one.tenantId && tenantId !== one.tenantId;
  return !elsewhere && now.getTime() - one.lastMessageAt.getTime() <= QUESTION_MS;
}

const isShort = (text: string): boolean => text.trim().split(/\s+/).length <= 12;

const ticketsIn = (text: string): string[] => [...text.matchAll(/\d(?:[\s.-]?\d){7}/g)].map((match) => readTicket(match[0])).filter((ticket) => ticket !== null);
const namesTicket = (text: string, ticket: string): boolean => ticketsIn(text).includes(ticket);
