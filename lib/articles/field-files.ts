import type { Fields } from "./field-spec";
import { isFileId } from "./file-id";

/**
 * The fields that hold files, of whichever kind; rooms.test.ts compares them with the kinds' own words. The database knows
 * the same names (`media_in`). An id in any other field is a text like others: whoever types one uses no file. Browser-safe.
 */
export const FILE_FIELDS: readonly string[] = ["files", "forms"];

/** Ids of the files in a kind's fields, each once. */
export const filesInFields = (fields: Fields): string[] => [...new Set(Object.entries(fields).filter(([name]) => FILE_FIELDS.includes(name))
  .flatMap(([, value]) => value).filter((value): value is string => typeof value === "string" && isFileId(value)))];

/** The fields as they are with other ids in place of these files'; those that have none there are as unknown as none. */
export const withFiles = (fields: Fields, found: ReadonlyMap<string, string>): Fields => Object.fromEntries(Object.entries(fields).map(([name, value]) =>
  [name, FILE_FIELDS.includes(name) && Array.isArray(value) ? value.flatMap((one) => (isFileId(one) ? (found.get(one) ?? []) : one)) : value]));
