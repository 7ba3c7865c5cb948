import "server-only";
import { createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { Operator } from "@/lib/access/keys";
import { settleFile, type Unfinished } from "./file";
import { TEXT_NAME, WRITINGS } from "./format";
import { Carried, offeredIn, shownIn } from "./carried";
import { readHead } from "./site";
import { packLook } from "./look";
import { countWritings, readWritings, type Unpacked } from "./writings";

/** Hears how far it is; throws when it should go no further. */
export type Tell = (done: number, total: number) => Promise<void>;
export type Packed = { bytes: number; writings: number; pictures: number; missing: number };

/**
 * Packs an agency's whole site into one ZIP: the text first, then pictures and files, all streamed; nothing but one of them
 * or 50 writings is in memory.
 */
export async function packSite(operator: Operator, { text, zip }: Unfinished, tell: Tell): Promise<Packed> {
  const carried = new Carried(operator);
  const writings = await writeText(operator, text, carried, tell);
  await writeZip(zip, text, carried, (done) => tell(writings + done, writings + carried.packed().length));
  return { bytes: await settleFile(zip), writings, pictures: carried.packed().length, missing: carried.missing() };
}

/** One writing a line: a person can look at it, and a reader needs no more than a line at once. */
async function writeText(operator: Operator, path: string, carried: Carried, tell: Tell): Promise<number> {
  const total = await countWritings(operator);
  const head = JSON.stringify({ ...await readHead(operator), look: await packLook(operator, carried) }, null, 1).replace(/\n\}$/, "");
  let written = 0;
  const handle = await open(path, "w", 0o600);
  try {
    await handle.writeFile(`${head},\n "${WRITINGS}": [`);
    for (let some = await readWritings(operator, 0); some.length > 0; some = await readWritings(operator, some.at(-1)?.number ?? 0)) {
      for (const writing of some) {
        await handle.writeFile(`${written === 0 ? "" : ","}\n${await lineOf(writing, carried)}`);
        written += 1;
        await tell(written, Math.max(total, written));
      }
    }
    await handle.writeFile("\n ]\n}\n");
  } finally {
    await handle.close();
  }
  return written;
}

const lineOf = async (writing: Unpacked, carried: Carried): Promise<string> =>
  JSON.stringify({ ...writing, pictures: await carried.picturesOf(shownIn(writing)), files: await carried.entriesOf(offeredIn(writing)) });

async function writeZip(path: string, text: string, carried: Carried, tell: (done: number) => Promise<void>): Promise<void> {
  const zip = new ZipFile();
  const stop = new AbortController();
  // Bytes that can't be read ends the file too: yazl itself would wait for it for ever.
  zip.once("error", (error) => stop.abort(error));
  zip.addFile(text, TEXT_NAME, { compress: true });
  carried.packed().forEach(({ id, file }, index) => {
    // WebP, PDF and office files don't get smaller.
    zip.addReadStreamLazy(file, { compress: false, mode: 0o100644 }, (give) => {
      tell(index).then(() => carried.read(id)).then((bytes) => give(null, Readable.from([bytes])), (error: unknown) => give(error, Readable.from([])));
    });
  });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path, { mode: 0o600 }), { signal: stop.signal }).catch((error: unknown) => {
    throw stop.signal.aborted ? stop.signal.reason : error;
  });
}
