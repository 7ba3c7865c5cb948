import type postgres from "postgres";
import { doorKey } from "@/lib/access/doors/open";
import { adminKey } from "@/lib/access/doors/person";
import type { Admin } from "@/lib/access/keys";
import { findPerson, type Person } from "./person";
import { hashPassword } from "./password";
import { openSession } from "./sign-in";

/** For tests: people and agencies as the owner writes them, and sign-ins as the door gives them. */
export const PASSWORD = "gerbang-istana-maimun";

let hashed: Promise<string> | undefined;

/** Two agencies with a site each: what one may see, the other must not. */
export async function arrangeTwoAgencies(owner: postgres.Sql): Promise<[number, number]> {
  const rows = await owner<{ id: number }[]>`
    insert into tenants (slug, name, short_name, kind, opened_at) values
      ('kebersihan', 'Dinas Kebersihan', 'Kebersihan', 'dinas', now() - interval '1 year'),
      ('dishub', 'Dinas Perhubungan', 'Dishub', 'dinas', now() - interval '1 year') returning id`;
  const [one, other] = rows;
  if (!one || !other) throw new Error("two agencies were expected");
  return [one.id, other.id];
}

export async function arrangeAccount(owner: postgres.Sql, email: string, name = "Rina Siregar"): Promise<number> {
  const passwordHash = await (hashed ??= hashPassword(PASSWORD));
  const [row] = await owner<{ id: number }[]>`
    insert into accounts (email, name, password_hash) values (${email}, ${name}, ${passwordHash}) returning id`;
  if (!row) throw new Error("an account was expected");
  return row.id;
}

export async function arrangeSeat(owner: postgres.Sql, accountId: number, tenantId: number, role = "operator"): Promise<void> {
  await owner`insert into memberships (tenant_id, account_id, role, starts_on) values (${tenantId}, ${accountId}, ${role}, '2015-01-28')`;
}

export async function arrangeCityRole(owner: postgres.Sql, accountId: number, role: "admin" | "desk"): Promise<void> {
  await owner`insert into city_roles (account_id, role, starts_on) values (${accountId}, ${role}, '2015-01-28')`;
}

/** Signs in as the door does and answers who the next request would see. */
export async function arrangePerson(accountId: number): Promise<Person> {
  const person = await findPerson(doorKey(), await openSession(doorKey(), accountId));
  if (!person) throw new Error(`account ${accountId} can't sign in`);
  return person;
}

export async function arrangeAdmin(owner: postgres.Sql, email = "admin@medan.example"): Promise<Admin> {
  const accountId = await arrangeAccount(owner, email, "Azhar Nasution");
  await arrangeCityRole(owner, accountId, "admin");
  const admin = adminKey(await arrangePerson(accountId));
  if (!admin) throw new Error("an admin was expected");
  return admin;
}
