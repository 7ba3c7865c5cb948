import { randomInt } from "node:crypto";
import { hashPassword } from "@/lib/accounts/password";
import { accounts, cityRoles, memberships } from "@/lib/accounts/schema";
import { examplePeople } from "@/lib/examples/people";
import type { ExamplePerson } from "@/lib/examples/types";
import { dayOf } from "@/lib/cases/working-days";
import { daysBefore, must, type SeededAgencies, type SeedTx } from "./database";

/** One line of `.data/demo-accounts.json`; `tenant` is an agency's address name. */
export type SeededAccount = { role: string; name: string; email: string; password: string; tenant: string | null };
export type SeededPeople = ReadonlyMap<string, { id: number; name: string }[]>;

/** Easy to type from a screen: no letter that looks like another. About 82 bits. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const PASSWORD_LENGTH = 16;

const newPassword = (): string => Array.from({ length: PASSWORD_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");

export async function seedAccounts(tx: SeedTx, agencies: SeededAgencies, now: Date): Promise<{ accounts: SeededAccount[]; people: SeededPeople }> {
  const examples = examplePeople();
  const byEmail = new Map(examples.map((person) => [person.email, { person, password: newPassword() }]));
  const rows = await Promise.all([...byEmail.values()].map(async ({ person, password }) => ({
    email: person.email, name: person.name, passwordHash: await hashPassword(password),
  })));
  const made = new Map((await tx.insert(accounts).values(rows).returning({ id: accounts.id, email: accounts.email })).map((row) => [row.email, row.id]));
  const startsOn = dayOf(daysBefore(now, 300));
  const people = new Map<string, { id: number; name: string }[]>();
  for (const person of examples) await seat(tx, person, must(made.get(person.email), person.email), agencies, people, startsOn);
  // Deputies sign in by reset only: the list of demo sign-ins knows four roles.
  const listed = examples.filter((person) => person.role !== "deputy");
  return { accounts: listed.map((person) => seeded(person, must(byEmail.get(person.email), person.email).password)), people };
}

async function seat(
  tx: SeedTx, person: ExamplePerson, accountId: number, agencies: SeededAgencies, people: Map<string, { id: number; name: string }[]>, startsOn: string,
): Promise<void> {
  if (person.role === "admin" || person.role === "desk") {
    await tx.insert(cityRoles).values({ accountId, role: person.role, startsOn });
    return;
  }
  const slug = must(person.tenantSlug ?? undefined, `an agency for ${person.name}`);
  await tx.insert(memberships).values({ tenantId: must(agencies.get(slug), slug).id, accountId, role: person.role, startsOn });
  people.set(slug, [...(people.get(slug) ?? []), { id: accountId, name: person.name }]);
}

const seeded = (person: ExamplePerson, password: string): SeededAccount => ({
  role: person.role, name: person.name, email: person.email, password, tenant: person.tenantSlug,
});
