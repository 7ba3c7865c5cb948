import "server-only";
import { createHmac } from "node:crypto";
import { keyed } from "@/lib/accounts/secret-index";
import { env } from "@/lib/env";

/** Digits of the code that takes the place of a telephone's last four. */
export const CODE_DIGITS = 6;

/** The code of the report that came with a form: the same when the form is sent again, and stored nowhere. */
export function codeOf(nonce: string): string {
  const number = createHmac("sha256", env.nextAuthSecret()).update(`web-code\0${nonce}`).digest().readUInt32BE(0);
  return String(number % 10 ** CODE_DIGITS).padStart(CODE_DIGITS, "0");
}

/** What the case keeps of it. */
export const codeIndex = (ticket: string, code: string): string => keyed("case-code", `${ticket}.${code}`);
