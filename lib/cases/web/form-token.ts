import "server-only";
import { randomUUID, timingSafeEqual } from "node:crypto";
import { keyed } from "@/lib/accounts/secret-index";

/** A person needs longer than this to read and fill in the form; a program doesn't. */
const LEAST_MS = 4_000;
/** A form left open over night is still a person's. */
const LONGEST_MS = 48 * 3_600_000;

/** `<milliseconds since 1970>.<nonce>.<proof>`: when the form was shown, and a name of its own. */
export function newFormToken(now = Date.now()): string {
  const nonce = randomUUID();
  return `${now}.${nonce}.${proofOf(now, nonce)}`;
}

export type ReadToken = { nonce: string; /** Why a person should look first; null: as people do. */ odd: string | null };

/** What a token tells. A forged or foreign one still gets a name, since nothing is refused: its report waits to be read. */
export function readFormToken(token: string, now = Date.now()): ReadToken {
  const [shownAt = "", nonce = "", proof = ""] = token.split(".");
  const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(Number(shownAt), nonce))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return { nonce: randomUUID(), odd: "formulirnya bukan dari situs ini" };
  const age = now - Number(shownAt);
  if (age < LEAST_MS) return { nonce, odd: "dikirim terlalu cepat untuk diketik orang" };
  return { nonce, odd: age > LONGEST_MS ? "formulirnya sudah lebih dari dua hari dibuka" : null };
}

const proofOf = (shownAt: number, nonce: string): string => keyed("web-form", `${shownAt}.${nonce}`);
