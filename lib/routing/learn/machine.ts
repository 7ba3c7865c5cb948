import { neighbours } from "./neighbours";
import { BUCKETS, type Vector } from "./vector";

type Lesson = { vector: Vector; label: string; strength: number; /** 1 / (2 C): how lightly the lesson is taken. */ ease: number; pull: Map<string, number> };

/** How hard one decision pulls (C of the literature). */
const COST = 1;
/** Comparing with each costs some two microseconds; the borders remember what is older. */
const MOST_NEIGHBOURS = 600;

/**
 * Linear support vector machine, one against the rest, squared hinge, learned by dual coordinate descent (Hsieh and
 * others 2008, algorithm 1 of LIBLINEAR): a lesson's share in the weights is known, so a single one can be added or taken
 * out at once, and going over all again only refines. The same lessons in the same order give the same weights.
 */
export class Machine {
  private readonly lessons = new Map<string, Lesson>();
  private readonly weights = new Map<string, Float32Array>();

  get size(): number {
    return this.lessons.size;
  }

  /** Adds a lesson, or replaces the one under this key. It counts at once: the same text gets this label next time. */
  put(key: string, vector: Vector, label: string, strength = 1): void {
    this.drop(key);
    const lesson: Lesson = { vector, label, strength, ease: 0.5 / (COST * strength), pull: new Map() };
    this.lessons.set(key, lesson);
    if (!this.weights.has(label)) this.open(label);
    for (const [name, weights] of this.weights) step(lesson, name, weights);
  }

  drop(key: string): void {
    const lesson = this.lessons.get(key);
    if (!lesson) return;
    for (const [name, pull] of lesson.pull) {
      const weights = this.weights.get(name);
      if (weights) add(weights, lesson.vector, name === lesson.label ? -pull : pull);
    }
    this.lessons.delete(key);
  }

  /** Goes over all lessons once more, newest last; yields after each, so that a server can do something else between. */
  *refine(): Generator<undefined, void> {
    for (const lesson of [...this.lessons.values()]) {
      for (const [name, weights] of this.weights) step(lesson, name, weights);
      yield;
    }
  }

  /** Around 1 for what a label's lessons look like, around -1 for what they don't. */
  scores(vector: Vector): Map<string, number> {
    return new Map(Array.from(this.weights, ([name, weights]) => [name, dot(weights, vector)]));
  }

  /** How the newest lessons like this were labelled: shares, 1 together when any is like it at all. */
  near(vector: Vector): Map<string, number> {
    return neighbours([...this.lessons.values()].slice(-MOST_NEIGHBOURS), vector);
  }

  weightsOf(label: string): Float32Array | undefined {
    return this.weights.get(label);
  }

  /** A label nobody had before: what was learned until now are its counterexamples. */
  private open(label: string): void {
    const weights = new Float32Array(BUCKETS + 1);
    this.weights.set(label, weights);
    for (const lesson of this.lessons.values()) step(lesson, label, weights);
  }
}

/** Every text has a little of this besides its features (LIBLINEAR's bias). */
const BIAS = 0.5;

/** Brings one lesson to its side of one label's border, at the least cost. */
function step(lesson: Lesson, label: string, weights: Float32Array): void {
  const side = lesson.label === label ? 1 : -1;
  const before = lesson.pull.get(label) ?? 0;
  const gradient = side * dot(weights, lesson.vector) - 1 + lesson.ease * before;
  const after = Math.max(0, before - gradient / (lesson.vector.square + BIAS * BIAS + lesson.ease));
  if (after === before) return;
  lesson.pull.set(label, after);
  add(weights, lesson.vector, side * (after - before));
}

function dot(weights: Float32Array, { ids, values }: Vector): number {
  let sum = (weights[BUCKETS] ?? 0) * BIAS;
  for (let at = 0; at < ids.length; at += 1) sum += (weights[ids[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function add(weights: Float32Array, { ids, values }: Vector, times: number): void {
  weights[BUCKETS] = (weights[BUCKETS] ?? 0) + times * BIAS;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    weights[id] = (weights[id] ?? 0) + times * (values[at] ?? 0);
  }
}
