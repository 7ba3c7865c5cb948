import { createHash } from "node:crypto";
import type { Configured } from "@/lib/gateways/configured";
import type { ReportState } from "@/lib/gateways/schema";
import type { Delivery } from "../receive";
import type { Report } from "../keep-report";
import { parseJson, readLines, textAt } from "./http-words";

export type Brought = { kind: "message"; delivery: Delivery } | { kind: "report"; report: Report } | { kind: "neither" };

/**
 * What a provider brought: an SMS, or what became of one of ours, where an admin said its fields are. What it brings
 * without a name of its own is called by its signature, so that the same request again changes nothing.
 */
export function readBrought({ settings }: Pick<Configured, "settings">, body: string, signature: string, at: Date): Brought {
  const value = parseJson(body) ?? Object.fromEntries(new URLSearchParams(body));
  const fields = (names: string | undefined) => new Map(readLines(names ?? "", "=").map(([name, path]) => [name, textAt(value, path)]));
  const once = createHash("sha256").update(signature).digest("base64url");
  const sms = fields(settings.inFields);
  const [from, text] = [sms.get("from"), sms.get("text")];
  if (from !== undefined && text !== undefined) {
    return { kind: "message", delivery: { deliveryId: nameOf(sms.get("id")) ?? `s-${once}`, from, to: sms.get("to") ?? "", text, bytes: new TextEncoder().encode(text), encoding: "gsm7", at, concat: null } };
  }
  const told = fields(settings.reportFields);
  const [reference, handle, word] = [told.get("reference"), told.get("handle"), told.get("state")];
  if (word === undefined || (!reference && !handle)) return { kind: "neither" };
  const key = createHash("sha256").update([reference, handle, word].join("\n")).digest("base64url");
  return { kind: "report", report: { key, state: stateOf(word, settings), code: word, at, ...(reference ? { reference } : {}), ...(handle ? { handle } : {}) } };
}

const LONGEST_NAME = 200;

/** A provider's own name for an SMS, as the database and its index can hold it: refused there, the SMS would come again for ever and never in. */
function nameOf(id: string | undefined): string | undefined {
  if (!id) return undefined;
  const plain = id.length <= LONGEST_NAME && id.isWellFormed() && !id.includes("\0");
  return plain ? id : `h-${createHash("sha256").update(id, "utf16le").digest("base64url")}`;
}

function stateOf(word: string, { delivered = "", failed = "" }: Readonly<Record<string, string>>): ReportState {
  const among = (list: string): boolean => list.split(",").some((one) => one.trim() !== "" && one.trim().toLowerCase() === word.trim().toLowerCase());
  return among(delivered) ? "delivered" : among(failed) ? "failed" : "accepted";
}
