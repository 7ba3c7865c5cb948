import { people } from "./people";
import { places } from "./places";

/** Words that name the same thing or kind of thing. */
export type Concept = { name: string; words: readonly string[] };

/**
 * A thesaurus for the learner, finer than the topics: "bolong" teaches for "kubangan" too. Nobody's duties follow from it,
 * and each holds only words that hardly mean anything else: richer lists were tried and were worse (docs/routing.md).
 */
export const concepts: readonly Concept[] = `${places}${people}`.split("\n").map((line) => line.trim()).filter(Boolean).map((line) => {
  const [name = "", words = ""] = line.split(": ");
  return { name, words: words.split("; ") };
});
