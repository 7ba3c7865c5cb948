import "server-only";
import { mkdir, open, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { env } from "@/lib/env";

/** Where the file of an import lies until it is read; made of numbers only, its own name is never a path. */
export function fileOf(tenantId: number, importId: number): string {
  if (![tenantId, importId].every((id) => Number.isSafeInteger(id) && id > 0)) throw new Error("Not an import's number.");
  return join(resolve(env.dataDir()), "imports", String(tenantId), `${importId}.part`);
}

/** Writes a part at its place; what a broken connection left behind it is cut off, so that a repeated part fits. */
export async function writePart(path: string, from: number, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const handle = await open(path, from === 0 ? "w" : "r+");
  try {
    await handle.truncate(from);
    await handle.write(bytes, 0, bytes.byteLength, from);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const sizeOf = (path: string): Promise<number> => stat(path).then(({ size }) => size, () => 0);

export const dropFile = (path: string): Promise<void> => rm(path, { force: true });
