import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Desk } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { spamMessages } from "./schema";

export const SPAM_PAGE = 25;

/** What waits in the box, the oldest first: the rows after `after`, an id. */
export function listSpam(desk: Desk, after = 0) {
  return withKey(desk, (tx) => tx.select({
    id: spamMessages.id, body: spamMessages.body, masked: spamMessages.masked, kind: spamMessages.kind, certainty: spamMessages.certainty, at: spamMessages.at,
  }).from(spamMessages).where(and(eq(spamMessages.state, "waiting"), sql`(${spamMessages.at}, ${spamMessages.id}) > (coalesce((select b.at from spam_messages b where b.id = ${after}), '-infinity'), ${after})`))
    .orderBy(asc(spamMessages.at), asc(spamMessages.id)).limit(SPAM_PAGE));
}

export type SpamRow = Awaited<ReturnType<typeof listSpam>>[number];
