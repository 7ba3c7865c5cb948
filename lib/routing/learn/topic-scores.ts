import { buildKnowledge } from "../knowledge";
import { findHits } from "../match";
import type { Token } from "../normalise";
import { topics } from "../topics";
import type { Knowledge } from "../types";

let known: Knowledge | undefined;

/** The topics as if each were an agency whose duties are its words. */
function topicKnowledge(): Knowledge {
  return (known ??= buildKnowledge(topics.map(({ name, words }, at) => ({
    id: at + 1, slug: name, name: "", shortName: "", kind: "topic", parentId: null, smsCodes: [], aliases: [], duties: words,
  }))));
}

/** How much a message is about each topic it touches, by the topic's name. */
export function topicScores(tokens: readonly Token[]): Map<string, number> {
  const hits = findHits(topicKnowledge(), tokens, []);
  return new Map(Array.from(hits, ([at, found]) => [topics[at]?.name ?? "", found.reduce((sum, hit) => sum + hit.score, 0)]));
}
