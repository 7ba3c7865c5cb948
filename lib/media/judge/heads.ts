import { kindProblem, pictureKind } from "../kind";
import { FILE_BYTES, fileSentences as say, PICTURE_BYTES, pictureSentences } from "../limits";

export type Body = "picture" | "pdf" | "zip" | "ole" | "unknown";

/**
 * What a file is by its first bytes. Strict on purpose: readers forgive a few bytes before a PDF or a ZIP, and a file that
 * is two things at once lives on that. Browser-safe.
 */
export function bodyOf(bytes: Uint8Array): Body {
  const text = String.fromCharCode(...bytes.subarray(0, 8));
  if (text.startsWith("%PDF-")) return "pdf";
  if (text.startsWith("PK\x03\x04")) return "zip";
  if (text === "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") return "ole";
  const kind = pictureKind(bytes);
  return kind === "unknown" ? "unknown" : "picture";
}

/** What can be seen before a byte is sent, so that nobody waits for a refusal: from the first bytes and the size. */
export function headProblem(head: Uint8Array, size: number): string | null {
  if (size === 0) return say.empty;
  const body = bodyOf(head);
  if (body === "unknown") return say.wrongType;
  if (body === "picture") return kindProblem(head) ?? (size > PICTURE_BYTES ? pictureSentences.tooBig : null);
  return size > FILE_BYTES ? say.tooBig : null;
}
