import "server-only";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { env } from "@/lib/env";

/** Where a packed site lies; made of numbers only. */
export function packOf(tenantId: number, exportId: number): string {
  if (![tenantId, exportId].every((id) => Number.isSafeInteger(id) && id > 0)) throw new Error("Not an export's number.");
  return join(resolve(env.dataDir()), "exports", String(tenantId), `${exportId}.zip`);
}

/** What is being written lies beside it until it is whole; each turn has names of its own, so that two never mix. */
export type Unfinished = { text: string; zip: string };
export const unfinishedOf = (pack: string, runner: string): Unfinished => ({ text: `${pack}.${runner}.json`, zip: `${pack}.${runner}.part` });

export const makeRoom = (pack: string): Promise<unknown> => mkdir(dirname(pack), { recursive: true, mode: 0o700 });

export const dropUnfinished = ({ text, zip }: Unfinished): Promise<unknown> => Promise.all([rm(text, { force: true }), rm(zip, { force: true })]);

/** The file, and what killed workers left beside it. */
export async function dropPack(pack: string): Promise<void> {
  const names = await readdir(dirname(pack)).catch(() => []);
  await Promise.all(names.filter((name) => name === basename(pack) || name.startsWith(`${basename(pack)}.`)).map((name) => rm(join(dirname(pack), name), { force: true })));
}

export const putInPlace = ({ zip }: Unfinished, pack: string): Promise<void> => rename(zip, pack);

/** The file, piece by piece as the reader takes it; null when it is gone. */
export async function packStream(tenantId: number, exportId: number): Promise<ReadableStream<Uint8Array> | null> {
  const handle = await open(packOf(tenantId, exportId), "r").catch(() => null);
  return handle && new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(PIECE), 0, PIECE);
      if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
      await handle.close();
      controller.close();
    },
    cancel: () => handle.close(),
  });
}

const PIECE = 256 * 1024;

/** After a crash of the machine the row must not name a file that never reached the disk; answers its size. */
export async function settleFile(path: string): Promise<number> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}
