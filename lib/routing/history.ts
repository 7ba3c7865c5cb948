import { tellingWords } from "./knowledge";
import { normalise } from "./normalise";

/** What people decided about earlier messages: how often each word went to each agency. */
export type History = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A word has to have gone the same way this often, and mostly that way, before it teaches anything. */
const LEAST = 3;
const PURITY = 0.6;
const MOST_SCORE = 0.8;

/** Learns from decided messages, corrections included: the agency that kept the case is the truth. */
export function buildHistory(decisions: Iterable<{ tenantId: number; text: string }>): History {
  const words = new Map<string, Map<number, number>>();
  for (const { tenantId, text } of decisions) {
    for (const word of new Set(tellingWords(normalise(text).text))) {
      const counts = words.get(word) ?? new Map<number, number>();
      words.set(word, counts.set(tenantId, (counts.get(tenantId) ?? 0) + 1));
    }
  }
  return words;
}

export type HistoryHit = { score: number; word: string; times: number };

/** For each agency the words that speak for it: a score to add, and the most telling word for the reason. */
export function findHistory(history: History, words: Iterable<string>): Map<number, HistoryHit> {
  const hits = new Map<number, HistoryHit>();
  for (const word of words) {
    const counts = history.get(word) ?? new Map<number, number>();
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [tenantId, times] of counts) {
      if (times < LEAST || times / total < PURITY) continue;
      const before = hits.get(tenantId);
      const score = Math.min(MOST_SCORE, (before?.score ?? 0) + 0.3 * (times / total));
      hits.set(tenantId, before && before.times >= times ? { ...before, score } : { score, word, times });
    }
  }
  return hits;
}
