import "server-only";
import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { checkedName, type Store } from "./store";

/** Files in a folder of this machine. */
export function folderStore(root: string): Store {
  const placeOf = (name: string): string => join(resolve(root), checkedName(name));
  return {
    put: (name, bytes) => writeWhole(placeOf(name), bytes),
    async get(name, range) {
      const file = await opened(placeOf(name));
      if (!file) return null;
      const bytes = range ? range.until - range.from + 1 : (await file.stat()).size;
      const stream = file.createReadStream(range ? { start: range.from, end: range.until } : {});
      return { bytes, body: asWebStream(stream) };
    },
    drop: (name) => rm(placeOf(name), { recursive: true, force: true }),
  };
}

/** Written beside its place and moved there at once: half a file is never seen, and after a crash it is on the disk. */
async function writeWhole(place: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(place);
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `.${randomUUID()}.tmp`);
  try {
    await settled(unfinished, "w", (file) => file.writeFile(bytes));
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await settled(folder, "r");
}

async function settled(place: string, flags: "r" | "w", work?: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(place, flags);
  try {
    await work?.(file);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function opened(place: string): Promise<FileHandle | null> {
  try {
    const file = await open(place, "r");
    if ((await file.stat()).isFile()) return file;
    await file.close();
    return null;
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return null;
    throw error;
  }
}

/** Node's own web streams and the platform's are one thing with two declarations. */
export const asWebStream = (stream: Readable): ReadableStream<Uint8Array> => Readable.toWeb(stream) as NodeStream<Uint8Array> as ReadableStream<Uint8Array>;
