import { SPELLINGS } from "@/lib/routing/spellings";
import { LONGEST_VARIANT, VARIANTS } from "./variants";

/** What is read of a question; nobody types more, and every word costs a look into the index. */
export const MOST_LETTERS = 120;
const MOST_WORDS = 8;

/** Each term is a list of ways to write it, the typed one first: `[["ijin", "izin"], ["kk", "kartu keluarga"]]`. */
export type Terms = string[][];

/** Letters as the index has them: lower case, without accents and apostrophes (drizzle's search_tokens). */
export const fold = (text: string): string =>
  text.normalize("NFKC").replace(/['’‘`´]/g, "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words of a question. Everything but letters and digits only parts words: there are no operators to learn, or to abuse. */
export const wordsOf = (text: string): string[] =>
  fold(text.slice(0, MOST_LETTERS)).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0 && word.length <= 40).slice(0, MOST_WORDS);

/** Phrases of the table become one term, longest first. Stop words stay: the database drops a term that is one in any of its ways. */
export function readQuestion(text: string): Terms {
  const words = wordsOf(text);
  const terms: Terms = [];
  for (let at = 0; at < words.length;) {
    const { ways, length } = termAt(words, at);
    terms.push([...ways]);
    at += length;
  }
  return terms;
}

function termAt(words: string[], at: number): { ways: readonly string[]; length: number } {
  for (let length = Math.min(LONGEST_VARIANT, words.length - at); length > 0; length -= 1) {
    const ways = VARIANTS.get(words.slice(at, at + length).join(" "));
    if (ways) return { ways, length };
  }
  const word = words[at] ?? "";
  const spelled = SPELLINGS.get(word);
  return { ways: spelled && spelled !== word ? [word, ...(VARIANTS.get(spelled) ?? [spelled])] : [word], length: 1 };
}

/** The question with what the database mended: words it replaced, in their place. */
export const mendQuestion = (text: string, replaced: ReadonlyMap<string, string>): string =>
  wordsOf(text).map((word) => replaced.get(word) ?? word).join(" ");

export type Beginning = { before: string; terms: Terms; beginning: string };

const LEAST = 3;

/** A question as it is being typed: the last word is still open. Null while that is too short to guess from. */
export function readBeginning(text: string): Beginning | null {
  const words = wordsOf(text);
  const beginning = words.at(-1) ?? "";
  if (beginning.length < LEAST || /[^\p{L}\p{N}]$/u.test(text)) return null;
  const before = words.slice(0, -1).join(" ");
  return { before, terms: readQuestion(before), beginning };
}
