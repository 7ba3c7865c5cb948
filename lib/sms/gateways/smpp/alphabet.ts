import { readLatin1, readUtf16be, readUtf8, utf16beBytes } from "../../charset";
import type { Delivery } from "../../receive";
import { decodeGsm, encodeGsm, isGsm7 } from "../../gsm";

/** What an SMSC means by data_coding 0, "SMSC default alphabet": nearly always GSM 03.38. */
export type DefaultAlphabet = "gsm" | "latin1";
type Words = Pick<Delivery, "text" | "bytes" | "encoding">;
type Alphabet = "gsm" | "latin1" | "ucs2" | "8bit";

/** data_coding (SMPP 3.4, §5.2.19): a list below 0x10, above it what 3GPP TS 23.038 §4 says, flash messages too. */
function alphabetOf(coding: number, fallback: DefaultAlphabet): Alphabet {
  const group = coding >> 4;
  if (group === 0) return ({ 0: fallback, 1: "latin1", 2: "8bit", 3: "latin1", 4: "8bit", 8: "ucs2" } as const)[coding] ?? fallback;
  if (group === 0xf) return coding & 0x04 ? "8bit" : "gsm";
  if (group === 0xe) return "ucs2";
  return group < 4 ? (["gsm", "8bit", "ucs2", "gsm"] as const)[(coding >> 2) & 3] ?? "gsm" : "gsm";
}

/** Octets as they came; what can't be read keeps them, and shows one character for each. */
export function readWords(octets: Uint8Array, coding: number, fallback: DefaultAlphabet): Words {
  const alphabet = alphabetOf(coding, fallback);
  if (alphabet === "ucs2") return { text: readUtf16be(octets).text, bytes: octets, encoding: "ucs2" };
  const text = alphabet === "gsm" ? decodeGsm(octets) : alphabet === "latin1" ? readLatin1(octets) : null;
  if (text === null || text.includes("\ufffd")) return { text: readUtf8(octets) ?? readLatin1(octets), bytes: octets, encoding: "8bit" };
  return { text, bytes: new TextEncoder().encode(text), encoding: "gsm7" };
}

const isLatin1 = (text: string): boolean => /^[\n\r\x20-\x7e\xa0-\xff]*$/.test(text);

/** How a whole message is written; its parts alike, or they couldn't be joined. */
export function writer(text: string, fallback: DefaultAlphabet): { coding: number; write: (part: string) => Buffer } {
  if (fallback === "gsm" && isGsm7(text)) return { coding: 0, write: (part) => Buffer.from(encodeGsm(part)) };
  // Cut for GSM 03.38, every part fits in Latin-1 too: what costs two septets there is one octet here, and 153 are fewer than 160.
  if (fallback === "latin1" && isGsm7(text) && isLatin1(text)) return { coding: 0, write: (part) => Buffer.from(part, "latin1") };
  return { coding: 8, write: (part) => Buffer.from(utf16beBytes(part)) };
}
