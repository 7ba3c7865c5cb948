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
  return last >= 0 && end.length - last <= END && end.lastIndexOf("startxref", last) >= 0 ? null : say.brokenPdf;
}

/** A ZIP is read from its end: one may hang behind anything. */
export function endsAsZip(bytes: Buffer): boolean {
  const at = bytes.lastIndexOf(ZIP_END);
  return at >= 0 && at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length;
}
