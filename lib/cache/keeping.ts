import { keepingOfThisBuild } from "./open.ts";
import { pageStore } from "./pages.ts";

/** Shared by both handlers, which expire the same tags, and by what answers from memory (web/). */
export const keeping = keepingOfThisBuild();
export const keptPages = pageStore(keeping);
