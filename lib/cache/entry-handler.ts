import { entryCache } from "./entries.ts";
import { keeping } from "./keeping.ts";

/** Loaded by Next from `cacheHandlers` in next.config.ts. */
export default entryCache(keeping);
