import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { readToken } from "@/lib/accounts/token";
import { sessionCookie } from "@/lib/accounts/cookies";
import { findPerson, type Person } from "@/lib/accounts/person";
import { signInAddress } from "@/lib/accounts/return-path";
import type { Admin, Desk, Operator } from "../keys";
import { doorKey } from "./open";
import { adminKey, caseWorkerKey, deskKey, operatorKey } from "./person";

/**
 * Who is signed in, or null. One statement a request, however often it is asked; nothing about rights is taken from
 * the token, which carries only the session row's id.
 */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const token = (await cookies()).get(sessionCookie.name)?.value;
  const sessionId = token === undefined ? null : await readToken(token);
  return sessionId === null ? null : findPerson(doorKey(), sessionId);
});

/** The person signed in; everyone else is sent to sign in and then back to where they were. */
export async function requirePerson(): Promise<Person> {
  return (await currentPerson()) ?? redirect(signInAddress((await headers()).get("x-path")));
}

/** The person at the agency chosen in the switcher. Without any agency: 404. */
export async function requireOperator(): Promise<Operator> {
  return operatorKey(await requirePerson()) ?? notFound();
}

/** An officer of the SMS Centre's desk. Everyone else: 404. */
export async function requireDesk(): Promise<Desk> {
  return deskKey(await requirePerson()) ?? notFound();
}

/** An admin of the city. Everyone else: 404. */
export async function requireAdmin(): Promise<Admin> {
  return adminKey(await requirePerson()) ?? notFound();
}

/** Who works on cases here: the person at the chosen agency, else the desk's officer. Everyone else: 404. */
export async function requireCaseWorker(): Promise<Operator | Desk> {
  return caseWorkerKey(await requirePerson()) ?? notFound();
}

/** Who writes to many: the person at the chosen agency, else the desk's officer, else an admin. Everyone else: 404. */
export async function requireBroadcaster(): Promise<Operator | Desk | Admin> {
  const person = await requirePerson();
  return caseWorkerKey(person) ?? adminKey(person) ?? notFound();
}

/** For places that answer in their own way (streams, JSON). */
export { adminKey, deskKey, operatorKey };
