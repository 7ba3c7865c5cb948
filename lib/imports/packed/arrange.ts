import { createHash } from "node:crypto";
import { ZipFile } from "yazl";
import { textBody } from "@/lib/articles/arrange";

/** For tests: packs of sites that nobody packed. */
export type Files = Record<string, string | Buffer>;

export async function zipOf(files: Files, change: (bytes: Buffer) => Buffer = (bytes) => bytes): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { compress: name.endsWith(".json") });
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return change(Buffer.concat(parts));
}

export const ORIGIN = "0123456789abcdef0123456789abcdef";
export const PICTURE = "22222222-2222-4222-8222-222222222222";

export const writing = (number: number, more: Record<string, unknown> = {}) => ({
  number, state: "published", address: `/berita/truk-${number}`, formerAddresses: [], date: "2024-03-04T05:06:07.000Z", changed: "2024-04-04T05:06:07.000Z", byline: { name: "Budi Siregar", title: "Operator" },
  content: { kind: "news", title: `Truk nomor ${number}`, summary: "Truk berangkat lebih pagi.", body: textBody("Truk berangkat pukul 05.30."), fields: {}, coverId: null, coverAlt: "", coverCaption: "" }, pictures: [], ...more,
});

/** A whole site's text; `head` changes what stands before the writings. */
export const siteText = (writings: unknown[], head: Record<string, unknown> = {}): string => JSON.stringify({
  format: "situs-instansi", version: 1, origin: ORIGIN, made: "2026-01-02T03:04:05.000Z", site: { name: "Dinas Asal", address: "http://asal.kota.example" }, settings: {}, ...head, writings,
}, null, 1);

export const packed = (file: string, bytes: Buffer, id = PICTURE) => ({ id, file, sha256: createHash("sha256").update(bytes).digest("hex") });
