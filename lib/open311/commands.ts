import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Admin } from "@/lib/access/keys";
import { newToken, tokenHash } from "@/lib/accounts/secret-index";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { openKeys } from "./schema";

const HINT_LETTERS = 6;

/** Makes a key for one application. The answer holds it for the only time; kept is its hash. */
export function makeKey(admin: Admin, name: string): Promise<Outcome<{ secret: string }>> {
  const secret = newToken();
  return withKey(admin, async (tx) => {
    const [made] = await tx.insert(openKeys).values({ name, hint: secret.slice(0, HINT_LETTERS), hash: tokenHash(secret), madeByName: admin.name })
      .onConflictDoNothing().returning({ id: openKeys.id });
    if (!made) return refused("Aplikasi dengan nama itu masih punya kunci. Akhiri dahulu kunci lamanya, atau beri nama lain.", "name");
    await recordAudit(tx, admin, { action: "open-key.made", subject: "open-key", subjectId: made.id, data: { title: name } });
    return done({ secret });
  });
}

/** From now on nothing is posted with it; what came by it stays. Null: no such key, or it has ended. */
export function endKey(admin: Admin, id: number): Promise<{ name: string } | null> {
  return withKey(admin, async (tx) => {
    const [ended] = await tx.update(openKeys).set({ endedAt: sql`now()`, endedByName: admin.name }).where(and(eq(openKeys.id, id), isNull(openKeys.endedAt))).returning({ name: openKeys.name });
    if (!ended) return null;
    await recordAudit(tx, admin, { action: "open-key.ended", subject: "open-key", subjectId: id, data: { title: ended.name } });
    return ended;
  });
}
