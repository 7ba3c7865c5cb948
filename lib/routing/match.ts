import type { Token } from "./normalise";
import { occurrences, type Occurrences, type Spot } from "./occurrences";
import type { PlaceFound } from "./places";
import type { Knowledge, Phrase } from "./types";

/** A phrase found in a message: the tokens that carry it and how well it fits. `whole`: all its words were said. */
export type Hit = { phrase: Phrase; tokens: number[]; score: number; whole: boolean };

/** Words may stand apart: "lampu di depan jalan" is still about street lights, two sentences later less so. */
const CLOSE = { factor: 1, slack: 1 };
const NEAR = { factor: 0.8, slack: 4 };
const FAR_FACTOR = 0.4;
/** A second phrase on the same words adds little. */
const REPEAT_FACTOR = 0.2;
/** A phrase of which only the telling half was said. */
const PARTIAL_FACTOR = 0.3;
const PARTIAL_SHARE = 0.55;
/** "izin" for "perizinan", and a word that was guessed from its consonants. */
const RELATED_FACTOR = 0.5;
const GUESS_FACTOR = 0.8;

/** Every phrase the message touches, by group, the best first, overlapping ones scaled down. */
export function findHits(knowledge: Knowledge, tokens: readonly Token[], places: readonly PlaceFound[]): Map<number, Hit[]> {
  const words = occurrences(knowledge, tokens, places);
  const phrases = new Set([...words.keys()].flatMap((word) => knowledge.phrases.get(word) ?? []));
  const hits = [...phrases].flatMap((phrase) => hitOf(knowledge, phrase, words) ?? []);
  const groups = Map.groupBy(hits, (hit) => hit.phrase.group);
  for (const [group, list] of groups) groups.set(group, discount(list.sort((a, b) => b.score - a.score)));
  return groups;
}

function hitOf(knowledge: Knowledge, phrase: Phrase, words: Occurrences): Hit | null {
  const said = phrase.words.filter((word) => words.has(word));
  const starts = said[0] === undefined ? [] : (words.get(said[0]) ?? []);
  const whole = said.length === phrase.words.length;
  const share = whole ? 1 : shareOf(knowledge, said) / shareOf(knowledge, phrase.words);
  if (starts.length === 0 || (!whole && (share < PARTIAL_SHARE || phrase.about !== "duty"))) return null;
  const tries = starts.map((start) => said.map((word) => nearest(words.get(word) ?? [], start)));
  const spots = tries.reduce((best, one) => (width(one) < width(best) ? one : best));
  const slack = width(spots) - said.length;
  if (phrase.about !== "duty" && (slack > CLOSE.slack || !saidExactly(phrase, spots))) return null;
  const fit = whole ? fitOf(slack) : share * PARTIAL_FACTOR;
  const tokens = [...new Set(spots.map((spot) => spot.at))].sort((a, b) => a - b);
  return { phrase, tokens, score: phrase.strength * fit * likeness(phrase, spots), whole };
}

function saidExactly(phrase: Phrase, spots: readonly Spot[]): boolean {
  return phrase.about !== "name" || phrase.forms.every((form) => spots.some((spot) => spot.written === form));
}

/** 1 when every word is said as it was declared, less for its relatives and for guesses. */
function likeness(phrase: Phrase, spots: readonly Spot[]): number {
  const factors = spots.map((spot) => {
    if (phrase.forms.includes(spot.written)) return 1;
    return spot.guessed ? GUESS_FACTOR : RELATED_FACTOR + (1 - RELATED_FACTOR) * (1 - 1 / phrase.forms.length);
  });
  return factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
}

function shareOf(knowledge: Knowledge, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (knowledge.telling.get(word) ?? 0), 0);
}

function fitOf(slack: number): number {
  if (slack <= CLOSE.slack) return CLOSE.factor;
  return slack <= NEAR.slack ? NEAR.factor : FAR_FACTOR;
}

function width(spots: readonly Spot[]): number {
  const at = spots.map((spot) => spot.at);
  return Math.max(...at) - Math.min(...at) + 1;
}

function nearest(spots: readonly Spot[], to: Spot): Spot {
  return spots.reduce((best, spot) => (Math.abs(spot.at - to.at) < Math.abs(best.at - to.at) ? spot : best), spots[0] ?? to);
}

function discount(hits: readonly Hit[]): Hit[] {
  const used = new Set<number>();
  return hits.map((hit) => {
    const fresh = hit.tokens.filter((token) => !used.has(token)).length / hit.tokens.length;
    for (const token of hit.tokens) used.add(token);
    return { ...hit, score: hit.score * Math.max(REPEAT_FACTOR, fresh) };
  });
}
