import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "@/lib/env";
import { SESSION_SECONDS } from "./cookies";

const shape = z.object({ sid: z.uuid() });

/** The id of the session row in an encrypted token; null when the token is forged, old or not ours. */
export async function readToken(token: string): Promise<string | null> {
  try {
    return shape.parse(await decode({ token, secret: env.nextAuthSecret() })).sid;
  } catch {
    return null;
  }
}

export const makeToken = (sid: string): Promise<string> =>
  encode({ token: { sid }, secret: env.nextAuthSecret(), maxAge: SESSION_SECONDS });
