import { EVERYDAY_WORDS } from "./learn/everyday";
import { PLAIN_WORDS, SMALL_WORDS, SPELLINGS } from "./spellings";
import { stems } from "./stem";

/** The words that agencies' duties are made of, findable through affixes, dropped vowels and one wrong letter. */
export type Vocabulary = {
  words: ReadonlyMap<string, string>;
  roots: ReadonlyMap<string, string>;
  skeletons: ReadonlyMap<string, readonly string[]>;
  deletions: ReadonlyMap<string, readonly string[]>;
  /** Words already looked up; people repeat themselves. */
  seen: Map<string, Found | null>;
};

/** `guessed`: by its consonants or with one letter wrong. */
export type Found = { word: string; guessed: boolean };

/** Words that are spelled right: they are never taken for another one. */
const RIGHT = new Set([...SMALL_WORDS, ...PLAIN_WORDS, ...[...SPELLINGS.values()].flatMap((word) => word.split(" "))]);
const MOST_SEEN = 20_000;

const TYPO_LEAST = 5;
const SKELETON_LEAST = 3;

const skeletonOf = (word: string) => word.replace(/[aiueo]/g, "");

function deletionsOf(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}

/** Words sharing a root become one ("pengaspalan" and "aspal"); the shortest stands for all. */
export function buildVocabulary(words: Iterable<string>): Vocabulary {
  const known = [...new Set(words)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const canonical = new Map<string, string>();
  const roots = new Map<string, string>();
  const skeletons = new Map<string, string[]>();
  const deletions = new Map<string, string[]>();
  for (const word of known) {
    const root = stems(word).slice(1).find((stem) => canonical.has(stem));
    const stand = (root === undefined ? undefined : canonical.get(root)) ?? word;
    canonical.set(word, stand);
    for (const stem of stems(word)) if (!roots.has(stem)) roots.set(stem, stand);
    if (skeletonOf(word).length >= SKELETON_LEAST) push(skeletons, skeletonOf(word), word);
    if (word.length >= TYPO_LEAST) for (const key of [word, ...deletionsOf(word)]) push(deletions, key, word);
  }
  return { words: canonical, roots, skeletons, deletions, seen: new Map() };
}

/** The word of the vocabulary that a written word means, or null. Certain ways first, guesses last. */
export function findWord(vocabulary: Vocabulary, written: string): Found | null {
  const before = vocabulary.seen.get(written);
  if (before !== undefined) return before;
  if (vocabulary.seen.size >= MOST_SEEN) vocabulary.seen.clear();
  const found = lookUp(vocabulary, written);
  vocabulary.seen.set(written, found);
  return found;
}

function lookUp(vocabulary: Vocabulary, written: string): Found | null {
  const exact = vocabulary.words.get(written);
  if (exact !== undefined) return { word: exact, guessed: false };
  if (EVERYDAY_WORDS.has(written) || SMALL_WORDS.has(written) || PLAIN_WORDS.has(written)) return null;
  for (const stem of stems(written)) {
    const found = vocabulary.words.get(stem) ?? vocabulary.roots.get(stem);
    if (found !== undefined) return { word: found, guessed: false };
  }
  if (RIGHT.has(written)) return null;
  const guess = byConsonants(vocabulary, written) ?? byOneLetter(vocabulary, written);
  return guess === null ? null : { word: vocabulary.words.get(guess) ?? guess, guessed: true };
}

/** "smph" for "sampah": the same consonants, and no vowel that the word lacks. */
function byConsonants(vocabulary: Vocabulary, written: string): string | null {
  if (!/^[a-z]{3,}$/.test(written)) return null;
  const candidates = vocabulary.skeletons.get(skeletonOf(written)) ?? [];
  return candidates.find((word) => word.length > written.length && isInside(written, word)) ?? null;
}

function isInside(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** One letter wrong, missing, too many, or two neighbours swapped; the first letter is nearly always right. */
function byOneLetter(vocabulary: Vocabulary, written: string): string | null {
  if (written.length < TYPO_LEAST || !/^[a-z]+$/.test(written)) return null;
  for (const key of [written, ...deletionsOf(written)]) {
    const near = vocabulary.deletions.get(key)?.find((word) => word[0] === written[0] && isOneEdit(word, written));
    if (near !== undefined) return near;
  }
  return null;
}

function isOneEdit(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const [restA, restB] = [a.slice(head), b.slice(head)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
}
