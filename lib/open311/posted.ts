import { refused, done, type Outcome } from "@/lib/forms/outcome";

/** Far more than any report: 4,000 letters of four bytes each, escaped. */
const MOST_BYTES = 64 * 1024;

/**
 * The fields of a post: of the body, and of the address what the body doesn't name (some clients put the key there).
 * Files of a multipart form aren't read.
 */
export async function postedFields(request: Request): Promise<Outcome<URLSearchParams>> {
  const type = request.headers.get("content-type") ?? "";
  const bytes = await readAtMost(request, MOST_BYTES);
  if (bytes === null) return refused(`Kiriman terlalu besar: paling banyak ${MOST_BYTES / 1024} kB. Kirim alamat gambar di media_url, bukan gambarnya.`);
  const body = await fieldsOf(type, bytes);
  if (!body) return refused("Kiriman tidak terbaca. Kirim sebagai application/x-www-form-urlencoded dalam UTF-8.");
  for (const [name, value] of new URL(request.url).searchParams) if (!body.has(name)) body.append(name, value);
  return done(new URLSearchParams([...body].map(([name, value]) => [name, value.replaceAll("\0", "")])));
}

/** Null: more than that. It stops reading there, whatever length was announced. */
async function readAtMost(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    parts.push(part);
    if ((length += part.byteLength) > most) return null;
  }
  return new Uint8Array(Buffer.concat(parts));
}

async function fieldsOf(type: string, bytes: Uint8Array<ArrayBuffer>): Promise<URLSearchParams | null> {
  try {
    if (/^multipart\/form-data\b/i.test(type)) {
      const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
      return new URLSearchParams([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
    }
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // Percent-encoded octets that are no UTF-8 become U+FFFD, which nobody types.
    return new URLSearchParams(text);
  } catch {
    return null;
  }
}
