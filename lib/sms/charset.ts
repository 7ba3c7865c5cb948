import { decodeGsm } from "./gsm";

/** Octets read as text; `sure` is false when something had to be replaced or guessed. */
export type Read = { text: string; sure: boolean };

/** UTF-16BE keeping lone surrogates, which TextDecoder would replace: a pair may be cut between two parts. */
export function readUtf16be(bytes: Uint8Array): Read {
  let text = "";
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    text += String.fromCharCode(((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0));
  }
  return { text, sure: bytes.length % 2 === 0 };
}

export function utf16beBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    bytes[2 * i] = text.charCodeAt(i) >> 8;
    bytes[2 * i + 1] = text.charCodeAt(i) & 0xff;
  }
  return bytes;
}

/** UTF-8 without replacement, or null when the octets aren't UTF-8. */
export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** WINDOWS-1252, a superset of printable ISO-8859-1; it has a character for every octet. */
export function readLatin1(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

const UTF16 = /^(utf-?16(be)?|ucs-?2(be)?|iso-10646-ucs-2)$/;
const LATIN = /^(iso-?8859-?1|latin-?1|windows-?1252|cp-?1252|us-ascii|ascii)$/;
const BINARY = /^(8-?bit|binary)$/;

export type Charset = "utf-8" | "utf-16be" | "windows-1252" | "gsm" | "binary";

/** The charset a gateway named, as one of ours; null when it named none that we know. */
export function knownCharset(name: string): Charset | null {
  const plain = name.trim().toLowerCase();
  if (/^utf-?8$/.test(plain)) return "utf-8";
  if (UTF16.test(plain)) return "utf-16be";
  if (LATIN.test(plain)) return "windows-1252";
  if (/^gsm(-?7(bit)?)?$/.test(plain)) return "gsm";
  return BINARY.test(plain) ? "binary" : null;
}

/** Octets of a known charset as text. What can't be read falls back to one character per octet. */
export function readCharset(bytes: Uint8Array, charset: Charset): Read {
  switch (charset) {
    case "utf-8":
    case "binary": {
      const text = readUtf8(bytes);
      return text === null ? { text: readLatin1(bytes), sure: false } : { text, sure: true };
    }
    case "utf-16be":
      return readUtf16be(bytes);
    case "windows-1252":
      return { text: readLatin1(bytes), sure: true };
    case "gsm": {
      const text = decodeGsm(bytes);
      return { text, sure: !text.includes("\ufffd") };
    }
  }
}
