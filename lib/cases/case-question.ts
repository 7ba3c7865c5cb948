import { SPELLINGS } from "@/lib/routing/spellings";
import { MOST_LETTERS, readQuestion, wordsOf } from "@/lib/search/read-question";

/** A phrase word by word, each as it may be spelled. */
type Way = string[][];
/** What an operator looks for: each term with the ways it may be said, the typed one first, and the last word, which may go on. */
export type CaseQuestion = { terms: Way[][]; beginning: string };

const spelled = new Map<string, string[]>();
for (const [spelling, word] of SPELLINGS) spelled.set(word, [...(spelled.get(word) ?? []), spelling]);

/** Citizens write "lmpu": whoever looks for "lampu" finds it, and the other way round. */
const wayOf = (phrase: string): Way => phrase.split(" ").map((word) => [word, ...(spelled.get(word) ?? [])]);

/** Reads what stands in the search field, at most MOST_LETTERS of it; null where it is empty. Where no word is in it nothing is found. */
export function readCaseQuestion(typed: unknown): CaseQuestion | null {
  const text = searchText(typed);
  return text === "" ? null : { terms: readQuestion(text).map((ways) => ways.map(wayOf)), beginning: wordsOf(text).at(-1) ?? "" };
}

/** The address may hold anything under `q`, and twice. */
export const searchText = (typed: unknown): string => (typeof typed === "string" ? typed.replace(/\s+/g, " ").trim().slice(0, MOST_LETTERS) : "");
