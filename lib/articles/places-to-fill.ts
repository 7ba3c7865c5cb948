import { plainText } from "./body-text";
import type { Fields } from "./field-spec";
import type { RichText } from "./rich-text";

/** "[tanggal]": a place that a template left for its writer. Figures and single signs in brackets, as in quotes, are none. */
const PLACE = /\[\p{L}[^[\]\n]{1,59}\]/gu;
const SHOWN = 3;

type Written = { title: string; summary: string; body: RichText; fields: Fields };
export type PlacesToFill = { field: string; places: string[]; /** How many stand there beyond those. */ more: number };

/** Places that still have to be filled in, by field in reading order, each once and at most three named a field. Browser-safe. */
export function placesIn({ title, summary, body, fields }: Written): PlacesToFill[] {
  const texts: [string, string][] = [["title", title], ["summary", summary], ...Object.entries(fields).map(([name, value]): [string, string] => [name, [value].flat().join("\n")]), ["body", plainText(body)]];
  return texts.map(([field, text]) => ({ field, all: [...new Set(text.match(PLACE) ?? [])] })).filter(({ all }) => all.length > 0)
    .map(({ field, all }) => ({ field, places: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN) }));
}
