import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { doorKey } from "@/lib/access/doors/open";
import { env } from "@/lib/env";
import { clientAddress } from "./client-address";
import { callbackCookie, csrfCookie, deviceCookie, SESSION_SECONDS, sessionCookie } from "./cookies";
import { checkCredentials, endSession, openSession } from "./sign-in";

type GivenHeaders = Record<string, string | undefined>;

/** next-auth keeps the token and its cookies; who may do what is asked of the database (lib/access/doors/session.ts). */
export const authOptions = (): NextAuthOptions => ({
  secret: env.nextAuthSecret(),
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  cookies: { sessionToken: sessionCookie, csrfToken: csrfCookie, callbackUrl: callbackCookie },
  pages: { signIn: "/masuk", error: "/masuk", signOut: "/masuk" },
  providers: [Credentials({
    credentials: { email: { label: "E-mail", type: "email" }, password: { label: "Kata sandi", type: "password" } },
    authorize: async (given, request) => authorize(given, (request.headers ?? {}) as GivenHeaders),
  })],
  callbacks: {
    jwt: async ({ token, user }) => {
      if (user) return { sid: await openSession(doorKey(), Number(user.id)) };
      return token.sid === undefined ? {} : { sid: token.sid };
    },
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => ownAddress(url, baseUrl) ?? baseUrl,
  },
  events: {
    signOut: async ({ token }) => {
      if (token.sid) await endSession(doorKey(), token.sid);
    },
  },
});

/** Judged after it was read as browsers read it: they drop tabs, so `/\t/evil` is another host's address. */
function ownAddress(url: string, baseUrl: string): string | null {
  const read = URL.parse(url, baseUrl);
  return read?.origin === new URL(baseUrl).origin ? read.href : null;
}

async function authorize(given: Record<"email" | "password", string> | undefined, headers: GivenHeaders) {
  const outcome = await checkCredentials(doorKey(), {
    email: given?.email ?? "",
    password: given?.password ?? "",
    address: clientAddress(headers["x-forwarded-for"]),
    device: readCookie(headers.cookie, deviceCookie.name),
  });
  return outcome.ok ? { id: String(outcome.value.accountId) } : null;
}

const readCookie = (header: string | undefined, name: string) =>
  header?.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
