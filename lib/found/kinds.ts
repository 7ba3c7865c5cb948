import "server-only";
import { writingKinds } from "@/lib/articles/found";
import type { FoundKind } from "./kind";

/** In the order of the sitemaps. */
export const foundKinds: readonly FoundKind[] = writingKinds;

/** Kinds that people may subscribe to. */
export const feedKinds: readonly FoundKind[] = foundKinds.filter(({ hasFeed }) => hasFeed);

export const kindNamed = (name: string): FoundKind | undefined => foundKinds.find((kind) => kind.name === name);

export const feedNamed = (name: string): FoundKind | undefined => feedKinds.find((kind) => kind.name === name);
