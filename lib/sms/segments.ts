import { isGsm7, septetsOf } from "./gsm";

export type SmsEncoding = "gsm7" | "ucs2";

export type SegmentCount = {
  encoding: SmsEncoding;
  /** SMS the network bills; an empty text is still one. */
  parts: number;
  /** Septets (gsm7) or UTF-16 units (ucs2) the text takes. */
  unitsUsed: number;
  /** Room in one part: 160 or 70 alone, 153 or 67 with the header that joins parts. */
  unitsPerPart: number;
  /** Units still free before another part begins. */
  unitsLeft: number;
};

/** 140 octets of user data (3GPP TS 23.040 §9.2.3.24), less 6 octets of header when parts are joined. */
const ROOM = { gsm7: { alone: 160, joined: 153 }, ucs2: { alone: 70, joined: 67 } } as const;

function measure(text: string): { encoding: SmsEncoding; total: number; cost: (char: string) => number } {
  const encoding = isGsm7(text) ? "gsm7" : "ucs2";
  const cost = (char: string) => (encoding === "gsm7" ? (septetsOf(char) ?? 1) : char.length);
  let total = 0;
  for (const char of text) total += cost(char);
  return { encoding, total, cost };
}

function split(text: string): { encoding: SmsEncoding; total: number; parts: string[]; lastUnits: number } {
  const { encoding, total, cost } = measure(text);
  const room = ROOM[encoding];
  if (total <= room.alone) return { encoding, total, parts: [text], lastUnits: total };
  const parts: string[] = [];
  let part = "";
  let units = 0;
  for (const char of text) {
    if (units + cost(char) > room.joined) {
      parts.push(part);
      part = "";
      units = 0;
    }
    part += char;
    units += cost(char);
  }
  return { encoding, total, parts: [...parts, part], lastUnits: units };
}

/** The text cut as it will be sent; no part ends inside an escape pair or a surrogate pair. */
export function splitSegments(text: string): { encoding: SmsEncoding; parts: string[] } {
  const { encoding, parts } = split(text);
  return { encoding, parts };
}

/** What the text costs, for the counter beside the answer field. Browser-safe. */
export function countSegments(text: string): SegmentCount {
  const { encoding, total, parts, lastUnits } = split(text);
  const unitsPerPart = parts.length === 1 ? ROOM[encoding].alone : ROOM[encoding].joined;
  return { encoding, parts: parts.length, unitsUsed: total, unitsPerPart, unitsLeft: unitsPerPart - lastUnits };
}
