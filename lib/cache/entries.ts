import type { CacheEntry, CacheHandler } from "next/cache";
import type { EntryFacts } from "./folder.ts";
import { Lru } from "./lru.ts";
import type { Keeping } from "./open.ts";

type Held = { facts: EntryFacts; bytes: Uint8Array<ArrayBuffer> };
const MEMORY_BYTES = 64 * 2 ** 20;

/**
 * What `'use cache'` functions returned: in memory, and on disk for the next process.
 *
 * An entry of an earlier process is served, but made anew behind it: that process may have been killed between the
 * commit of a change and the expiry of its tags. While the database is away, making anew fails and the entry stays.
 */
export function entryCache({ folder, tags, since }: Keeping): CacheHandler {
  const memory = new Lru<Held>(MEMORY_BYTES);
  const pending = new Map<string, Promise<void>>();
  const hold = (key: string, held: Held) => void memory.set(key, held, held.bytes.byteLength + key.length);

  async function fromDisk(key: string): Promise<Held | undefined> {
    const stored = await folder?.read(key);
    if (!stored) return undefined;
    const held = { facts: stored.facts, bytes: new Uint8Array(stored.bytes) };
    hold(key, held);
    return held;
  }

  async function keep(key: string, pendingEntry: Promise<CacheEntry>): Promise<void> {
    const { value, ...facts } = await pendingEntry;
    const bytes = new Uint8Array(await new Response(value).arrayBuffer());
    if (facts.expire === 0) return;
    hold(key, { facts, bytes });
    if (outlivesProcess(facts.tags)) await folder?.write(key, finite(facts), bytes);
  }

  return {
    async get(key) {
      await pending.get(key);
      const held = memory.get(key) ?? await fromDisk(key);
      if (!held || tags.expired(held.facts.tags, held.facts.timestamp)) return undefined;
      const anew = held.facts.timestamp < since || tags.stale(held.facts.tags, held.facts.timestamp);
      return { ...held.facts, revalidate: anew ? -1 : held.facts.revalidate, value: streamOf(held.bytes) };
    },
    set(key, pendingEntry) {
      // A value that broke off, or a full disk: the page was sent all the same, and is made again next time.
      const kept = keep(key, pendingEntry).catch((error: unknown) => console.error("A cache entry was not kept.", error));
      pending.set(key, kept);
      return kept.finally(() => pending.get(key) === kept && pending.delete(key));
    },
    refreshTags: () => Promise.resolve(),
    getExpiration: (softTags) => Promise.resolve(tags.lastExpired(softTags)),
    updateTags(updated, durations) {
      tags.update(updated, durations);
      return Promise.resolve();
    },
  };
}

/**
 * Anybody can ask for addresses that no agency has: what was found there is nothing, carries the tag of the address
 * alone, and must not fill the disk.
 */
export const outlivesProcess = (tags: readonly string[]): boolean => tags.some((tag) => /^(tenant|portal):/.test(tag));

/** JSON has no Infinity. */
const finite = (facts: EntryFacts): EntryFacts => ({
  ...facts, stale: Math.min(facts.stale, Number.MAX_SAFE_INTEGER), revalidate: Math.min(facts.revalidate, Number.MAX_SAFE_INTEGER),
  expire: Math.min(facts.expire, Number.MAX_SAFE_INTEGER),
});

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> => new ReadableStream({
  start(controller) {
    controller.enqueue(bytes);
    controller.close();
  },
});
