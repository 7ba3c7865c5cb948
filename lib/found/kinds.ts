import "server-only";
import { newsKind } from "@/lib/articles/found";
import type { FoundKind } from "./kind";

/** In the order of the sitemaps. */
export const foundKinds: readonly FoundKind[] = [newsKind];

export const kindNamed = (name: string): FoundKind | undefined => foundKinds.find((kind) => kind.name === name);
