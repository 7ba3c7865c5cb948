import { pictureSentences as say } from "./limits";

export type PictureKind = "jpeg" | "png" | "webp" | "gif" | "avif" | "heic" | "svg" | "unknown";

/** Bytes from a file's beginning that tell what it is. */
export const HEAD_BYTES = 1024;

/**
 * What a file is by its first bytes; its name and declared type are never believed. Files that aren't one of the five
 * kinds never reach the decoder, which keeps its rarer readers (SVG, PDF, TIFF) out of a stranger's hands. Browser-safe:
 * the editor asks the same question before it sends anything.
 */
export function pictureKind(bytes: Uint8Array): PictureKind {
  const text = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
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

const REFUSED: Partial<Record<PictureKind, string>> = { svg: say.svg, heic: say.heic, unknown: say.wrongType };

/** Why a file can't be a picture of a story, from its first bytes; null when it may be one. */
export const kindProblem = (bytes: Uint8Array): string | null => (bytes.byteLength === 0 ? say.empty : REFUSED[pictureKind(bytes)] ?? null);
