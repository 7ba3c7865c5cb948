import type { z } from "zod";
import { type Fields, type FieldsOf, type FieldSpecs, shapeOf } from "./field-spec";

/** Something that keeps a writing from citizens until it is mended: the field and what to do; null when it is fine. */
export type FieldDuty = { field: string; words: string; sentence: string | null };

/** What public lists sort and filter by; copied out of the fields when a version is published. */
export type Shown = { from: Date | null; until: Date | null; facet: string | null };

/** The words of a kind's form, and what it can't be published without. */
export type KindWords = {
  title: { word: string; hint: string };
  /** `where`: in which place citizens read it. */
  summary: { word: string; hint: string; where?: string };
  /** The text's name ("Isi berita"), and what belongs in it; null: the kind has no text. */
  body: string | null; bodyHint?: string;
  /** The picture's name where it isn't "Gambar utama"; null: the kind has none. */
  cover?: string | null;
  needs: { summary?: boolean; body?: boolean; pictures?: boolean };
};

/** How one kind differs from the others; everything else is the same for all. */
export type KindRules = {
  words: KindWords;
  specs: FieldSpecs;
  /** Reads untrusted fields. */
  shape: z.ZodType<Fields>;
  duties: (fields: Fields) => FieldDuty[];
  shown: (fields: Fields) => Shown;
};

type Parts<S extends FieldSpecs> = { words: KindWords; specs: S; duties?: (fields: FieldsOf<S>) => FieldDuty[]; shown?: (fields: FieldsOf<S>) => Partial<Shown> };

export function kindRules<S extends FieldSpecs>({ words, specs, duties, shown }: Parts<S>): KindRules {
  const shape = shapeOf(specs);
  return {
    words, specs, shape,
    duties: (fields) => {
      const read = shape.safeParse(fields);
      return read.success ? (duties?.(read.data) ?? []) : read.error.issues.map(({ path, message }) => unreadable(specs, String(path[0]), message));
    },
    shown: (fields) => ({ from: null, until: null, facet: null, ...shown?.(shape.parse(fields)) }),
  };
}

/** What the form lets through and the check doesn't: a date of the year 20266, a list that is too long. */
const unreadable = (specs: FieldSpecs, field: string, sentence: string): FieldDuty => ({ field, words: specs[field]?.label ?? field, sentence });

export const duty = (field: string, words: string, sentence: string | null): FieldDuty => ({ field, words, sentence });
