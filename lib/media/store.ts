import "server-only";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { env } from "@/lib/env";
import type { Sized } from "./sizes";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A picture's folder, from numbers and a checked uuid only: nothing that came by an address can climb out of it. */
function folderOf(tenantId: number, id: string): string {
  if (!Number.isSafeInteger(tenantId) || tenantId < 1 || !UUID.test(id)) throw new Error("Not a picture's id.");
  return join(resolve(env.dataDir()), "media", String(tenantId), id);
}

/** Writes all sizes beside the final place and moves them there at once: a half picture is never seen. */
export async function storeSizes(tenantId: number, id: string, { files }: Sized): Promise<void> {
  const folder = folderOf(tenantId, id);
  const unfinished = `${folder}.tmp`;
  await mkdir(unfinished, { recursive: true });
  await Promise.all(files.map(({ width, data }) => writeFile(join(unfinished, `${width}.webp`), data)));
  await settle(unfinished);
  await rename(unfinished, folder);
}

/** After a crash of the machine the row must not name files that never reached the disk. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function dropSizes(tenantId: number, id: string): Promise<void> {
  await rm(folderOf(tenantId, id), { recursive: true, force: true });
}

/** Bytes of one size, or null when the file is gone. `width` must be one of the picture's own. */
export async function readSize(tenantId: number, id: string, width: number): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(join(folderOf(tenantId, id), `${Math.trunc(width)}.webp`));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
