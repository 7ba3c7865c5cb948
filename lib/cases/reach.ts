import "server-only";
import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Desk, Operator } from "@/lib/access/keys";
import { cases } from "./schema";

/** Who works on cases: people of the agency that owns one, or the desk. */
export type CaseWorker = Operator | Desk;

/** The cases a key reaches; stands in the WHERE of every read and is repeated in every write. */
export function reach(key: CaseWorker): SQL {
  return key.kind === "operator" ? eq(cases.tenantId, key.tenantId) : sql`true`;
}

/** One case, if the key reaches it: a stranger's id is like none. */
export const reachOne = (key: CaseWorker, id: number): SQL | undefined => and(eq(cases.id, id), reach(key));

export type Box = "open" | "waiting" | "done";

/**
 * The inbox's boxes: what waits for us, what waits for the citizen, what is answered or closed. Where the citizen wrote
 * after our answer it waits for us again, until somebody has read it.
 */
export function inBox(box: Box): SQL | undefined {
  if (box === "waiting") return eq(cases.status, "waiting");
  return box === "open" ? or(inArray(cases.status, ["open", "new"]), and(eq(cases.status, "answered"), cases.unread)) : inArray(cases.status, ["answered", "closed"]);
}

export type Urgency = "late" | "today" | "unread";

const endOfToday = sql`((date_trunc('day', now() at time zone 'Asia/Jakarta') + interval '1 day') at time zone 'Asia/Jakarta')`;

export function isUrgent(urgency: Urgency): SQL | undefined {
  if (urgency === "unread") return eq(cases.unread, true);
  const running = or(eq(cases.status, "open"), eq(cases.status, "new"));
  return urgency === "late" ? and(running, sql`${cases.dueAt} < now()`)
    : and(running, sql`${cases.dueAt} >= now()`, sql`${cases.dueAt} < ${endOfToday}`);
}
