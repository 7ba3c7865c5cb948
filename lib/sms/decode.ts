import { type Charset, knownCharset, readCharset, readLatin1, readUtf16be, readUtf8, utf16beBytes } from "./charset";
import { parseRawQuery } from "./raw-query";
import { type Concat, parseConcat, readUdh } from "./udh";

export type PartEncoding = "gsm7" | "ucs2" | "8bit";

export type KannelMessage = {
  /** Kannel's %I, the same on every retry. Null when it came without: the caller then derives one, a hash of from, to, ts, bytes and udh. */
  deliveryId: string | null;
  /** As sent; "" when the gateway named no sender. */
  from: string;
  to: string;
  /** May hold NUL, bidi marks or half a surrogate pair: see `storableText` and `displayText`. */
  text: string;
  /** What `joinParts` wants: UTF-8 for gsm7, UTF-16BE for ucs2, the octets as sent for 8bit. */
  bytes: Uint8Array;
  encoding: PartEncoding;
  /** %T, Unix seconds; null when missing or not a time. */
  at: Date | null;
  concat: Concat | null;
  /** True when the text was guessed or has replaced characters; `hex` then is the only truth. */
  undecodable: boolean;
  /** The text's octets as they came. */
  hex: string;
};

export type KannelDecoded = { ok: true; value: KannelMessage } | { ok: false; reason: "not-a-message" };

/**
 * Reads what Kannel's get-url fills in: `id=%I&from=%p&to=%P&text=%b&ts=%T&charset=%C&coding=%c&udh=%u`
 * (Kannel 1.4.5 user guide, "Parameters (escape codes)"; %c is 0 for 7 bits, 1 for 8 bits, 2 for UCS-2).
 * Takes the raw query string, because %b is in the charset that %C names. Only a request with neither
 * sender nor text is refused: everything else is something a citizen may have sent.
 */
export function decodeKannel(rawQuery: string): KannelDecoded {
  const query = parseRawQuery(rawQuery);
  const field = (name: string) => readPlain(query.get(name));
  const octets = query.get("text") ?? new Uint8Array();
  const from = field("from");
  if (from === "" && octets.length === 0) return { ok: false, reason: "not-a-message" };
  const payload = readPayload(octets, field("charset"), field("coding"));
  return {
    ok: true,
    value: {
      ...payload,
      deliveryId: field("id") || null,
      from,
      to: field("to"),
      at: readTime(field("ts")),
      concat: parseConcat(readUdh(query.get("udh") ?? new Uint8Array())),
      hex: toHex(octets),
    },
  };
}

/** A "+" that wasn't escaped came through as a space: "from=+62812…" typed by hand. */
function readPlain(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return "";
  const text = readUtf8(bytes) ?? readLatin1(bytes);
  return text.replace(/^ (?=\d)/, "+").replaceAll("\0", "").trim();
}

function readPayload(octets: Uint8Array, charsetName: string, coding: string) {
  const charset = knownCharset(charsetName) ?? guessCharset(octets, coding);
  const odd = charset === "utf-16be" && octets.length % 2 === 1 && !octets.includes(0);
  const read = readCharset(octets, odd && readUtf8(octets) !== null ? "utf-8" : charset);
  const encoding = encodingOf(coding, charset);
  const undecodable = !read.sure || (encoding === "8bit" && hasControls(read.text));
  if (encoding === "ucs2") return { text: read.text, undecodable, encoding, bytes: utf16beBytes(read.text) };
  if (encoding === "gsm7" && read.sure) {
    return { text: read.text, undecodable, encoding, bytes: new TextEncoder().encode(read.text) };
  }
  return { text: read.text, undecodable, encoding: "8bit" as const, bytes: octets };
}

function encodingOf(coding: string, charset: Charset): PartEncoding {
  if (coding === "2") return "ucs2";
  if (coding === "1" || charset === "binary") return "8bit";
  return charset === "utf-16be" ? "ucs2" : "gsm7";
}

/** Without %C: coding 2 is UTF-16BE unless the octets only make sense as UTF-8; the rest is UTF-8 or Latin-1. */
function guessCharset(octets: Uint8Array, coding: string): Charset {
  const utf8 = readUtf8(octets);
  if (coding === "2") return octets.includes(0) || utf8 === null ? "utf-16be" : "utf-8";
  return utf8 === null ? "windows-1252" : "utf-8";
}

function hasControls(text: string): boolean {
  return /[\p{Cc}]/u.test(text.replace(/[\t\n\r]/g, ""));
}

/** Times outside 2000–2100 are a modem without a clock, not a time. */
function readTime(given: string): Date | null {
  if (!/^\d{9,13}$/.test(given)) return null;
  const at = new Date(given.length > 11 ? Number(given) : Number(given) * 1000);
  const year = at.getUTCFullYear();
  return year >= 2000 && year < 2100 ? at : null;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The text of a message from its parts, in any order. Neighbouring UCS-2 parts are joined as octets
 * before they are read, because a sender may cut a surrogate pair between two parts.
 */
export function joinParts(parts: readonly { seq: number; bytes: Uint8Array; encoding: PartEncoding }[]): string {
  const read = { gsm7: "utf-8", ucs2: "utf-16be", "8bit": "binary" } as const;
  return [...parts]
    .sort((a, b) => a.seq - b.seq)
    .map((part) => (part.encoding === "ucs2" ? readUtf16be(part.bytes).text : readCharset(part.bytes, read[part.encoding]).text))
    .join("");
}
