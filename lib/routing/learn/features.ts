import { normalise } from "../normalise";
import { FUNCTION_WORDS } from "../spellings";
import { EVERYDAY_WORDS } from "./everyday";
import { conceptScores, topicScores } from "./topic-scores";
import { vectorOf, type Vector } from "./vector";

/** Beside the topics, which are surer. */
const CONCEPTS_WEIGHT = 0.7;
const LETTERS = { least: 3, most: 5 };

/** `words`: each once, those that can teach something; `topics`: those touched, by name. */
export type Studied = { vector: Vector; words: readonly string[]; topics: readonly string[] };

/**
 * What the learner sees of a message: its words and neighbouring pairs in the spelling of a dictionary, pieces of its
 * words (a misspelled word still shares most of its pieces), the concepts it names, and how much it touches which topics.
 * Numbers are left out: they are house numbers and telephone numbers.
 */
export function studied(text: string): Studied {
  const { tokens } = normalise(text);
  const words = tokens.flatMap((token) => token.norm.split(" "));
  const telling = words.filter(isTelling);
  const topics = topicScores(tokens);
  const vector = vectorOf([
    { counts: wordCounts(words, isTelling), weight: 1 },
    { counts: pieceCounts(telling), weight: 1 },
    { counts: named("$", conceptScores(tokens)), weight: CONCEPTS_WEIGHT, asTheyAre: true },
    { counts: named("#", topics), weight: 1, asTheyAre: true },
  ]);
  return { vector, words: [...new Set(telling)], topics: [...topics.keys()] };
}

/** Words and pairs of a text alone, for those who tell other things apart than topics: "kapan" and "aku" count there. */
export const wordsOf = (text: string): Map<string, number> => wordCounts(spelled(text), (word) => isWord(word) && !FUNCTION_WORDS.has(word));
export const lettersOf = (text: string): Map<string, number> => pieceCounts(spelled(text));

const spelled = (text: string): string[] => normalise(text).tokens.flatMap((token) => token.norm.split(" "));

const isWord = (word: string): boolean => word.length > 1 && !/^\d+$/.test(word);
const isTelling = (word: string): boolean => isWord(word) && !EVERYDAY_WORDS.has(word);

function wordCounts(words: readonly string[], counted: (word: string) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  words.forEach((word, at) => {
    if (!counted(word)) return;
    raise(counts, word);
    const before = words[at - 1];
    if (before !== undefined && counted(before)) raise(counts, `${before} ${word}`);
  });
  return counts;
}

function pieceCounts(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (/^\d+$/.test(word)) continue;
    const whole = `_${word}_`;
    for (let length = LETTERS.least; length <= LETTERS.most; length += 1) {
      for (let at = 0; at + length <= whole.length; at += 1) raise(counts, `~${whole.slice(at, at + length)}`);
    }
  }
  return counts;
}

const named = (mark: string, scores: ReadonlyMap<string, number>) => new Map(Array.from(scores, ([name, score]) => [mark + name, score]));
const raise = (counts: Map<string, number>, feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + 1);
