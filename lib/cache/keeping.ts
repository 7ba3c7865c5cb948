import { keepingOfThisBuild } from "./open.ts";

/** Shared by both handlers: they expire the same tags. */
export const keeping = keepingOfThisBuild();
