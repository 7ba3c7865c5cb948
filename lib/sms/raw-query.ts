const PERCENT = 0x25;
const PLUS = 0x2b;
const SPACE = 0x20;

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** Percent-encoded text as its octets: "+" is a space; a "%" that starts no octet stays as it is. */
export function percentBytes(encoded: string): Uint8Array {
  const source = new TextEncoder().encode(encoded);
  const out = new Uint8Array(source.length);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const byte = source[i] ?? 0;
    const high = byte === PERCENT ? hexDigit(source[i + 1]) : -1;
    const low = high >= 0 ? hexDigit(source[i + 2]) : -1;
    if (low >= 0) {
      out[length++] = high * 16 + low;
      i += 2;
    } else {
      out[length++] = byte === PLUS ? SPACE : byte;
    }
  }
  return out.slice(0, length);
}

/**
 * A query string as octets per name. URLSearchParams would read every value as UTF-8 and replace what
 * isn't; a gateway sends UTF-16BE and Latin-1 too. Of a repeated name the first counts.
 */
export function parseRawQuery(rawQuery: string): Map<string, Uint8Array> {
  const query = rawQuery.slice(rawQuery.indexOf("?") + 1).split("#", 1)[0] ?? "";
  const values = new Map<string, Uint8Array>();
  for (const pair of query.split("&")) {
    const cut = pair.indexOf("=");
    const name = new TextDecoder().decode(percentBytes(cut < 0 ? pair : pair.slice(0, cut)));
    if (name !== "" && !values.has(name)) values.set(name, percentBytes(cut < 0 ? "" : pair.slice(cut + 1)));
  }
  return values;
}
