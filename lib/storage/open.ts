import "server-only";
import { env } from "@/lib/env";
import { folderStore } from "./folder";
import { s3Store } from "./s3";
import type { Store } from "./store";

// Next bundles actions and routes apart; one client with its connections is enough for all of them.
const kept = globalThis as typeof globalThis & { pemkoS3?: Map<string, Store> };

/** Where this city keeps its files: a bucket when `S3_BUCKET` is set, else the data folder. */
export function openStore(): Store {
  const bucket = env.s3Bucket();
  if (bucket === "") return folderStore(env.dataDir());
  const open = (kept.pemkoS3 ??= new Map<string, Store>());
  const store = open.get(bucket) ?? s3Store({ bucket, endpoint: env.s3Endpoint(), region: env.s3Region(), accessKey: env.s3AccessKey(), secretKey: env.s3SecretKey() });
  open.set(bucket, store);
  return store;
}
