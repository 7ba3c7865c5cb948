import type { Fields } from "./field-spec";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Ids of the files in a kind's fields, each once: a text that is nothing but an id, as the database counts them too
 * (`media_in`). To name one in a sentence is not to use it. Browser-safe.
 */
export const filesInFields = (fields: Fields): string[] => [...new Set(Object.values(fields).flat().filter((value): value is string => typeof value === "string" && ID.test(value)))];

export const isFileId = (text: string): boolean => ID.test(text);

/** The fields as they are with other ids in place of these files'; those that have none there are as unknown as none. */
export const withFiles = (fields: Fields, found: ReadonlyMap<string, string>): Fields => Object.fromEntries(Object.entries(fields).map(([name, value]) =>
  [name, Array.isArray(value) ? value.flatMap((one) => (ID.test(one) ? (found.get(one) ?? []) : one)) : value]));
