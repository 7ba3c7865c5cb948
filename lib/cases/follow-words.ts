import "server-only";
import { timingSafeEqual } from "node:crypto";
import { keyed } from "@/lib/accounts/secret-index";
import { doorKey, followerKey } from "@/lib/access/doors/open";
import { followConversation } from "./follow";
import { beginGuess, forgiveGuess } from "./follow-guard";
import { isProof } from "./proof";

/** How long a right answer is remembered by the citizen's own browser. */
export const OPEN_SECONDS = 15 * 60;
/** How long a form on the page of the ticket may stand open while somebody writes. */
export const WRITE_SECONDS = 4 * 3_600;

export type Guess = "right" | "wrong" | "too-many";

/** Compares the last four digits of the writer's number; wrong ones are counted for the ticket, whoever asks. */
export async function guessLastFour(ticket: string, lastFour: string): Promise<Guess> {
  const door = doorKey();
  const guess = await beginGuess(door, ticket);
  if (guess === null) return "too-many";
  if (!isProof(lastFour) || !(await followConversation(followerKey(ticket), lastFour))) return "wrong";
  await forgiveGuess(door, guess);
  return "right";
}

/**
 * What the browser keeps after a right answer: `<until>.<digits>.<proof>`, `until` in seconds since 1970. The proof
 * holds for one ticket; without it, a cookie written by hand would be a way to guess without being counted.
 */
export function openPass(ticket: string, lastFour: string, now = new Date(), seconds = OPEN_SECONDS): string {
  const until = String(Math.floor(now.getTime() / 1000) + seconds);
  return `${until}.${lastFour}.${proofOf(ticket, lastFour, until)}`;
}

/** The digits in a pass that holds for this ticket now, or null. */
export function readPass(ticket: string, pass: string | undefined, now = new Date()): string | null {
  const [until = "", lastFour = "", proof = ""] = (pass ?? "").split(".");
  const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(ticket, lastFour, until))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return Number(until) * 1000 > now.getTime() ? lastFour : null;
}

const proofOf = (ticket: string, lastFour: string, until: string): string => keyed("ticket-open", `${ticket}.${lastFour}.${until}`);
