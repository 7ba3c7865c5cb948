import { deserialize, serialize } from "node:v8";
import type { CacheHandlerValue } from "next/dist/server/lib/incremental-cache";
import { z } from "zod";

type Page = Pick<CacheHandlerValue, "value" | "cacheControl">;
type Value = CacheHandlerValue["value"];

const KINDS: readonly unknown[] = ["APP_PAGE", "APP_ROUTE", "PAGES", "REDIRECT"];

const pageShape = z.object({
  value: z.custom<Value>((value) => value === null || (typeof value === "object" && "kind" in value && KINDS.includes(value.kind))),
  cacheControl: z.object({ revalidate: z.union([z.number(), z.literal(false)]), expire: z.number().optional().transform((seconds) => seconds) }).optional(),
});

/** V8's own form: pages hold Buffers and a Map. */
export const pageToBytes = ({ value, cacheControl }: Page): Buffer => serialize({ value, cacheControl });

export function pageFromBytes(bytes: Buffer): Page | null {
  try {
    const { value, cacheControl } = pageShape.parse(deserialize(bytes));
    return { value, cacheControl: cacheControl && { revalidate: cacheControl.revalidate, expire: cacheControl.expire } };
  } catch {
    return null;
  }
}

const TAGS_HEADER = "x-next-cache-tags";

export function tagsOf(value: Value): string[] {
  if (!value || !("headers" in value)) return [];
  const header = value.headers?.[TAGS_HEADER];
  return typeof header === "string" && header !== "" ? header.split(",") : [];
}

/** 200 when the page doesn't say. */
export const statusOf = (value: Value): number => (value && "status" in value ? value.status : undefined) ?? 200;
