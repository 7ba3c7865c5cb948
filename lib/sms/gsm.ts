/** The default alphabet of 3GPP TS 23.038 §6.2.1, in code order; 0x1B is the escape to the extension table. */
const BASIC =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
  "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/** The extension table of 3GPP TS 23.038 §6.2.1.1: each costs two septets. */
const EXTENSION: ReadonlyMap<number, string> = new Map([
  [0x0a, "\f"], [0x14, "^"], [0x28, "{"], [0x29, "}"], [0x2f, "\\"],
  [0x3c, "["], [0x3d, "~"], [0x3e, "]"], [0x40, "|"], [0x65, "€"],
]);

const ESCAPE = 0x1b;
const basic = new Set([...BASIC].filter((char) => char !== "\u001b"));
const extended = new Set(EXTENSION.values());

/** Septets one character costs in GSM 03.38: 1, 2 (extension table), or null when the alphabet lacks it. */
export function septetsOf(char: string): 1 | 2 | null {
  if (basic.has(char)) return 1;
  return extended.has(char) ? 2 : null;
}

/** True when the whole text fits the GSM 03.38 alphabet with its extension table. */
export function isGsm7(text: string): boolean {
  for (const char of text) if (septetsOf(char) === null) return false;
  return true;
}

/**
 * Unpacked GSM 03.38 (one septet per octet) as text. An unknown escape is shown as the plain
 * character (TS 23.038 asks for it); octets above 0x7F are not GSM and become U+FFFD.
 */
export function decodeGsm(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    const next = bytes[i + 1];
    const pair = byte === ESCAPE && next !== undefined ? EXTENSION.get(next) : undefined;
    if (pair !== undefined) {
      text += pair;
      i++;
    } else if (byte === ESCAPE) {
      text += next === undefined ? "\ufffd" : "";
    } else {
      text += BASIC[byte] ?? "\ufffd";
    }
  }
  return text;
}

const codes: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...[...BASIC].map((char, code) => [char, [code]] as const),
  ...[...EXTENSION].map(([code, char]) => [char, [ESCAPE, code]] as const),
]);

/** Text that fits the alphabet (`isGsm7`) as unpacked GSM 03.38; anything else in it becomes a question mark. */
export function encodeGsm(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((char) => codes.get(char) ?? codes.get("?") ?? []));
}
