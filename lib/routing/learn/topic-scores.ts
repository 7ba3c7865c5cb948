import { concepts } from "../concepts";
import { buildKnowledge } from "../knowledge";
import { findHits } from "../match";
import type { Token } from "../normalise";
import { topics } from "../topics";
import type { Knowledge } from "../types";

type Matter = { name: string; words: readonly { phrase: string; weight: number }[] };

const matters = { topics, concepts: concepts.map(({ name, words }): Matter => ({ name, words: words.map((phrase) => ({ phrase, weight: 3 })) })) };

const known = new Map<readonly Matter[], Knowledge>();

/** The matters as if each were an agency whose duties are its words. */
function knowledgeOf(list: readonly Matter[]): Knowledge {
  const before = known.get(list);
  if (before) return before;
  const knowledge = buildKnowledge(list.map(({ name, words }, at) => ({
    id: at + 1, slug: name, name: "", shortName: "", kind: "topic", parentId: null, smsCodes: [], aliases: [], duties: words,
  })));
  known.set(list, knowledge);
  return knowledge;
}

function scoresOf(list: readonly Matter[], tokens: readonly Token[]): Map<string, number> {
  const hits = findHits(knowledgeOf(list), tokens, []);
  return new Map(Array.from(hits, ([at, found]) => [list[at]?.name ?? "", found.reduce((sum, hit) => sum + hit.score, 0)]));
}

/** How much a message is about each topic it touches, by the topic's name. */
export const topicScores = (tokens: readonly Token[]): Map<string, number> => scoresOf(matters.topics, tokens);

/** Which concepts a message names, 0 to 1: said twice is hardly more than said once. */
export function conceptScores(tokens: readonly Token[]): Map<string, number> {
  return new Map(Array.from(scoresOf(matters.concepts, tokens), ([concept, score]) => [concept, 1 - Math.exp(-score)]));
}
