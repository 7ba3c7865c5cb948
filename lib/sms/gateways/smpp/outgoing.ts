import { createHash } from "node:crypto";
import type { OutgoingSms } from "../gateway";
import { writer } from "./alphabet";
import type { SmppSettings } from "./settings";

export type Fields = Record<string, string | number | Buffer>;

const UDH = 0x40;
/** registered_delivery (SMPP 3.4, §5.2.17): a receipt, whatever becomes of it. */
const RECEIPT = 1;
const LONGEST_SHORT = 254;

/**
 * Our reference as the 16 bits that SMPP has room for (user_message_reference), and that the parts of one message share.
 * The same reference always gives the same number.
 */
export const shortReference = (reference: string): number => createHash("sha256").update(reference).digest().readUInt16BE(0);

/** One submit_sm for each part, or one for the whole. */
export function submitsOf(sms: OutgoingSms, settings: SmppSettings, now: Date): Fields[] {
  const { coding, write } = writer(sms.parts.join(""), settings.alphabet);
  const common: Fields = {
    source_addr_ton: settings.from.ton, source_addr_npi: settings.from.npi, source_addr: settings.from.address,
    dest_addr_ton: 1, dest_addr_npi: 1, destination_addr: sms.to.replace(/^\+/, ""), registered_delivery: RECEIPT, data_coding: coding,
    ...(sms.validUntil ? { validity_period: relativeTime(sms.validUntil.getTime() - now.getTime()) } : {}),
    user_message_reference: shortReference(sms.reference),
  };
  if (sms.parts.length === 1) return [{ ...common, ...words(write(sms.parts[0] ?? "")) }];
  if (settings.long === "payload") return [{ ...common, message_payload: write(sms.parts.join("")) }];
  return sms.parts.map((part, at) => ({ ...common, esm_class: UDH, short_message: Buffer.concat([header(shortReference(sms.reference), sms.parts.length, at + 1), write(part)]) }));
}

const words = (octets: Buffer): Fields => (octets.length <= LONGEST_SHORT ? { short_message: octets } : { message_payload: octets });

/** Concatenation with a 16-bit reference (3GPP TS 23.040 §9.2.3.24.8). */
const header = (reference: number, total: number, seq: number): Buffer => Buffer.from([6, 0x08, 4, reference >> 8, reference & 0xff, total, seq]);

/** Counted from when the SMSC takes it, so that its clock doesn't matter: YYMMDDhhmmss000R (SMPP 3.4, §7.1.1.2); at least a minute. */
export function relativeTime(milliseconds: number): string {
  const seconds = Math.min(30 * 86_400, Math.max(60, Math.floor(milliseconds / 1_000)));
  const two = (number: number): string => String(Math.floor(number)).padStart(2, "0");
  return `0000${two(seconds / 86_400)}${two((seconds % 86_400) / 3_600)}${two((seconds % 3_600) / 60)}${two(seconds % 60)}000R`;
}
