import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { doorKey } from "@/lib/access/doors/open";
import { adminKey, deskKey, operatorKey } from "@/lib/access/doors/person";
import { testDatabase } from "@/scripts/testing/database";
import { arrangeAccount, arrangeAdmin, arrangeCityRole, arrangePerson, arrangeSeat, arrangeTwoAgencies } from "./arrange";
import { chooseAgency } from "./choose-agency";
import { findPerson, type Person } from "./person";
import { endSession } from "./sign-in";

const database = testDatabase();
const door = doorKey();
let kebersihan: number;
let dishub: number;
let rina: Person;

const again = () => findPerson(door, rina.sessionId);

beforeAll(async () => {
  [kebersihan, dishub] = await arrangeTwoAgencies(database.owner());
});

let count = 0;
beforeEach(async () => {
  const accountId = await arrangeAccount(database.owner(), `rina${count += 1}@medan.example`);
  await arrangeSeat(database.owner(), accountId, kebersihan);
  rina = await arrangePerson(accountId);
});

describe("what bites on the very next request", () => {
  it("knows the person at the own agency, and at no other", () => {
    expect(operatorKey(rina)).toMatchObject({ tenantId: kebersihan, role: "operator", onBehalf: false });
    expect(rina.agencies.map((place) => place.tenantId)).toEqual([kebersihan]);
    expect([deskKey(rina), adminKey(rina)]).toEqual([null, null]);
  });

  it("a disabled account", async () => {
    await database.owner()`update accounts set disabled_at = now() where id = ${rina.accountId}`;
    expect(await again()).toBeNull();
  });

  it("signing out, also for a copy of the token", async () => {
    await endSession(door, rina.sessionId);
    expect(await again()).toBeNull();
  });

  it("a session past its days", async () => {
    await database.owner()`update sessions set expires_at = now() where id = ${rina.sessionId}`;
    expect(await again()).toBeNull();
  });

  it("a changed role", async () => {
    await database.owner()`update memberships set role = 'head' where account_id = ${rina.accountId}`;
    expect((await again())?.agency?.role).toBe("head");
  });

  it("a removed seat", async () => {
    await database.owner()`delete from memberships where account_id = ${rina.accountId}`;
    expect(await again()).toMatchObject({ agencies: [], agency: null });
  });

  it.each([
    ["ended yesterday", -10, -1, false], ["ends today", -10, 0, true], ["begins today", 0, null, true], ["begins tomorrow", 1, null, false],
  ])("a seat that %s", async (_words, from, to, counts) => {
    await database.owner()`update memberships set starts_on = (now() at time zone 'Asia/Jakarta')::date + ${from}::int,
      ends_on = (now() at time zone 'Asia/Jakarta')::date + ${to}::int where account_id = ${rina.accountId}`;
    expect((await again())?.agencies).toHaveLength(counts ? 1 : 0);
  });

  it("a city role that is over", async () => {
    await arrangeCityRole(database.owner(), rina.accountId, "desk");
    expect(deskKey((await again())!)).toMatchObject({ kind: "desk", name: rina.name });
    await database.owner()`update city_roles set ends_on = '2015-02-01' where account_id = ${rina.accountId}`;
    expect(deskKey((await again())!)).toBeNull();
  });
});

describe("choosing where to work", () => {
  it("leads to another agency of one's own and stays there", async () => {
    await arrangeSeat(database.owner(), rina.accountId, dishub, "head");
    expect(await chooseAgency(door, rina, null, "dishub").then(async () => chooseAgency(door, (await again())!, null, "dishub"))).toMatchObject({ ok: true });
    expect(operatorKey((await again())!)).toMatchObject({ tenantId: dishub, role: "head" });
  });

  it("never leads to a neighbour's", async () => {
    expect(await chooseAgency(door, rina, null, "dishub")).toMatchObject({ ok: false });
    // Even with the row already written, the seat is checked again.
    await database.owner()`update sessions set tenant_id = ${dishub} where id = ${rina.sessionId}`;
    expect(operatorKey((await again())!)).toMatchObject({ tenantId: kebersihan });
  });

  it("lets an admin act for an agency, and writes it down", async () => {
    const azhar = await arrangeAdmin(database.owner(), `azhar${count}@medan.example`);
    const person = await arrangePerson(azhar.accountId);
    expect(operatorKey(person)).toBeNull();
    await chooseAgency(door, person, azhar, "dishub");
    expect(operatorKey((await findPerson(door, person.sessionId))!)).toMatchObject({ tenantId: dishub, onBehalf: true });
    const [row] = await database.owner()`select actor_id, tenant_id from audit_log where action = 'admin.acts-for' and actor_id = ${azhar.accountId}`;
    expect(row).toEqual({ actor_id: azhar.accountId, tenant_id: dishub });
  });
});
