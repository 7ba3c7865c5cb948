import { beforeAll, describe, expect, it } from "vitest";
import { doorKey } from "@/lib/access/doors/open";
import { adminKey, operatorKey } from "@/lib/access/doors/person";
import type { Admin } from "@/lib/access/keys";
import { testDatabase } from "@/scripts/testing/database";
import { arrangeAccount, arrangeAdmin, arrangeCityRole, arrangePerson, arrangeSeat, arrangeTwoAgencies, PASSWORD } from "./arrange";
import { disableAccount, enableAccount, endSeat, grantSeat, inviteAccount, resetAccount } from "./commands";
import { acceptInvitation, findInvitation } from "./invitations";
import { findPerson } from "./person";
import { findAccount, listAccounts } from "./queries";
import { checkCredentials } from "./sign-in";

const database = testDatabase();
const door = doorKey();
let azhar: Admin;
let kebersihan: number;
let dishub: number;
const seat = { role: "operator" as const, startsOn: null, endsOn: null };
const audits = async (accountId: number) => (await database.owner()<{ action: string }[]>`
  select action from audit_log where subject = 'account' and subject_id = ${String(accountId)} and scope = 'admin' order by id`).map((row) => row.action);

beforeAll(async () => {
  [kebersihan, dishub] = await arrangeTwoAgencies(database.owner());
  azhar = await arrangeAdmin(database.owner());
});

async function invite(email: string, tenant = "kebersihan") {
  const invited = await inviteAccount(azhar, { name: "Dewi Nasution", email, tenant, ...seat });
  if (!invited.ok) throw new Error(JSON.stringify(invited.issues));
  return invited.value;
}

