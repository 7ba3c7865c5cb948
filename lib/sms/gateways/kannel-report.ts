import { createHash } from "node:crypto";
import type { ReportState } from "@/lib/gateways/schema";
import type { Report } from "../keep-report";

/** Kannel 1.4.5 user guide, "Delivery reports": %d. */
const STATES: ReadonlyMap<string, ReportState> = new Map([["1", "delivered"], ["2", "failed"], ["4", "accepted"], ["8", "accepted"], ["16", "failed"]]);

/** What Kannel filled into our `dlr-url`; null when it isn't a report. Of one kind, one message has one report. */
export function readKannelReport(query: URLSearchParams): Report | null {
  const state = STATES.get(query.get("type") ?? "");
  const reference = query.get("reference") ?? "";
  if (!state || !/^[\w-]{1,80}$/.test(reference)) return null;
  const [type, answer, fid] = ["type", "answer", "fid"].map((name) => query.get(name) ?? "");
  const seconds = Number(query.get("ts"));
  return {
    key: createHash("sha256").update([reference, type, fid, answer].join("\n")).digest("base64url"),
    reference, state, code: answer?.slice(0, 200) || `dlr ${type}`,
    at: Number.isInteger(seconds) && seconds > 1e9 && seconds < 4e9 ? new Date(seconds * 1000) : null,
  };
}
