import { inflateSync } from "node:zlib";
import { fileSentences as say } from "../limits";

/** Browsers look at the first 1,445 bytes when they guess (MIME Sniffing Standard §7), readers at the last 1,024 for the end. */
const SNIFFED = 1_500;
const END = 1_024;
const MARKUP = /<(?:!doctype|html|head|body|script|iframe|svg|\?php|%)/i;
const ZIP_END = Buffer.from("PK\x05\x06", "latin1");

/** Why these bytes, which begin as a PDF, aren't one that citizens may be given; null when they may. ISO 32000-2 §7.5. */
export function pdfProblem(bytes: Buffer): string | null {
  if (MARKUP.test(bytes.toString("latin1", 0, SNIFFED)) || endsAsZip(bytes)) return say.disguised;
  const end = bytes.toString("latin1", Math.max(0, bytes.length - 2 * END));
  const last = end.lastIndexOf("%%EOF");
  if (last < 0 || end.length - last > END || end.lastIndexOf("startxref", last) < 0) return say.brokenPdf;
  return launches(bytes) ? say.launches : null;
}

/**
 * A PDF may hold JavaScript and other files, and is taken with both: forms of ministries count with scripts, invoices and
 * signed letters (PDF/A-3) carry their data along, readers run scripts in a box of their own, and here nothing runs, since a
 * file only ever leaves to be saved (`downloadHeaders`). What starts a program on the citizen's machine (ISO 32000-2
 * §12.6.4.6) has no such use: it is refused, wherever it can be seen, in packed objects (§7.5.7) too. A locked PDF hides it.
 */
const LAUNCH = /\/(?:S|#53)\s*\/(?:L|#4c)(?:a|#61)(?:u|#75)(?:n|#6e)(?:c|#63)(?:h|#68)(?![\w#])/i;
const PACKED = /\/ObjStm\b[^]{0,400}?\bstream\r?\n/g;
/** Unpacked objects looked at in one file; a form has some hundred kilobytes of them. */
const LOOKED_AT = 32 * 1024 * 1024;

function launches(bytes: Buffer): boolean {
  const text = bytes.toString("latin1");
  if (LAUNCH.test(text)) return true;
  let left = LOOKED_AT;
  for (const found of text.matchAll(PACKED)) {
    const objects = unpacked(bytes.subarray(found.index + found[0].length), left);
    if (LAUNCH.test(objects)) return true;
    left -= objects.length;
    if (left <= 0) break;
  }
  return false;
}

/** Readers stop where the packed bytes end, and so does this; empty when they can't be read. */
function unpacked(bytes: Buffer, most: number): string {
  try {
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: 2 }).toString("latin1");
  } catch {
    return "";
  }
}

/** A ZIP is read from its end: one may hang behind anything. */
export function endsAsZip(bytes: Buffer): boolean {
  const at = bytes.lastIndexOf(ZIP_END);
  return at >= 0 && at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length;
}
