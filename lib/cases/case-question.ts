import { SPELLINGS } from "@/lib/routing/spellings";
import { MOST_LETTERS, readQuestion, type Terms, wordsOf } from "@/lib/search/read-question";

/** What an operator looks for: each term with the ways it may be written, and the last word, which may go on. */
export type CaseQuestion = { terms: Terms; beginning: string };

const spelled = new Map<string, string[]>();
for (const [spelling, word] of SPELLINGS) spelled.set(word, [...(spelled.get(word) ?? []), spelling]);

/** Citizens write "lmpu": whoever looks for "lampu" finds it, and the other way round. */
const alsoSpelled = (ways: readonly string[]): string[] => [...new Set(ways.flatMap((way) => [way, ...(spelled.get(way) ?? [])]))];

/** Reads what stands in the search field, at most MOST_LETTERS of it; null where it is empty. Where no word is in it nothing is found. */
export function readCaseQuestion(typed: unknown): CaseQuestion | null {
  const text = searchText(typed);
  return text === "" ? null : { terms: readQuestion(text).map(alsoSpelled), beginning: wordsOf(text).at(-1) ?? "" };
}

/** The address may hold anything under `q`, and twice. */
export const searchText = (typed: unknown): string => (typeof typed === "string" ? typed.replace(/\s+/g, " ").trim().slice(0, MOST_LETTERS) : "");
