import "server-only";
import sharp from "sharp";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { endsAsZip } from "./judge/pdf";
import { kindProblem } from "./kind";
import { fileSentences, PICTURE_PIXELS, PICTURE_WIDTHS, pictureSentences as say } from "./limits";

/** `master`: the largest size almost without loss, from which the worker makes further forms. */
export type Sized = { width: number; height: number; files: { width: number; data: Buffer }[]; master: Buffer };

const SLENDEREST = 8;

/**
 * A picture in the widths pages use, as WebP, turned upright as its EXIF says, with every metadata gone (place, camera,
 * owner). Of an animation the first frame. Problems are values with a sentence for the field `picture`.
 */
export async function makeSizes(bytes: Buffer): Promise<Outcome<Sized>> {
  const problem = kindProblem(bytes) ?? (isDisguised(bytes) ? fileSentences.disguised : null);
  if (problem) return refused(problem, "picture");
  const upright = await uprightSize(bytes);
  if (!upright.ok) return upright;
  const { width, height } = upright.value;
  try {
    const files = await Promise.all(widthsFor(width).map((target) => oneSize(bytes, target)));
    const largest = files.at(-1);
    if (!largest) throw new Error("A picture got no size.");
    const master = await resized(bytes, largest.width).webp({ quality: 95, effort: 2 }).toBuffer();
    return done({ width: largest.width, height: Math.max(1, Math.round((height * largest.width) / width)), files, master });
  } catch (error) {
    return refused(decoderProblem(error), "picture");
  }
}

/** A picture that is a page, a program or a ZIP too. What is kept is made anew from its pixels, but nobody sends such by chance. */
const isDisguised = (bytes: Buffer): boolean => /<script[\s>]|<\?php|<!doctype html|<html[\s>]/i.test(bytes.toString("latin1")) || endsAsZip(bytes);

/** Reads the header only; a bomb is refused before a pixel of it is unpacked. */
async function uprightSize(bytes: Buffer): Promise<Outcome<{ width: number; height: number }>> {
  try {
    const { autoOrient } = await open(bytes).metadata();
    const { width, height } = autoOrient;
    if (width * height > PICTURE_PIXELS) return refused(say.tooManyPixels, "picture");
    if (Math.max(width, height) > SLENDEREST * Math.min(width, height)) return refused(say.tooLong, "picture");
    return done({ width, height });
  } catch (error) {
    return refused(decoderProblem(error), "picture");
  }
}

export function widthsFor(width: number): number[] {
  const largest = Math.min(width, PICTURE_WIDTHS[PICTURE_WIDTHS.length - 1] ?? width);
  return [...PICTURE_WIDTHS.filter((target) => target < largest), largest];
}

/** sharp leaves all metadata out of what it writes unless told to keep it, and turns colours into sRGB. */
async function oneSize(bytes: Buffer, width: number): Promise<{ width: number; data: Buffer }> {
  return { width, data: await resized(bytes, width).webp({ quality: 78, effort: 4 }).toBuffer() };
}

const resized = (bytes: Buffer, width: number) => open(bytes).autoOrient().resize({ width, withoutEnlargement: true });

const open = (bytes: Buffer) => sharp(bytes, { limitInputPixels: PICTURE_PIXELS, failOn: "error", sequentialRead: true, pages: 1 });

const decoderProblem = (error: unknown): string =>
  error instanceof Error && /pixel limit/i.test(error.message) ? say.tooManyPixels : say.broken;
