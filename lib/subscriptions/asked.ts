import "server-only";
import { timingSafeEqual } from "node:crypto";
import { keyed } from "@/lib/accounts/secret-index";
import { answers } from "@/lib/forms/said";
import type { Issue } from "@/lib/forms/outcome";

export type SubscribeState = { issues: Issue[]; values: Record<string, string> };

/** What has to be mended in one of the forms, from the action to its page. */
export const subscribeAnswer = answers<SubscribeState>();

/** As long as its code may be used. */
export const ASKED_SECONDS = 72 * 3_600;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the browser that asked keeps: which request the code is for. Sealed, so that nobody tries codes on others' requests. */
export const sealAsked = (id: string): string => `${id}.${keyed("subscription-asked", id)}`;

export function readAsked(sealed: string | undefined): string | null {
  const [id = "", proof = ""] = (sealed ?? "").split(".");
  if (!ID.test(id)) return null;
  const [given, right] = [Buffer.from(proof), Buffer.from(keyed("subscription-asked", id))];
  return given.length === right.length && timingSafeEqual(given, right) ? id : null;
}
