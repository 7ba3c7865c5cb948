import { BUCKETS, type Vector } from "./vector";

type Lesson = { vector: Vector; label: string; strength: number };

/** How much more the near count than the far: of cosines 0.8 and 0.4 the first weighs 32 times as much. */
const NEARNESS = 5;

/** The message at hand, laid out by bucket, and which buckets it fills (small enough to stay near the processor); emptied after each use. */
const laidOut = new Float32Array(BUCKETS);
const said = new Uint8Array(BUCKETS);

/**
 * How a text's neighbours were decided, as shares of all labels: every lesson votes, the more alike the louder. Unlike a
 * border this also says who else was sent such messages, and it remembers a rare case.
 */
export function neighbours(lessons: Iterable<Lesson>, vector: Vector): Map<string, number> {
  const votes = new Map<string, number>();
  spread(vector, 1);
  for (const { vector: other, label, strength } of lessons) {
    const cosine = alike(other) / Math.sqrt(vector.square * other.square);
    if (cosine > 0) votes.set(label, (votes.get(label) ?? 0) + strength * cosine ** NEARNESS);
  }
  spread(vector, 0);
  const total = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
  return new Map(Array.from(votes, ([label, vote]) => [label, vote / total]));
}

/** Two features may share a bucket. */
function spread({ ids, values }: Vector, times: 0 | 1): void {
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    laidOut[id] = times === 0 ? 0 : (laidOut[id] ?? 0) + (values[at] ?? 0);
    said[id] = times;
  }
}

function alike({ ids, values }: Vector): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    if (said[id] === 1) sum += (laidOut[id] ?? 0) * (values[at] ?? 0);
  }
  return sum;
}
