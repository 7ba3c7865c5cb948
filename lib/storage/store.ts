/** A stretch of bytes, both ends included, as in HTTP (RFC 9110 §14.1.2). */
export type ByteRange = { from: number; until: number };

/** What was kept: how many bytes come now (of the stretch, if one was asked for), and the bytes as they are read. */
export type Kept = { bytes: number; body: ReadableStream<Uint8Array> };

/**
 * Where files lie: a local folder, or any store that speaks S3. Names are like paths, made by our code alone
 * (`media/12/<uuid>/960.webp`). Whoever keeps a file here keeps the row that knows it elsewhere: a store has no
 * transactions, so a row is written after its files and files are dropped after their row (lib/media/leftovers.ts).
 */
export type Store = {
  /** Keeps the bytes under the name, whole or not at all; what was there before is replaced. */
  put(name: string, bytes: Uint8Array, type: string): Promise<void>;
  /** Null when there is nothing by that name. `range` must lie within the file. */
  get(name: string, range?: ByteRange): Promise<Kept | null>;
  /** Drops the file of that name, and all whose names begin with it and a slash. What isn't there is no problem. */
  drop(name: string): Promise<void>;
};

const PART = /^[a-z0-9][a-z0-9._-]*$/i;

/** Nothing that came by an address can climb out of the store, whatever a caller forgets to check. */
export function checkedName(name: string): string {
  if (name.length > 500 || !name.split("/").every((part) => PART.test(part))) throw new Error("Not a name of the store.");
  return name;
}

/** The whole file in memory: for pictures, which are small. */
export async function readWhole(store: Store, name: string): Promise<Buffer<ArrayBuffer> | null> {
  const kept = await store.get(name);
  return kept && Buffer.from(await new Response(kept.body).arrayBuffer());
}