describe("inviting", () => {
  it("gives a link that sets a password once, and a seat at that agency only", async () => {
    const { accountId, token } = await invite("Dewi@Medan.Example");
    expect(await findInvitation(door, token)).toMatchObject({ name: "Dewi Nasution", email: "dewi@medan.example" });
    expect(await acceptInvitation(door, token, "sungai deli mengalir")).toMatchObject({ ok: true });
    expect(await acceptInvitation(door, token, "punya orang lain saja")).toMatchObject({ ok: false });
    expect(await findInvitation(door, token)).toBeNull();
    expect(await checkCredentials(door, { email: "dewi@medan.example", password: "sungai deli mengalir", address: "x" })).toMatchObject({ ok: true });
    expect(operatorKey(await arrangePerson(accountId))).toMatchObject({ tenantId: kebersihan });
    expect(await audits(accountId)).toEqual(["account.invited"]);
  });

  it("works once when the link is opened twice at the same moment", async () => {
    const { token } = await invite("kembar@medan.example");
    const outcomes = await Promise.all(["pertama sekali", "kedua kalinya"].map((password) => acceptInvitation(door, token, password)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });

  it("keeps no token that could be used", async () => {
    const { token } = await invite("jejak@medan.example");
    const [row] = await database.owner()<{ found: boolean }[]>`select bool_or(i::text like ${`%${token}%`}) as found from invitations i`;
    expect(row?.found).toBe(false);
  });

  it.each(["pendek", "dewinasution", "dewi-pw@medan.example", "aaaaaaaaaaaaa"])("refuses %s as a password, and the link still works", async (password) => {
    const { token } = await invite(`pw-${password.length}@medan.example`);
    expect(await acceptInvitation(door, token, password)).toMatchObject({ ok: password === "dewi-pw@medan.example" });
    if (password !== "dewi-pw@medan.example") expect(await findInvitation(door, token)).not.toBeNull();
  });

  it("refuses a link past its days", async () => {
    const { accountId, token } = await invite("telat@medan.example");
    await database.owner()`update invitations set expires_at = now() where account_id = ${accountId}`;
    expect(await acceptInvitation(door, token, "sungai deli mengalir")).toMatchObject({ ok: false });
  });

  it("refuses an e-mail that has an account, and leaves nothing behind when the agency is unknown", async () => {
    await invite("ganda@medan.example");
    expect(await inviteAccount(azhar, { name: "Dua", email: "GANDA@medan.example", tenant: "dishub", ...seat })).toMatchObject({ ok: false, issues: [{ field: "email" }] });
    expect(await inviteAccount(azhar, { name: "Hantu", email: "hantu@medan.example", tenant: "tidak-ada", ...seat })).toMatchObject({ ok: false });
    expect((await listAccounts(azhar, { q: "hantu" })).total).toBe(0);
  });
});

describe("keeping accounts", () => {
  it("resets with a new link: old links and sign-ins end", async () => {
    const { accountId, token } = await invite("lupa@medan.example");
    await acceptInvitation(door, token, "kata sandi pertama");
    const signedIn = await arrangePerson(accountId);
    const first = await resetAccount(azhar, accountId);
    const second = await resetAccount(azhar, accountId);
    expect(await findPerson(door, signedIn.sessionId)).toBeNull();
    expect(await findInvitation(door, first?.ok ? first.value.token : "")).toBeNull();
    expect(await findInvitation(door, second?.ok ? second.value.token : "")).toMatchObject({ reset: true });
    expect(await audits(accountId)).toEqual(["account.invited", "account.reset", "account.reset"]);
  });

  it("disables at once and enables again", async () => {
    const accountId = await arrangeAccount(database.owner(), "cuti@medan.example");
    const signedIn = await arrangePerson(accountId);
    expect(await disableAccount(azhar, accountId)).toMatchObject({ ok: true });
    expect(await findPerson(door, signedIn.sessionId)).toBeNull();
    await enableAccount(azhar, accountId);
    expect(await findPerson(door, signedIn.sessionId)).toBeNull();
    expect(await checkCredentials(door, { email: "cuti@medan.example", password: PASSWORD, address: "y" })).toMatchObject({ ok: true });
    expect(await audits(accountId)).toEqual(["account.disabled", "account.enabled"]);
  });

  it("grants a seat at a second agency and ends it from the next request on", async () => {
    const accountId = await arrangeAccount(database.owner(), "dua-kursi@medan.example");
    await arrangeSeat(database.owner(), accountId, kebersihan);
    const signedIn = await arrangePerson(accountId);
    expect(await grantSeat(azhar, { account: accountId, ...seat, role: "head", tenant: "dishub" })).toMatchObject({ ok: true });
    expect(await grantSeat(azhar, { account: accountId, ...seat, role: "head", tenant: "dishub" })).toMatchObject({ ok: false });
    expect((await findPerson(door, signedIn.sessionId))?.agencies.map((place) => place.tenantId)).toEqual([kebersihan, dishub]);
    const given = (await findAccount(azhar, accountId))?.seats.find((each) => each.agency?.id === dishub);
    expect(await endSeat(azhar, { seat: given?.seatId ?? 0, of: "agency" })).toMatchObject({ ok: true });
    expect((await findPerson(door, signedIn.sessionId))?.agencies.map((place) => place.tenantId)).toEqual([kebersihan]);
    expect(await endSeat(azhar, { seat: given?.seatId ?? 0, of: "agency" })).toBeNull();
    expect(await grantSeat(azhar, { account: accountId, ...seat, role: "head", tenant: "dishub" })).toMatchObject({ ok: true });
  });

  it("never loses the last admin, nor lets one close the own account", async () => {
    expect(await disableAccount(azhar, azhar.accountId)).toMatchObject({ ok: false });
    const citra = await arrangeAccount(database.owner(), "citra@medan.example");
    await arrangeCityRole(database.owner(), citra, "admin");
    const other = adminKey(await arrangePerson(citra));
    if (!other) throw new Error("an admin was expected");
    const own = (await findAccount(azhar, azhar.accountId))?.seats[0]?.seatId ?? 0;
    expect(await endSeat(azhar, { seat: own, of: "city" })).toMatchObject({ ok: false });
    const both = await Promise.all([disableAccount(azhar, citra), disableAccount(other, azhar.accountId)]);
    expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1);
    await database.owner()`update accounts set disabled_at = null where id = ${azhar.accountId}`;
  });

  it("answers null for an account that isn't there", async () => {
    expect([await resetAccount(azhar, 999), await disableAccount(azhar, 999), await enableAccount(azhar, 999), await findAccount(azhar, 999)]).toEqual([null, null, null, null]);
  });
});

describe("the list of accounts", () => {
  it("is found by name, agency, role and state, a page at a time", async () => {
    const accountId = await arrangeAccount(database.owner(), "hasan@medan.example", "Hasan Basri");
    await arrangeSeat(database.owner(), accountId, dishub, "deputy");
    expect((await listAccounts(azhar, { q: "hasan" })).rows[0]).toMatchObject({ id: accountId, state: "active", lastSignInAt: null, seats: [{ role: "deputy", when: "now", agency: { slug: "dishub" } }] });
    expect((await listAccounts(azhar, { agency: "perhubungan", role: "deputy" })).rows.map((row) => row.id)).toEqual([accountId]);
    expect((await listAccounts(azhar, { agency: "kebersihan", role: "deputy" })).total).toBe(0);
    expect((await listAccounts(azhar, { state: "invited" })).rows.every((row) => row.state === "invited")).toBe(true);
    expect((await listAccounts(azhar, { agency: "dishub", q: "hasan" })).total).toBe(1);
    const all = await listAccounts(azhar, { perPage: 2, page: 2 });
    expect(all.rows).toHaveLength(2);
    expect(all.total).toBeGreaterThan(4);
  });

  it("finds seats that end soon or haven't begun, and who was here when", async () => {
    const [soon, later, gone] = await Promise.all(["soon", "later", "gone"].map((word) => arrangeAccount(database.owner(), `${word}@masa.example`, `Masa ${word}`)));
    for (const [account, role, from, until] of [[soon, "deputy", -90, 5], [soon, "operator", -90, null], [later, "head", 3, null], [gone, "head", -90, -1]] as const) {
      await database.owner()`insert into memberships (tenant_id, account_id, role, starts_on, ends_on)
        values (${dishub}, ${account ?? 0}, ${role}, current_date + ${from}::int, current_date + ${until}::int)`;
    }
    const found = async (filter: object) => (await listAccounts(azhar, { q: "masa.example", ...filter })).rows.map((row) => row.name);
    expect(await found({ term: "ending" })).toEqual(["Masa soon"]);
    expect(await found({ term: "ending", role: "operator" })).toEqual([]);
    expect(await found({ term: "later" })).toEqual(["Masa later"]);
    expect(await found({ role: "none" })).toEqual(["Masa gone"]);
    expect((await found({ sort: "ends" }))[0]).toBe("Masa soon");
    await arrangePerson(later ?? 0);
    await arrangePerson(gone ?? 0);
    await database.owner()`update accounts set last_sign_in_at = now() - interval '31 days' where id = ${gone ?? 0}`;
    expect([await found({ seen: "month" }), await found({ seen: "older" }), await found({ seen: "never" })]).toEqual([["Masa later"], ["Masa gone"], ["Masa soon"]]);
    expect(await found({ sort: "seen", descending: true })).toEqual(["Masa later", "Masa gone", "Masa soon"]);
  });

  it("shows nothing to a key that isn't an admin's", async () => {
    const rina = await arrangeAccount(database.owner(), "rina@medan.example");
    await arrangeSeat(database.owner(), rina, kebersihan);
    const operator = operatorKey(await arrangePerson(rina));
    // The types refuse this; the database must too.
    expect((await listAccounts(operator as unknown as Admin)).rows.map((row) => row.email)).not.toContain("hasan@medan.example");
    await expect(inviteAccount(operator as unknown as Admin, { name: "Teman", email: "teman@medan.example", tenant: "kebersihan", ...seat })).rejects.toThrow();
  });
});
