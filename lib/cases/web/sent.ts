import "server-only";
import { timingSafeEqual } from "node:crypto";
import { keyed } from "@/lib/accounts/secret-index";

/** How long the page after sending can be read again by the writer's own browser. */
export const SENT_SECONDS = 15 * 60;

export type Sent = { ticket: string; /** Null: the telephone's last four digits do. */ code: string | null; held: boolean };

/** What the browser keeps: `<until>.<ticket>.<code>.<held>.<proof>`; without the proof a cookie could show any number as taken in. */
export function sealSent({ ticket, code, held }: Sent, now = Date.now()): string {
  const told = `${Math.floor(now / 1000) + SENT_SECONDS}.${ticket}.${code ?? ""}.${held ? "1" : ""}`;
  return `${told}.${proofOf(told)}`;
}

export function readSent(sealed: string | undefined, now = Date.now()): Sent | null {
  const parts = (sealed ?? "").split(".");
  const [until = "", ticket = "", code = "", held = "", proof = ""] = parts;
  const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(parts.slice(0, 4).join(".")))];
  if (given.length !== right.length || !timingSafeEqual(given, right) || Number(until) * 1000 < now) return null;
  return { ticket, code: code === "" ? null : code, held: held === "1" };
}

const proofOf = (told: string): string => keyed("web-sent", told);
