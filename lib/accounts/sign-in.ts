import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Door } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { SESSION_SECONDS } from "./cookies";
import { originOf } from "./device";
import { beginAttempt, forgetAttempts } from "./guessing";
import { passwordFits } from "./password";
import { accounts, sessions } from "./schema";
import { foldEmail } from "./secret-index";

export type Credentials = {
  email: string; password: string;
  /** The client's network address (see client-address.ts). */
  address: string;
  /** The mark of a known browser, as its cookie says. */
  device?: string;
};

export type SignedIn = { accountId: number; email: string };

/** The same words for an unknown account, a wrong password, a disabled account and an unused invitation. */
export const NO_MATCH = "E-mail atau kata sandi tidak cocok. Periksa lagi keduanya.";

/** Says who it is when e-mail and password belong together. Expected refusals: no match, or too many attempts. */
export async function checkCredentials(door: Door, given: Credentials): Promise<Outcome<SignedIn>> {
  const email = foldEmail(given.email);
  const attempt = { email, origin: originOf(given.device, email, given.address) };
  const wait = await beginAttempt(door, attempt);
  if (wait > 0) return refused(`Terlalu banyak percobaan. Coba lagi dalam ${wait} menit.`);
  const account = await findAccount(door, email);
  if (!(await passwordFits(account?.passwordHash, given.password)) || !account || account.disabled) return refused(NO_MATCH);
  await forgetAttempts(door, attempt);
  return done({ accountId: account.id, email });
}

async function findAccount(door: Door, email: string) {
  const [account] = await withKey(door, (tx) => tx
    .select({ id: accounts.id, passwordHash: accounts.passwordHash, disabled: sql<boolean>`${accounts.disabledAt} is not null` })
    .from(accounts).where(eq(accounts.email, email)));
  return account;
}

/** Writes the session row that every request of this sign-in is checked against; answers its id. */
export function openSession(door: Door, accountId: number): Promise<string> {
  return withKey(door, async (tx) => {
    const [row] = await tx.insert(sessions)
      .values({ accountId, expiresAt: sql`now() + make_interval(secs => ${SESSION_SECONDS})` })
      .returning({ id: sessions.id });
    if (!row) throw new Error("session without a row");
    await tx.update(accounts).set({ lastSignInAt: sql`now()` }).where(eq(accounts.id, accountId));
    await recordAudit(tx, door, { action: "session.opened", subject: "account", subjectId: accountId });
    return row.id;
  });
}

/** Signing out: from the next request on the token opens nothing, wherever a copy of it is kept. */
export async function endSession(door: Door, sessionId: string): Promise<void> {
  await withKey(door, async (tx) => {
    const ended = await tx.update(sessions).set({ endedAt: sql`now()` })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt))).returning({ accountId: sessions.accountId });
    for (const { accountId } of ended) {
      await recordAudit(tx, door, { action: "session.ended", subject: "account", subjectId: accountId });
    }
  });
}
