import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { givenS3, ownBucket } from "@/scripts/testing/bucket";
import { folderStore } from "./folder";
import { s3Store } from "./s3";
import { readWhole, type Store } from "./store";

/** What every store promises, tried on a folder and, where one is given, on a bucket of a real S3 server (docs/storage.md). */
const given = givenS3();
const bucket = `store-${randomUUID().slice(0, 8)}`;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pemko-store-"));
  await ownBucket(bucket);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const stores: [string, () => Store][] = [
  ["a folder", () => folderStore(folder)],
  ...(given ? [["a bucket", () => s3Store({ bucket, ...given })] as [string, () => Store]] : []),
];
const bytesOf = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, at) => (at * 31) % 251));
/** Without leaving it open. */
const sizeOf = async (store: Store, name: string): Promise<number | null> => {
  const kept = await store.get(name);
  await kept?.body.cancel();
  return kept?.bytes ?? null;
};
const openFiles = () => readdir("/proc/self/fd").then((files) => files.length);
const place = () => `media/1/${randomUUID()}`;

describe.each(stores)("%s", (_what, open) => {
  it("gives back what was put there, every byte, and replaces it whole", async () => {
    const [store, name] = [open(), `${place()}/960.webp`];
    for (const bytes of [bytesOf(300_000), bytesOf(7), Buffer.alloc(0)]) {
      await store.put(name, bytes, "image/webp");
      expect((await readWhole(store, name))?.equals(bytes)).toBe(true);
      expect(await sizeOf(store, name)).toBe(bytes.length);
    }
  });

  it("gives a stretch of it", async () => {
    const [store, name, bytes] = [open(), `${place()}/file`, bytesOf(100_000)];
    await store.put(name, bytes, "application/pdf");
    for (const [from, until] of [[0, 0], [10, 19], [99_000, 99_999], [0, 99_999]] as const) {
      const kept = await store.get(name, { from, until });
      expect(kept?.bytes).toBe(until - from + 1);
      expect(Buffer.from(await new Response(kept?.body).arrayBuffer()).equals(bytes.subarray(from, until + 1))).toBe(true);
    }
  });

  it("says of what isn't there that it isn't, a folder's name among it", async () => {
    const [store, name] = [open(), place()];
    await store.put(`${name}/file`, bytesOf(3), "application/pdf");
    expect(await store.get(`${name}/other`)).toBeNull();
    expect(await store.get(`${name}/file/below`)).toBeNull();
    expect(await store.get(name)).toBeNull();
  });

  it("drops everything below a name and nothing beside it, however often", async () => {
    const [store, name] = [open(), place()];
    const beside = `${name}2/file`;
    for (const each of [`${name}/320.webp`, `${name}/640.webp`, beside]) await store.put(each, bytesOf(5), "image/webp");
    await store.drop(`${name}/320.webp`);
    expect([await sizeOf(store, `${name}/320.webp`), await sizeOf(store, `${name}/640.webp`)]).toEqual([null, 5]);
    for (let time = 0; time < 2; time += 1) await store.drop(name);
    expect([await sizeOf(store, `${name}/640.webp`), await sizeOf(store, beside)]).toEqual([null, 5]);
  });

  it("keeps one of two that are put at one moment, whole", async () => {
    const [store, name] = [open(), `${place()}/file`];
    const [one, other] = [Buffer.alloc(200_000, 1), Buffer.alloc(100_000, 2)];
    await Promise.all([store.put(name, one, "image/webp"), store.put(name, other, "image/webp")]);
    const kept = await readWhole(store, name);
    expect(kept?.equals(one) || kept?.equals(other)).toBe(true);
  });

  it("can be left in the middle of reading", async () => {
    const [store, name] = [open(), `${place()}/file`];
    await store.put(name, bytesOf(2_000_000), "application/zip");
    const before = await openFiles();
    for (let time = 0; time < 60; time += 1) await sizeOf(store, name);
    expect(await openFiles()).toBeLessThan(before + 10);
    expect((await readWhole(store, name))?.length).toBe(2_000_000);
  });

  it.each(["../x", "media/../../x", "/etc/passwd", "media//x", "media/./x", "media/x\0", "media/x y", "", "a".repeat(501)])("refuses a name that isn't ours: %j", async (name) => {
    const store = open();
    const tries = [() => store.put(name, bytesOf(1), "x"), () => store.get(name), () => store.drop(name)];
    for (const attempt of tries) await expect((async () => attempt())()).rejects.toThrow("Not a name of the store");
  });
});

it("a folder keeps no half files, and none of its own making", async () => {
  const [store, name] = [folderStore(folder), place()];
  await store.put(`${name}/file`, bytesOf(10), "x");
  await expect(store.put(`${name}/file/below`, bytesOf(10), "x")).rejects.toThrow();
  expect(await readdir(join(folder, name))).toEqual(["file"]);
});
