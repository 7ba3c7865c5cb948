/** 3 decides, 2 usual, 1 a hint: as in an agency's duties. */
export type TopicWord = { phrase: string; weight: 1 | 2 | 3 };

/** A matter that citizens of an Indonesian city write about, whoever answers for it. */
export type Topic = {
  name: string;
  words: readonly TopicWord[];
  /** Whole messages as citizens write them, invented. */
  examples: readonly string[];
};

/** A topic from three lists, each phrase parted by "; ", and examples one on a line. */
export function topic(name: string, surely: string, mostly: string, sometimes: string, examples: string): Topic {
  return { name, words: [...weighted(surely, 3), ...weighted(mostly, 2), ...weighted(sometimes, 1)], examples: examples.trim().split("\n").map((line) => line.trim()) };
}

function weighted(list: string, weight: TopicWord["weight"]): TopicWord[] {
  return list.split(";").map((phrase) => phrase.trim()).filter(Boolean).map((phrase) => ({ phrase, weight }));
}
