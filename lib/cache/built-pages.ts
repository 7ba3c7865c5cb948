import type { CacheHandler, CacheHandlerContext } from "next/dist/server/lib/incremental-cache";
import imported from "next/dist/server/lib/incremental-cache/file-system-cache.js";

type Maker = typeof imported;
// Node hands over a CommonJS module as a whole; a bundler would hand over its default export.
const isWhole = (module: unknown): module is { default: Maker } => typeof module === "object" && module !== null && "default" in module;
const FileSystemCache: Maker = isWhole(imported) ? imported.default : imported;

/** Next's handler over what the build made, told to write nothing. */
export function builtPages({ fs, serverDistDir, ...context }: CacheHandlerContext): CacheHandler | null {
  return fs && serverDistDir ? new FileSystemCache({ ...context, fs, serverDistDir, flushToDisk: false }) : null;
}
