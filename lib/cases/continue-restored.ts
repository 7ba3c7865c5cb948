import "server-only";
import { and, desc, eq, gt, ne } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { messages } from "@/lib/sms/schema";
import { mayJoin } from "./abuse";
import { wroteAgain } from "./citizen-commands";
import { continuedCase, earlierCases } from "./continues";
import type { CityKnowledge } from "./knowledge";
import type { OpenedCase } from "./open-case";
import type { Route } from "./route";
import { cases } from "./schema";

/**
 * The open case that a message restored from the box goes on with, by the rules of what isn't boxed (lib/cases/take-in.ts),
 * as of when it was written; null where it raises a matter of its own. The message itself the caller moves.
 */
export async function continueRestored(
  tx: Tx, knowledge: CityKnowledge, message: { id: number; text: string; at: Date; contactId: number }, route: Route,
): Promise<OpenedCase | null> {
  const earlier = (await earlierCases(tx, message.contactId)).filter((one) => mayJoin(route, one));
  const continued = continuedCase(earlier, message.text, route, message.at);
  if (!continued) return null;
  const [one] = await tx.select().from(cases).where(and(eq(cases.id, continued.id), ne(cases.status, "closed"))).for("update");
  if (!one) return null;
  const [newer] = await tx.select({ body: messages.body }).from(messages)
    .where(and(eq(messages.caseId, one.id), eq(messages.kind, "citizen"), gt(messages.id, message.id))).orderBy(desc(messages.id)).limit(1);
  await Promise.all(wroteAgain(tx, knowledge, one, newer?.body ?? message.text, new Date()));
  return one;
}
