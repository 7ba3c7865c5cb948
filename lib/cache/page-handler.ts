import { keeping, keptPages } from "./keeping.ts";
import { pageCache } from "./pages.ts";

/** Loaded by Next from `cacheHandler` in next.config.ts. */
export default pageCache(keeping, keptPages);
