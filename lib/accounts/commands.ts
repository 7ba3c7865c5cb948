import "server-only";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Admin } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import type { GrantSeatInput, InviteInput, SeatInput } from "./input";
import { endSessionsOf, writeInvitation } from "./invitations";
import { roleWords } from "./roles";
import { accounts } from "./schema";
import { adminSeat, agencyOf, finishSeat, otherAdminRemains, writeSeat } from "./seats";
import { foldEmail } from "./secret-index";

/** The account's id and the token of its link, which is shown once and kept nowhere. */
export type Invited = { accountId: number; token: string };

const LAST_ADMIN = refused("Ini admin kota yang terakhir. Angkat admin lain dulu, baru yang ini bisa dilepas.");

const NO_AGENCY = refused("Instansi itu tidak ada. Pilih dari daftar.", "tenant");

/** A new account with its first seat and a link to set the password, all or nothing. */
export function inviteAccount(admin: Admin, input: InviteInput): Promise<Outcome<Invited>> {
  const email = foldEmail(input.email);
  return withKey(admin, async (tx) => {
    const tenantId = await agencyOf(tx, input);
    if (tenantId === undefined) return NO_AGENCY;
    const [made] = await tx.insert(accounts).values({ email, name: input.name }).onConflictDoNothing().returning({ id: accounts.id });
    if (!made) return refused("E-mail ini sudah punya akun. Cari akunnya, lalu tambahkan kursi di sana.", "email");
    await writeSeat(tx, made.id, { ...input, tenantId });
    await recordAudit(tx, admin, {
      action: "account.invited", subject: "account", subjectId: made.id, tenantId: tenantId ?? undefined,
      data: { name: input.name, role: input.role, startsOn: input.startsOn, endsOn: input.endsOn },
    });
    return done({ accountId: made.id, token: await writeInvitation(tx, made.id, false) });
  });
}

/** A new link for a forgotten password or a lost invitation; sign-ins end at once. Null: no such account. */
export function resetAccount(admin: Admin, accountId: number): Promise<Outcome<Invited> | null> {
  return withKey(admin, async (tx) => {
    const [account] = await tx.select({ disabledAt: accounts.disabledAt, hasPassword: sql<boolean>`${accounts.passwordHash} is not null` })
      .from(accounts).where(eq(accounts.id, accountId));
    if (!account) return null;
    if (account.disabledAt) return refused("Akun ini dinonaktifkan. Aktifkan dulu, baru buat tautan.");
    await endSessionsOf(tx, accountId);
    const token = await writeInvitation(tx, accountId, account.hasPassword);
    await recordAudit(tx, admin, { action: "account.reset", subject: "account", subjectId: accountId });
    return done({ accountId, token });
  });
}

/** Closes the account at once: its sign-ins end. Null: no such account, or already disabled. */
export function disableAccount(admin: Admin, accountId: number): Promise<Outcome<null> | null> {
  if (accountId === admin.accountId) return Promise.resolve(refused("Anda tidak bisa menonaktifkan akun sendiri. Minta admin lain."));
  return withKey(admin, async (tx) => {
    if (!(await otherAdminRemains(tx, accountId))) return LAST_ADMIN;
    const changed = await tx.update(accounts).set({ disabledAt: sql`now()` })
      .where(and(eq(accounts.id, accountId), isNull(accounts.disabledAt))).returning({ id: accounts.id });
    if (changed.length === 0) return null;
    await endSessionsOf(tx, accountId);
    await recordAudit(tx, admin, { action: "account.disabled", subject: "account", subjectId: accountId });
    return done(null);
  });
}

/** Null: no such account, or not disabled. */
export function enableAccount(admin: Admin, accountId: number): Promise<Outcome<null> | null> {
  return withKey(admin, async (tx) => {
    const changed = await tx.update(accounts).set({ disabledAt: null })
      .where(and(eq(accounts.id, accountId), isNotNull(accounts.disabledAt))).returning({ id: accounts.id });
    if (changed.length === 0) return null;
    await recordAudit(tx, admin, { action: "account.enabled", subject: "account", subjectId: accountId });
    return done(null);
  });
}

/** One more seat or role of the city, from a day to a day. Null: no such account. */
export function grantSeat(admin: Admin, input: GrantSeatInput): Promise<Outcome<null> | null> {
  return withKey(admin, async (tx) => {
    const [account] = await tx.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, input.account));
    if (!account) return null;
    const tenantId = await agencyOf(tx, input);
    if (tenantId === undefined) return NO_AGENCY;
    if (!(await writeSeat(tx, input.account, { ...input, tenantId }))) return refused(`${account.name} sudah menjadi ${roleWords[input.role].toLowerCase()} di sana pada tanggal itu.`, "role");
    await recordAudit(tx, admin, {
      action: "account.seat-granted", subject: "account", subjectId: input.account, tenantId: tenantId ?? undefined,
      data: { role: input.role, startsOn: input.startsOn, endsOn: input.endsOn },
    });
    return done(null);
  });
}

/** Ends a seat from the next request on. Null: no such seat, or already over. */
export function endSeat(admin: Admin, seat: SeatInput): Promise<Outcome<{ accountId: number }> | null> {
  return withKey(admin, async (tx) => {
    const holder = seat.of === "city" ? await adminSeat(tx, seat.seat) : null;
    if (holder?.accountId === admin.accountId) return refused("Anda tidak bisa melepas peran admin sendiri. Minta admin lain.");
    if (holder && !(await otherAdminRemains(tx, holder.accountId))) return LAST_ADMIN;
    const ended = await finishSeat(tx, seat);
    if (!ended) return null;
    await recordAudit(tx, admin, {
      action: "account.seat-ended", subject: "account", subjectId: ended.accountId, tenantId: ended.tenantId ?? undefined, data: { role: ended.role },
    });
    return done({ accountId: ended.accountId });
  });
}
