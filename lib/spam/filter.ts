import { lettersOf, wordsOf } from "@/lib/routing/learn/features";
import { Machine } from "@/lib/routing/learn/machine";
import { topicScores } from "@/lib/routing/learn/topic-scores";
import { vectorOf, type Vector } from "@/lib/routing/learn/vector";
import { normalise } from "@/lib/routing/normalise";
import { topics } from "@/lib/routing/topics";
import { chatExamples, fraudExamples, promoExamples } from "./examples";
import { isHarmless, signalsOf } from "./signals";

export const spamLabels = ["normal", "penipuan", "promo"] as const;
export type SpamLabel = (typeof spamLabels)[number];

export type SpamVerdict = { label: SpamLabel; /** 0 to 1: how far it is unwanted, of the likelier kind. */ certainty: number; kind: SpamLabel };

/**
 * A message goes to the box from here on: fitted so that a citizen's is hidden less than once in 200. Advertising does no
 * harm at the desk, so it has to be plainer than fraud.
 */
export const HIDDEN_FROM = { penipuan: 0.65, promo: 0.8 } as const;
const EXAMPLE_STRENGTH = 0.3;
const STEEPNESS = 4;
const PASSES = 8;

/** Tells citizens' messages from fraud and advertising; learns from each one that a person restores or confirms. */
export class SpamFilter {
  private readonly machine = new Machine();

  constructor() {
    const first = { penipuan: fraudExamples, promo: promoExamples, normal: chatExamples };
    for (const label of spamLabels) first[label].forEach((text, at) => this.machine.put(`e${label}${at}`, vectorFor(text), label, EXAMPLE_STRENGTH));
    topics.flatMap(({ examples }) => examples).forEach((text, at) => this.machine.put(`t${at}`, vectorFor(text), "normal"));
    for (const _ of this.refine()) continue;
  }

  /** A person said so; what is said again about the same message (`key`) replaces it. */
  teach(key: string, text: string, label: SpamLabel): void {
    this.machine.put(`d${key}`, vectorFor(text), label);
  }

  forget(key: string): void {
    this.machine.drop(`d${key}`);
  }

  *refine(passes = PASSES): Generator<undefined, void> {
    for (let pass = 0; pass < passes; pass += 1) yield* this.machine.refine();
  }

  judge(text: string): SpamVerdict {
    const scores = this.machine.scores(vectorFor(text));
    const parts = spamLabels.map((label) => ({ label, part: Math.exp(STEEPNESS * (scores.get(label) ?? -1)) }));
    const total = parts.reduce((sum, { part }) => sum + part, 0);
    const share = (wanted: SpamLabel) => (parts.find(({ label }) => label === wanted)?.part ?? 0) / total;
    const [fraud, promo] = [share("penipuan"), share("promo")];
    const kind = fraud >= promo ? "penipuan" : "promo";
    const certainty = kind === "penipuan" ? fraud + promo : promo;
    return { label: certainty >= HIDDEN_FROM[kind] && !isHarmless(signalsOf(text)) ? kind : "normal", certainty, kind };
  }
}

function vectorFor(text: string): Vector {
  return vectorOf([{ counts: wordsOf(text), weight: 1 }, { counts: lettersOf(text), weight: 1 }, { counts: signalsOf(text), weight: 1.2 }, { counts: topicMarks(text), weight: 0.7 }]);
}

const topicMarks = (text: string) => new Map(Array.from(topicScores(normalise(text).tokens), ([topic, score]) => [`#${topic}`, score]));
