import { type Studied, studied } from "./learn/features";
import { labelOf } from "./learn/labels";
import { Machine } from "./learn/machine";
import { bucketOf } from "./learn/vector";
import { examplesOf } from "./topics";
import type { RoutingAgency } from "./types";

/** A text and whose business it is: a label, see `labelOf`. */
export type Lesson = { key: string; text: string; label: string };

/** What is said for a label: the share of belief, and what of the message speaks for it. */
export type Learned = { share: number; word: { word: string; times: number } | null; topic: string | null };

/** Before anybody decided anything, how far the examples that agencies wrote are trusted beside their phrases. */
const FIRST_TRUST = 0.2;
/** Decisions until the learner is trusted half of what is left. */
const HALF_TRUSTED = 20;
const MOST_TRUST = 0.95;
/** An example weighs this much of a decision. */
const EXAMPLE_STRENGTH = 0.3;
/** How steeply a lead in score becomes a lead in belief: fitted by cross-validation, see docs/routing.md. */
const STEEPNESS = 4;
/** How much of experience is how the neighbours were decided; the rest is which side of the borders a message lies. */
const NEIGHBOURS_SHARE = 0.3;
/** Below this score a label that nobody primed needs some decisions before it is proposed. */
const ALIKE = 0.6;
const LEAST_DECISIONS = 3;
/** A message that is like nothing anybody saw is left to its words. */
const UNLIKE = -0.6;
const PASSES = 8;

/**
 * What people decided about earlier messages, and what agencies gave as examples; each process keeps its own. A decision
 * counts from the moment it is taught. Texts aren't kept, only their words.
 */
export class History {
  private readonly machine = new Machine();
  private readonly decisions = new Map<string, { label: string; words: readonly string[] }>();
  private readonly examples = new Map<string, Lesson>();
  private readonly counts = new Map<string, { decided: number; examples: number }>();
  private readonly words = new Map<string, Map<string, number>>();

  get decided(): number {
    return this.decisions.size;
  }

  /** Labels by how often they were decided on, then by how much they say of their own work; the most first. */
  usual(): string[] {
    return [...this.counts].filter(([, { decided, examples }]) => decided + examples > 0)
      .sort(([one, a], [other, b]) => b.decided - a.decided || b.examples - a.examples || one.localeCompare(other, "en", { numeric: true })).map(([label]) => label);
  }

  /** A person decided this; a later decision about the same case (`key`) replaces it. */
  teach({ key, text, label }: Lesson): void {
    this.forget(key);
    const { vector, words } = studied(text);
    this.decisions.set(key, { label, words });
    this.countOf(label).decided += 1;
    for (const word of words) this.raise(word, label, 1);
    this.machine.put(`d${key}`, vector, label);
  }

  forget(key: string): void {
    const known = this.decisions.get(key);
    if (!known) return;
    this.decisions.delete(key);
    this.countOf(known.label).decided -= 1;
    for (const word of known.words) this.raise(word, known.label, -1);
    this.machine.drop(`d${key}`);
  }

  /** What agencies say of their own work, in sentences; weighs less than a decision. Replaces what they said before. */
  prime(examples: readonly Lesson[]): void {
    const wanted = new Map(examples.map((example) => [example.key, example]));
    for (const [key, { label }] of this.examples) {
      if (wanted.has(key)) continue;
      this.examples.delete(key);
      this.countOf(label).examples -= 1;
      this.machine.drop(`e${key}`);
    }
    for (const example of wanted.values()) if (!this.examples.has(example.key)) this.primeOne(example);
  }

  private primeOne(example: Lesson): void {
    this.examples.set(example.key, example);
    this.countOf(example.label).examples += 1;
    this.machine.put(`e${example.key}`, studied(example.text).vector, example.label, EXAMPLE_STRENGTH);
  }

  /** Goes over everything again, yielding often. The same lessons give the same knowledge. */
  *refine(passes = PASSES): Generator<undefined, void> {
    for (let pass = 0; pass < passes; pass += 1) yield* this.machine.refine();
  }

