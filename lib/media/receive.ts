import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { FILE_BYTES, fileSentences as say } from "./limits";

/** Reads a request's body up to `limit` bytes and stops there: what is too big is never held in memory whole. */
export async function readUpTo(body: ReadableStream<Uint8Array> | null, limit: number = FILE_BYTES, tooBig: string = say.tooBig): Promise<Outcome<Buffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); reader && next && !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return refused(tooBig, "file");
    }
    parts.push(next.value);
  }
  return done(Buffer.concat(parts));
}

/**
 * The file that is a request's body. One that broke off on its way is refused: by the stream's own failure, or by fewer
 * bytes than the sender announced (a proxy in between may end the stream well all the same).
 */
export async function readFileBody(request: Request, limit: number = FILE_BYTES, tooBig: string = say.tooBig): Promise<Outcome<Buffer>> {
  const announced = request.headers.get("x-ukuran") ?? request.headers.get("content-length");
  if (Number(announced) > limit) return refused(tooBig, "file");
  const read = await readUpTo(request.body, limit, tooBig).catch(() => refused(say.cut, "file"));
  return read.ok && announced !== null && Number(announced) !== read.value.byteLength ? refused(say.cut, "file") : read;
}

/** The name that came URI-encoded in `x-nama`; one that can't be read is none. */
export function nameOf(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get("x-nama") ?? "");
  } catch {
    return "";
  }
}
