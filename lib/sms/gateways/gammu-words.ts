import { createHash } from "node:crypto";
import { readLatin1, readUtf16be, readUtf8 } from "../charset";
import type { Delivery } from "../receive";
import { parseConcat } from "../udh";
import type { LookUp } from "./gateway";

/** One row of SMSD's inbox: one SMS, or one part of one (SMSD 1.42, schema 17; 1.44 only adds columns). */
export type InboxRow = {
  id: number;
  sender: string;
  /** Octets in hex: UTF-16BE for text in either alphabet, the octets as sent for 8bit. */
  text: string;
  coding: string;
  /** In hex, the length octet first; empty: none. */
  udh: string;
  phone: string;
  /** The network's time, and when SMSD wrote the row: seconds since 1970. */
  receivedAt: number;
  writtenAt: number;
};

const fromHex = (hex: string): Uint8Array => Buffer.from(hex, "hex");

/** What SMSD wrote, as every gateway delivers. `TextDecoded` is left alone: a pair cut between two parts breaks there. */
export function deliveryOf(row: InboxRow): Omit<Delivery, "deliveryId"> {
  const octets = fromHex(row.text);
  const common = { from: row.sender, to: row.phone, at: new Date(row.receivedAt * 1000), concat: parseConcat(fromHex(row.udh)) };
  if (row.coding === "8bit") return { ...common, encoding: "8bit", bytes: octets, text: readUtf8(octets) ?? readLatin1(octets) };
  const { text } = readUtf16be(octets);
  return row.coding.startsWith("Unicode") ? { ...common, encoding: "ucs2", bytes: octets, text } : { ...common, encoding: "gsm7", bytes: new TextEncoder().encode(text), text };
}

/** The same SMS read twice from the SIM has the same facts; so may have the same text sent twice within a second. */
export function factsOf({ sender, phone, receivedAt, udh, text, coding }: InboxRow): string {
  return `g-${createHash("sha256").update([sender, phone, receivedAt, udh, coding, text].join("\n")).digest("base64url").slice(0, 32)}`;
}

/**
 * Whether a row is an SMS that SMSD took from the SIM again. It deletes an SMS there only after writing the row, so this
 * happens when it was killed between the two: then it was started anew after the first row. Without that, two rows are
 * two messages. Times are seconds since 1970; `startedAt` is SMSD's last start, null when it isn't known.
 */
export function isReadAgain(first: number, again: number, startedAt: number | null): boolean {
  const apart = again - first >= 2;
  if (startedAt === null || startedAt > again) return apart;
  return startedAt >= first && again > first;
}

/** What SMSD says of the parts of one message; `waiting`: it hasn't finished with it. */
export function outcomeOf(states: readonly string[], waiting: boolean): LookUp {
  if (waiting) return "accepted";
  if (states.length === 0) return "never-seen";
  if (states.some((state) => ["SendingError", "Error", "DeliveryFailed"].includes(state))) return "failed";
  return states.every((state) => state === "DeliveryOK") ? "delivered" : "accepted";
}

/** TP-Validity-Period, relative (3GPP TS 23.040 §9.2.3.12.1), that ends no earlier than the given seconds; -1: SMSD's own. */
export function relativeValidity(seconds: number | null): number {
  if (seconds === null) return -1;
  const minutes = Math.max(5, seconds / 60);
  if (minutes <= 720) return Math.ceil(minutes / 5) - 1;
  if (minutes <= 1_440) return 143 + Math.ceil((minutes - 720) / 30);
  const days = minutes / 1_440;
  return days <= 30 ? 166 + Math.ceil(days) : Math.min(255, 192 + Math.ceil(days / 7));
}
