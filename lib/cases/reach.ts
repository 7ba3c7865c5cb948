import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Desk, Operator } from "@/lib/access/keys";
import { isMentioned } from "./mentions/queries";
import { caseLists, cases } from "./schema";

/** Who works on cases: people of the agency that owns one, or the desk. */
export type CaseWorker = Operator | Desk;

/** The cases a key reaches; stands in the WHERE of every read and is repeated in every write. */
export function reach(key: CaseWorker): SQL {
  return key.kind === "operator" ? eq(cases.tenantId, key.tenantId) : sql`true`;
}

/** One case, if the key reaches it: a stranger's id is like none. */
export const reachOne = (key: CaseWorker, id: number): SQL | undefined => and(eq(cases.id, id), reach(key));

/** One of the lists, in the words of its index; asked of `cases` alone. */
export const inList = (name: keyof typeof caseLists): SQL => sql.raw(`(${caseLists[name]})`);

/** all: whatever box it lies in, newest first; for searching. */
export type Box = "open" | "waiting" | "done" | "all";
export type Urgency = "late" | "today" | "unread" | "raised" | "mine" | "mentioned";

export const endOfToday = sql`((date_trunc('day', now() at time zone 'Asia/Jakarta') + interval '1 day') at time zone 'Asia/Jakarta')`;

const isLate = sql<boolean>`${cases.dueAt} < now()`;
const isDueToday = sql<boolean>`(${cases.dueAt} >= now() and ${cases.dueAt} < ${endOfToday})`;

/** What is urgent is so in whatever box it lies: late and due today while the clock runs, unread always. */
export function isUrgent(key: CaseWorker, urgency: Urgency): SQL | undefined {
  if (urgency === "mentioned") return key.kind === "operator" ? isMentioned(key) : sql`false`;
  if (urgency === "mine") return and(inList("assigned"), eq(cases.assigneeId, key.accountId));
  if (urgency === "unread" || urgency === "raised") return inList(urgency);
  return and(inList("running"), urgency === "late" ? isLate : isDueToday);
}

/** The desk is a tenant, found by its own small index. */
export const deskId = sql<number>`(select d.id from tenants d where d.kind = 'meja')`;
/** Whose a row is that a key adds: its agency's, or the desk's. */
export const tenantOf = (key: CaseWorker): number | SQL<number> => (key.kind === "operator" ? key.tenantId : deskId);

/** Cases no agency has. */
export const atDesk = sql`${cases.tenantId} = ${deskId}`;
/** The same, but for those of the arbiter. */
export const isQueued = sql`${atDesk} and not ${inList("arbiter")}`;
