import type { ReportState } from "@/lib/gateways/schema";
import type { Delivery } from "../../receive";
import type { Report } from "../../keep-report";
import { type Concat, parseConcat } from "../../udh";
import { readWords } from "./alphabet";
import { numberIn, octetsIn, type Pdu, textIn } from "./library";
import type { SmppSettings } from "./settings";

const UDH = 0x40;
const INTERNATIONAL = 1;
const MESSAGE_TYPE = 0x3c;
/** esm_class (SMPP 3.4, §5.2.12): an SMSC's receipt, and its word on the way. */
const RECEIPTS = [0x04, 0x20];

const RECEIPT_TEXT = /^id:\S+ .*\bstat:[a-z]/is;

/** Some SMSCs mark a receipt by its fields alone. One field isn't enough: Kannel's test SMSC puts receipted_message_id on every SMS. */
export const isReceipt = (pdu: Pdu): boolean =>
  RECEIPTS.includes(numberIn(pdu, "esm_class") & MESSAGE_TYPE)
  || (textIn(pdu, "receipted_message_id") !== "" && (numberIn(pdu, "message_state") > 0 || RECEIPT_TEXT.test(octetsOf(pdu).toString("latin1"))));

/** Where the words are: short_message, or message_payload where that is empty (SMPP 3.4, §5.3.2.32). */
function octetsOf(pdu: Pdu): Buffer {
  const short = octetsIn(pdu, "short_message");
  return short && short.length > 0 ? short : (octetsIn(pdu, "message_payload") ?? Buffer.alloc(0));
}

/** An SMS, or one part of it, joined by its header (UDH) or by the SMSC's own fields (sar_*). */
export function deliveryOf(pdu: Pdu, settings: Pick<SmppSettings, "alphabet">): Omit<Delivery, "deliveryId"> {
  const octets = octetsOf(pdu);
  const headed = (numberIn(pdu, "esm_class") & UDH) !== 0 && octets.length > 0;
  const cut = headed ? Math.min(octets.length, 1 + (octets[0] ?? 0)) : 0;
  const sender = textIn(pdu, "source_addr");
  return {
    from: numberIn(pdu, "source_addr_ton") === INTERNATIONAL && /^\d+$/.test(sender) ? `+${sender}` : sender, to: textIn(pdu, "destination_addr"),
    at: null, concat: headed ? parseConcat(octets.subarray(0, cut)) : sarOf(pdu), ...readWords(octets.subarray(cut), numberIn(pdu, "data_coding"), settings.alphabet),
  };
}

function sarOf(pdu: Pdu): Concat | null {
  const [ref, total, seq] = [numberIn(pdu, "sar_msg_ref_num"), numberIn(pdu, "sar_total_segments"), numberIn(pdu, "sar_segment_seqnum")];
  return total > 1 && seq >= 1 && seq <= total ? { ref, total, seq } : null;
}

const STATES: Readonly<Record<string, ReportState>> = {
  DELIVRD: "delivered", EXPIRED: "failed", DELETED: "failed", UNDELIV: "failed", REJECTD: "failed", ACCEPTD: "accepted", ENROUTE: "accepted", UNKNOWN: "unknown",
};
/** message_state (SMPP 3.4, §5.2.28), from 1. */
const NUMBERED = ["ENROUTE", "DELIVRD", "EXPIRED", "DELETED", "UNDELIV", "ACCEPTD", "UNKNOWN", "REJECTD"] as const;

/** A receipt: what its fields say, else its text "id:… stat:DELIVRD err:000 …" (SMPP 3.4, appendix B). `from`: who the SMS was for. */
export function reportOf(pdu: Pdu, { ids }: Pick<SmppSettings, "ids">): Report & { from: string; shortReference: number | null } {
  // Some end it with NUL, which the database keeps in no text.
  const text = octetsOf(pdu).toString("latin1").replace(/\p{Cc}/gu, " ");
  const said = (name: string): string => new RegExp(`(?:^|\\s)${name}:(\\S*)`, "i").exec(text)?.[1] ?? "";
  const stat = NUMBERED[numberIn(pdu, "message_state") - 1] ?? said("stat").toUpperCase();
  const id = asAnswered(textIn(pdu, "receipted_message_id") || said("id"), ids);
  const done = /done date:(\d*)/i.exec(text)?.[1] ?? "";
  return {
    key: [id || textIn(pdu, "source_addr"), stat, done].join(":").slice(0, 200), ...(id ? { handle: id } : {}), state: Object.hasOwn(STATES, stat) ? (STATES[stat] ?? "unknown") : "unknown",
    code: [stat, said("err")].filter((word) => word !== "").join(" "), at: null, from: deliveryOf(pdu, { alphabet: "gsm" }).from,
    shortReference: typeof pdu.user_message_reference === "number" ? pdu.user_message_reference : null,
  };
}

/** Some SMSCs answer in one base and report in the other; an id that is no number stays as it is. */
export function asAnswered(id: string, ids: SmppSettings["ids"]): string {
  if (ids === "hex-dec" && /^\d{1,20}$/.test(id)) return BigInt(id).toString(16).toUpperCase();
  if (ids === "dec-hex" && /^[\da-f]{1,16}$/i.test(id)) return BigInt(`0x${id}`).toString(10);
  return id;
}

/** The id of an answer, spelled so that its reports find it. */
export function handleOf(id: string, ids: SmppSettings["ids"]): string {
  if (ids === "hex-dec" && /^[\da-f]{1,16}$/i.test(id)) return BigInt(`0x${id}`).toString(16).toUpperCase();
  return ids === "dec-hex" && /^\d{1,20}$/.test(id) ? BigInt(id).toString(10) : id;
}
