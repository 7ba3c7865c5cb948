import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { FileProblem } from "../source";

const HEAD = 4096;
const CHUNK = 64 * 1024;

/** The first bytes of a file: enough to tell what it is. */
export async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

export type Decoded = AsyncGenerator<string, void, void>;

/** The file's text, piece by piece, without a byte order mark. `told` hears how many bytes have been read. */
export async function* decode(path: string, encoding: string, told: (bytes: number) => void = () => undefined): Decoded {
  const decoder = decoderFor(encoding);
  let bytes = 0;
  for await (const part of createReadStream(path, { highWaterMark: CHUNK })) {
    if (!Buffer.isBuffer(part)) throw new Error("A file gave something else than bytes.");
    bytes += part.byteLength;
    told(bytes);
    yield decoder.decode(part, { stream: true });
  }
  yield decoder.decode();
}

function decoderFor(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    if (error instanceof RangeError) throw new FileProblem(`Pengodean huruf "${encoding.slice(0, 40)}" tidak dikenal. Simpan ulang berkasnya sebagai UTF-8.`, 1);
    throw error;
  }
}

/** By its byte order mark, else what an XML declaration says, else by trying UTF-8; old Windows programs write 1252. */
export async function encodingOf(path: string, head: Buffer): Promise<string> {
  const marked = markedEncoding(head);
  if (marked) return marked;
  const declared = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"']{1,60})["']/i.exec(head.toString("latin1"))?.[1];
  if (declared) return declared;
  return (await isUtf8(path)) ? "utf-8" : "windows-1252";
}

function markedEncoding(head: Buffer): string | null {
  if (head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return "utf-8";
  if (head.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return "utf-16le";
  return head.subarray(0, 2).equals(Buffer.from([0xfe, 0xff])) ? "utf-16be" : null;
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const part of createReadStream(path, { highWaterMark: CHUNK })) decoder.decode(Buffer.isBuffer(part) ? part : Buffer.alloc(0), { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
