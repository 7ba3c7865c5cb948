import { z } from "zod";
import { isFileId } from "./file-id";

/**
 * The fields of a kind beside title, summary, picture and text, said once: the form, the check of what comes in and the
 * type of what is stored are made from it. Browser-safe. A draft may leave everything empty.
 */
export type FieldLook =
  | { look: "line"; longest: number } | { look: "text"; longest: number } | { look: "lines"; longest: number; most: number }
  | { look: "files"; most: number } | { look: "moment" } | { look: "day" } | { look: "yes" }
  | { look: "choice"; choices: readonly { value: string; label: string; note?: string }[] };

type Extras = {
  /** Asked for only with this choice in another field. */
  when?: { field: string; is: string };
  /** Names that it offers while one types. */
  suggests?: Suggested;
  /** Which keys a phone shows. */
  keyboard?: "url" | "numeric";
};
/** What an agency has already written elsewhere. */
export type Suggested = "posts";

export type FieldSpec<T = string | string[] | boolean> = { label: string; help: string; shape: z.ZodType<T>; empty: T } & Extras & FieldLook;
export type FieldSpecs = Record<string, FieldSpec<string> | FieldSpec<string[]> | FieldSpec<boolean>>;

/** The stored values of a kind's specs. */
export type FieldsOf<S extends FieldSpecs> = { [Name in keyof S]: z.output<S[Name]["shape"]> };
/** Reads untrusted or older values: known names only, what is missing is empty. */
export function shapeOf<S extends FieldSpecs>(specs: S): z.ZodType<FieldsOf<S>> {
  const entries = Object.entries(specs).map(([name, { shape, empty }]) => [name, z.preprocess((value) => value ?? empty, shape)] as const);
  // TypeScript can't follow a mapped object through fromEntries; each name keeps the type of its own spec.
  return z.object(Object.fromEntries(entries)) as unknown as z.ZodType<FieldsOf<S>>;
}

/** The stored values of whichever kind: the column `articles.fields`. */
export type Fields = Record<string, string | string[] | boolean>;

/** `YYYY-MM-DD` and `YYYY-MM-DDTHH:mm`, in the city's time (WIB). */
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MOMENT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;

type Words = { label: string; help: string } & Extras;

export const lineField = ({ label, ...words }: Words, longest = 200): FieldSpec<string> =>
  ({ label, ...words, look: "line", longest, shape: textOf(label, longest, false), empty: "" });
export const textField = ({ label, ...words }: Words, longest = 2_000): FieldSpec<string> =>
  ({ label, ...words, look: "text", longest, shape: textOf(label, longest, true), empty: "" });
/** A list, an input for each entry. */
export const linesField = ({ label, ...words }: Words, most = 30, longest = 300): FieldSpec<string[]> => ({
  label, ...words, look: "lines", longest, most, empty: [],
  shape: z.array(textOf(label, longest, false), { error: unreadable(label) }).max(most, `${label} terlalu banyak. Paling banyak ${most}.`)
    .transform((lines) => lines.map((line) => line.trim()).filter(Boolean)),
});
/** Files to download, by their ids in lib/media; each stands alone in the list, so that the database knows that it is used. */
export const filesField = ({ label, ...words }: Words, most = 5): FieldSpec<string[]> => ({
  label, ...words, look: "files", most, empty: [],
  shape: z.array(z.string({ error: unreadable(label) }).refine(isFileId, `${label}: ada berkas yang tidak dikenal. Lepas, lalu pilih lagi.`), { error: unreadable(label) }).max(most, `${label} terlalu banyak. Paling banyak ${most}.`),
});
export const dayField = ({ label, ...words }: Words): FieldSpec<string> =>
  ({ label, ...words, look: "day", empty: "", shape: dated(label, DAY, "Pilih tanggal dari kalender.") });
export const momentField = ({ label, ...words }: Words): FieldSpec<string> =>
  ({ label, ...words, look: "moment", empty: "", shape: dated(label, MOMENT, "Pilih tanggal dan jam.") });
export const yesField = ({ label, ...words }: Words): FieldSpec<boolean> =>
  ({ label, ...words, look: "yes", shape: z.boolean({ error: unreadable(label) }), empty: false });
export const choiceField = ({ label, ...words }: Words, choices: readonly { value: string; label: string; note?: string }[]): FieldSpec<string> => ({
  label, ...words, look: "choice", choices, empty: "",
  shape: z.string({ error: unreadable(label) }).refine((value) => value === "" || choices.some((choice) => choice.value === value), `${label}: pilih salah satu.`),
});

const unreadable = (label: string): string => `${label} tidak terbaca. Muat ulang halaman ini.`;

function textOf(label: string, longest: number, severalLines: boolean): z.ZodType<string> {
  const hidden = severalLines ? /[^\P{Cc}\n]+/gu : /[\p{Cc}\u2028\u2029]+/gu;
  return z.string({ error: unreadable(label) }).transform((text) => text.normalize("NFC").replace(hidden, " "))
    .pipe(z.string().max(longest, `${label} terlalu panjang. Ringkas sampai ${longest} huruf.`));
}

/** Empty, or a day that the calendar has: 31 February is refused. */
function dated(label: string, pattern: RegExp, todo: string): z.ZodType<string> {
  return z.string({ error: unreadable(label) }).refine((value) => value === "" || (pattern.test(value) && isRealDay(value.slice(0, 10))), `${label} tidak ada di kalender. ${todo}`);
}

function isRealDay(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
