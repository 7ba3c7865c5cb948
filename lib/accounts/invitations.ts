import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Door } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { passwordInput, passwordTooKnown } from "./input";
import { hashPassword } from "./password";
import { accounts, invitations, sessions } from "./schema";
import { newToken, tokenHash } from "./secret-index";
import type { SignedIn } from "./sign-in";

export const INVITATION_DAYS = 7;

/** Makes a link's token, works once, for seven days; earlier links of the account stop working. */
export async function writeInvitation(tx: Tx, accountId: number, reset: boolean): Promise<string> {
  await tx.update(invitations).set({ expiresAt: sql`now()` }).where(and(eq(invitations.accountId, accountId), isNull(invitations.usedAt), sql`${invitations.expiresAt} > now()`));
  const token = newToken();
  await tx.insert(invitations).values({
    accountId, tokenHash: tokenHash(token), reset, expiresAt: sql`now() + make_interval(days => ${INVITATION_DAYS})`,
  });
  return token;
}

/** From now on every sign-in of the account has to be made again. */
export async function endSessionsOf(tx: Tx, accountId: number): Promise<void> {
  await tx.update(sessions).set({ endedAt: sql`now()` }).where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt)));
}

const usable = (token: string) => and(eq(invitations.tokenHash, tokenHash(token)), isNull(invitations.usedAt), sql`${invitations.expiresAt} > now()`);

export type OpenInvitation = { accountId: number; name: string; email: string; reset: boolean };

/** Whose link it is; null when it is unknown, used, past its days, or the account is disabled. */
export async function findInvitation(door: Door, token: string): Promise<OpenInvitation | null> {
  const [row] = await withKey(door, (tx) => tx
    .select({ accountId: accounts.id, name: accounts.name, email: accounts.email, reset: invitations.reset })
    .from(invitations).innerJoin(accounts, eq(accounts.id, invitations.accountId))
    .where(and(usable(token), isNull(accounts.disabledAt))));
  return row ?? null;
}

const SPENT = refused("Tautan ini sudah dipakai atau sudah lewat masanya. Minta tautan baru kepada admin kota.");

/** Sets the password by a link, which works this once. Other sign-ins of the account end. */
export async function acceptInvitation(door: Door, token: string, password: string): Promise<Outcome<SignedIn>> {
  const invited = await findInvitation(door, token);
  if (!invited) return SPENT;
  const read = parseInput(passwordInput, { password });
  if (!read.ok) return read;
  const known = passwordTooKnown(password, invited);
  if (known !== null) return refused(known, "password");
  const passwordHash = await hashPassword(password);
  return withKey(door, async (tx) => {
    const used = await tx.update(invitations).set({ usedAt: sql`now()` }).where(usable(token)).returning({ accountId: invitations.accountId });
    const changed = used.length === 0 ? [] : await tx.update(accounts).set({ passwordHash })
      .where(and(eq(accounts.id, invited.accountId), isNull(accounts.disabledAt))).returning({ id: accounts.id });
    if (changed.length === 0) return SPENT;
    await endSessionsOf(tx, invited.accountId);
    await recordAudit(tx, door, { action: invited.reset ? "account.reset-used" : "account.invitation-used", subject: "account", subjectId: invited.accountId });
    return done({ accountId: invited.accountId, email: invited.email });
  });
}
