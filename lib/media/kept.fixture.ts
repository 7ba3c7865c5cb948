import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { env, environment } from "@/lib/env";
import { openStore } from "@/lib/storage/open";
import { listBucket } from "@/scripts/testing/bucket";

/** What the store really holds, past our own reading: the folder, or the bucket of a run on S3. */
export async function keptOf(tenantId: number, id?: string): Promise<string[]> {
  const below = ["media", String(tenantId), ...(id ? [id] : [])];
  const bucket = env.s3Bucket();
  return (bucket ? await listBucket(bucket, `${below.join("/")}/`) : await readdir(join(env.dataDir(), ...below)).catch(() => [])).sort();
}

export const isKept = async (tenantId: number, id: string): Promise<boolean> => (await keptOf(tenantId, id)).length > 0;

/** Bytes without a row, as a process leaves them that dies in between. */
export const strand = (tenantId: number, id: string): Promise<void> => openStore().put(`media/${tenantId}/${id}/file`, Buffer.from("setengah"), "application/pdf");

/** A store that fails while the work goes on: below a file no folder can be made, and no bucket has this name. */
export async function withBrokenStore(fileThere: string, work: () => Promise<void>): Promise<void> {
  const [bucket, dataDir] = [env.s3Bucket(), env.dataDir()];
  environment.set(bucket ? { S3_BUCKET: "tidak-ada" } : { DATA_DIR: join(dataDir, fileThere) });
  await work();
  environment.set({ S3_BUCKET: bucket, DATA_DIR: dataDir });
}
