import { FUNCTION_WORDS } from "../spellings";
import { normalise, type Token } from "../normalise";
import { topicScores } from "./topic-scores";
import { vectorOf, type Vector } from "./vector";

const LETTERS = { least: 3, most: 5 };

/**
 * What the learner sees of a message: its words and neighbouring pairs in the spelling of a dictionary, pieces of its
 * words (a misspelled word still shares most of its pieces), and which topics it touches. Numbers are left out: they are
 * house numbers and telephone numbers.
 */
export function featuresOf(text: string): Vector {
  const { tokens } = normalise(text);
  const words = tokens.flatMap((token) => token.norm.split(" "));
  return vectorOf([
    { counts: wordCounts(words), weight: 1 },
    { counts: pieceCounts(words), weight: 1 },
    { counts: new Map(Array.from(topicScores(tokens), ([topic, score]) => [`#${topic}`, score])), weight: 1 },
  ]);
}

/** Words and pairs of a text alone, for those who tell other things apart than topics. */
export const wordsOf = (text: string): Map<string, number> => wordCounts(spelled(text));
export const lettersOf = (text: string): Map<string, number> => pieceCounts(spelled(text));

const spelled = (text: string): string[] => normalise(text).tokens.flatMap((token) => token.norm.split(" "));

/** The words of a message that can teach something. */
export const lessonWords = (tokens: readonly Token[]): string[] => tokens.flatMap((token) => token.norm.split(" ")).filter(isTelling);

const isTelling = (word: string): boolean => word.length > 1 && !/^\d+$/.test(word) && !FUNCTION_WORDS.has(word);

function wordCounts(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  words.forEach((word, at) => {
    if (!isTelling(word)) return;
    raise(counts, word);
    const before = words[at - 1];
    if (before !== undefined && isTelling(before)) raise(counts, `${before} ${word}`);
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

const raise = (counts: Map<string, number>, feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + 1);
