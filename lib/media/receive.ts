import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { PICTURE_BYTES, pictureSentences } from "./limits";

/** Reads a request's body up to `limit` bytes and stops there: what is too big is never held in memory whole. */
export async function readUpTo(body: ReadableStream<Uint8Array> | null, limit = PICTURE_BYTES): Promise<Outcome<Buffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); reader && next && !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return refused(pictureSentences.tooBig, "picture");
    }
    parts.push(next.value);
  }
  return done(Buffer.concat(parts));
}