  /** Whose business a text is by experience, and how far that is to be trusted, 0 to 1. */
  consult(text: string): { trust: number; labels: Map<string, Learned> } {
    const message = studied(text);
    const scores = [...this.machine.scores(message.vector)].filter(([label, score]) => this.mayPropose(label, score));
    const best = Math.max(-1, ...scores.map(([, score]) => Math.min(1, score)));
    if (best < UNLIKE) return { trust: 0, labels: new Map() };
    const near = this.machine.near(message.vector);
    const shares = beliefs(scores).map(([label, share]) => [label, (1 - NEIGHBOURS_SHARE) * share + NEIGHBOURS_SHARE * (near.get(label) ?? 0)] as const);
    const labels = new Map(shares.map(([label, share]) => [label, { share, word: this.wordFor(label, message.words), topic: this.topicFor(label, message) }]));
    return { trust: this.trustAt(best), labels };
  }

  /** Grows with what was decided; a message that is nearly one of those decided is trusted at once. */
  private trustAt(best: number): number {
    const experience = Math.max(this.decided / (this.decided + HALF_TRUSTED), this.decided > 0 && best > 0 ? best ** 2 : 0);
    const first = this.examples.size > 0 ? FIRST_TRUST : 0;
    return Math.min(MOST_TRUST, first + (1 - first) * experience);
  }

  private mayPropose(label: string, score: number): boolean {
    const { decided, examples } = this.countOf(label);
    return examples > 0 || decided >= LEAST_DECISIONS || (decided > 0 && score >= ALIKE);
  }

  /** The word of the message that speaks most for a label and was in decided messages. */
  private wordFor(label: string, words: readonly string[]): Learned["word"] {
    const weights = this.machine.weightsOf(label);
    const said = words.flatMap((word) => {
      const times = this.words.get(word)?.get(label) ?? 0;
      const weight = weights?.[bucketOf(word)] ?? 0;
      return times > 0 && weight > 0 ? [{ word, times, weight }] : [];
    });
    const best = said.sort((a, b) => b.weight - a.weight)[0];
    return best ? { word: best.word, times: best.times } : null;
  }

  private topicFor(label: string, { topics, vector: { ids } }: Studied): string | null {
    const weights = this.machine.weightsOf(label);
    const near = topics.map((topic) => ({ topic, weight: weights?.[bucketOf(`#${topic}`)] ?? 0 })).filter(({ weight }) => weight > 0);
    return ids.length === 0 ? null : (near.sort((a, b) => b.weight - a.weight)[0]?.topic ?? null);
  }

  private countOf(label: string): { decided: number; examples: number } {
    const count = this.counts.get(label) ?? { decided: 0, examples: 0 };
    this.counts.set(label, count);
    return count;
  }

  private raise(word: string, label: string, by: number): void {
    const counts = this.words.get(word) ?? new Map<string, number>();
    this.words.set(word, counts.set(label, (counts.get(label) ?? 0) + by));
  }
}

/** Scores as shares of belief. 1 is what a label weighs whose border the message lies on: nobody is believed because the others are worse. */
function beliefs(scores: readonly (readonly [string, number])[]): (readonly [string, number])[] {
  const parts = scores.map(([label, score]) => [label, Math.exp(STEEPNESS * score)] as const);
  const total = Math.max(1, parts.reduce((sum, [, part]) => sum + part, 0));
  return parts.map(([label, part]) => [label, part / total] as const);
}

/** The examples of an agency: its topics' and its own. Wards share theirs. */
export function examplesFor(agency: RoutingAgency): Lesson[] {
  const label = labelOf(agency);
  return [...examplesOf(agency.topics ?? []), ...(agency.examples ?? [])].map((text) => ({ key: `${label} ${text}`, text, label }));
}

/** Learns from decided messages at once. */
export function buildHistory(decisions: Iterable<{ tenantId: number; text: string }>): History {
  const history = new History();
  let key = 0;
  for (const { tenantId, text } of decisions) history.teach({ key: String((key += 1)), text, label: String(tenantId) });
  for (const _ of history.refine()) continue;
  return history;
}
