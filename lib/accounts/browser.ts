import "server-only";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import type { Door } from "@/lib/access/keys";
import { readHost } from "@/lib/tenants/host";
import { clientAddress } from "./client-address";
import { deviceCookie, SESSION_SECONDS, sessionCookie } from "./cookies";
import { markDevice } from "./device";
import { type Credentials, endSession, openSession, type SignedIn } from "./sign-in";
import { makeToken, readToken } from "./token";

const YEAR = 365 * 24 * 60 * 60;

/** Where an attempt to sign in comes from. Signing in lives on the root host only: elsewhere there is no such page. */
export async function whoKnocks(): Promise<Pick<Credentials, "address" | "device">> {
  const given = await headers();
  if (readHost(given.get("host")).kind !== "root") notFound();
  return {
    address: clientAddress(given.get("x-forwarded-for")),
    device: (await cookies()).get(deviceCookie.name)?.value,
  };
}

/** Opens a session for this browser, in the cookies and the format that next-auth reads; answers the session's id. */
export async function beginBrowserSession(door: Door, { accountId, email }: SignedIn): Promise<string> {
  await endBrowserSession(door);
  const sessionId = await openSession(door, accountId);
  const jar = await cookies();
  jar.set(sessionCookie.name, await makeToken(sessionId), { ...sessionCookie.options, maxAge: SESSION_SECONDS });
  jar.set(deviceCookie.name, markDevice(email), { ...deviceCookie.options, maxAge: YEAR });
  return sessionId;
}

/** Ends the session this browser shows, whoever's it is, and forgets its cookie. */
export async function endBrowserSession(door: Door): Promise<void> {
  const jar = await cookies();
  const token = jar.get(sessionCookie.name)?.value;
  const sessionId = token === undefined ? null : await readToken(token);
  if (sessionId !== null) await endSession(door, sessionId);
  jar.set(sessionCookie.name, "", { ...sessionCookie.options, maxAge: 0 });
}
