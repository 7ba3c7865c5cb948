export type PictureKind = "jpeg" | "png" | "webp" | "gif" | "avif" | "heic" | "svg" | "unknown";

/**
 * What a file is by its first bytes; its name and declared type are never believed. Files that aren't one of the five
 * kinds never reach the decoder, which keeps its rarer readers (SVG, PDF, TIFF) out of a stranger's hands.
 */
export function pictureKind(bytes: Uint8Array): PictureKind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024));
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "jpeg";
  if (head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return "png";
  const text = head.toString("latin1");
  if (/^GIF8[79]a/.test(text)) return "gif";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "webp";
  if (text.slice(4, 8) === "ftyp") return brandKind(text.slice(8, 32));
  return /<svg[\s>]|<!DOCTYPE svg/i.test(text) ? "svg" : "unknown";
}

/** Brands of ISO/IEC 23008-12: `avif` is AV1; `heic`, `heix`, `hevc`, `mif1` without `avif` are HEVC. */
function brandKind(brands: string): PictureKind {
  if (/avi[fs]/.test(brands)) return "avif";
  return /hei[cxms]|hev[cx]|mif1|msf1/.test(brands) ? "heic" : "unknown";
}
