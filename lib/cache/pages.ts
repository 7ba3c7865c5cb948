import type { CacheHandler, CacheHandlerContext, CacheHandlerValue } from "next/dist/server/lib/incremental-cache";
import { builtPages } from "./built-pages.ts";
import { now } from "./clock.ts";
import { outlivesProcess } from "./entries.ts";
import { Lru } from "./lru.ts";
import type { Keeping } from "./open.ts";
import { pageFromBytes, pageToBytes, statusOf, tagsOf } from "./page-bytes.ts";

type Arguments<Method extends "get" | "set" | "revalidateTag"> = Parameters<CacheHandler[Method]>;

const MEMORY_BYTES = 96 * 2 ** 20;

/**
 * Whole pages that Next keeps (its incremental cache). Next's own handler writes them below the build without bound
 * and, with cacheComponents, can't read them again; nor does it remember what was expired. This one keeps them like
 * the entries of `'use cache'`, under the same tags. Pages made by the build are still read through Next's handler.
 */
export function pageCache(keeping: Keeping, store: PageStore = pageStore(keeping)): typeof CacheHandler {
  return class {
    private readonly built: CacheHandler | null;

    constructor(context: CacheHandlerContext) {
      this.built = builtPages(context);
    }

    async get(...[key, context]: Arguments<"get">): Promise<CacheHandlerValue | null> {
      const page = await store.get(key);
      if (page) return page;
      const built = await this.built?.get(key, context);
      return built && !store.expired(built) ? built : null;
    }

    async set(...[key, value, context]: Arguments<"set">): Promise<void> {
      // fetch() isn't kept between processes.
      if (context.fetchCache) return this.built?.set(key, value, context);
      await store.set(key, { value, cacheControl: context.cacheControl }).catch((error: unknown) => console.error("A page was not kept.", error));
    }

    async revalidateTag(...[tags, durations]: Arguments<"revalidateTag">): Promise<void> {
      await this.built?.revalidateTag(tags, durations);
      keeping.tags.update([tags].flat(), durations);
    }

    resetRequestCache(): void {
      this.built?.resetRequestCache();
    }
  };
}

export type PageStore = ReturnType<typeof pageStore>;

export function pageStore({ folder, tags, since }: Keeping) {
  const memory = new Lru<CacheHandlerValue>(MEMORY_BYTES);
  const keys = new Map<string, string>();
  /** When the making of a page began: what changed since may be missing in it. */
  const begun = new Lru<number>(5000);
  const noteStart = (key: string) => void (begun.get(key) ?? begun.set(key, now(), 1));
  const expired = ({ value, lastModified }: CacheHandlerValue) => tags.expired(tagsOf(value), lastModified);

  function hold(key: string, page: CacheHandlerValue, size: number): void {
    keys.set(pathOf(key), key);
    for (const gone of memory.set(key, page, size)) keys.delete(pathOf(gone));
  }

  async function fromDisk(key: string): Promise<CacheHandlerValue | undefined> {
    const stored = await folder?.read(`page:${key}`);
    const read = stored && pageFromBytes(stored.bytes);
    if (!read) return undefined;
    const page = { ...read, lastModified: stored.facts.timestamp };
    hold(key, page, stored.bytes.byteLength);
    return page;
  }

  async function get(key: string): Promise<CacheHandlerValue | null> {
    const page = memory.get(key) ?? await fromDisk(key);
    if (!page || expired(page)) {
      noteStart(key);
      return null;
    }
    const inherited = page.lastModified < since;
    if (inherited || isOld(page)) noteStart(key);
    // Older than any age that is asked for: served, and made anew behind it (entries.ts says why).
    return inherited ? { ...page, cacheControl: { revalidate: 1, expire: page.cacheControl?.expire } } : page;
  }

  async function set(key: string, made: Pick<CacheHandlerValue, "value" | "cacheControl">): Promise<void> {
    const page = { ...made, lastModified: begun.get(key) ?? now() };
    begun.delete(key);
    const bytes = pageToBytes(made);
    hold(key, page, bytes.byteLength);
    const kept = tagsOf(made.value);
    // Whoever tries addresses gets a page that says so, and must not fill the disk with them.
    if (statusOf(made.value) !== 200 || !outlivesProcess(kept)) return;
    await folder?.write(`page:${key}`, { tags: kept, timestamp: page.lastModified, stale: 0, revalidate: 0, expire: 0 }, bytes);
  }

  /** The page in memory that would be served right now and needn't be made anew; the same object as long as it stays. */
  function current(path: string): CacheHandlerValue | null {
    const page = memory.get(keys.get(path) ?? path);
    if (!page || page.lastModified < since || isOld(page) || expired(page)) return null;
    return tags.stale(tagsOf(page.value), page.lastModified) ? null : page;
  }

  return { get, set, expired, current };
}

/** Next names a page `/route-cache/<kind>/<hash of its file>/$/<path>`, the home's path being `/index`. */
const pathOf = (key: string): string => key.slice(key.indexOf("/$/") + 1).replace(/^\$/, "");

function isOld({ cacheControl, lastModified }: CacheHandlerValue): boolean {
  return typeof cacheControl?.revalidate === "number" && lastModified + cacheControl.revalidate * 1000 < now();
}
