/** Where a part stands in its message: ref repeats over time, total and seq count from 1. */
export type Concat = { ref: number; total: number; seq: number };

const CONCAT_8BIT = 0x00;
const CONCAT_16BIT = 0x08;

/**
 * Reads the concatenation element of a user data header (3GPP TS 23.040 §9.2.3.24.1 and .8), the
 * length octet first. Other elements are stepped over; of two, the last valid one counts (§9.2.3.24).
 * Anything cut short or impossible (seq 0, seq beyond total) gives null.
 */
export function parseConcat(udh: Uint8Array): Concat | null {
  const end = Math.min(1 + (udh[0] ?? 0), udh.length);
  let found: Concat | null = null;
  for (let at = 1; at + 1 < end; ) {
    const kind = udh[at] ?? 0;
    const length = udh[at + 1] ?? 0;
    const body = udh.subarray(at + 2, at + 2 + length);
    if (at + 2 + length > end) break;
    found = readElement(kind, body) ?? found;
    at += 2 + length;
  }
  return found;
}

function readElement(kind: number, body: Uint8Array): Concat | null {
  const wide = kind === CONCAT_16BIT && body.length === 4;
  if (!wide && !(kind === CONCAT_8BIT && body.length === 3)) return null;
  const ref = wide ? ((body[0] ?? 0) << 8) | (body[1] ?? 0) : (body[0] ?? 0);
  const [total = 0, seq = 0] = body.subarray(wide ? 2 : 1);
  return seq >= 1 && seq <= total ? { ref, total, seq } : null;
}

/**
 * A header as it comes by HTTP: the octets themselves (Kannel's %u) or their hexadecimal spelling
 * (Kannel's X-Kannel-UDH). The length octet tells which: raw wins when it fits.
 */
export function readUdh(given: Uint8Array): Uint8Array {
  if (given.length === 0 || given[0] === given.length - 1) return given;
  const text = String.fromCharCode(...given.subarray(0, 512));
  if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return given;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
