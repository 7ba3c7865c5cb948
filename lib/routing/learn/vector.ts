/** A text as numbers, sparse: `ids` are buckets below BUCKETS, each once or more. */
export type Vector = { ids: Uint32Array; values: Float32Array; /** Sum of the squares. */ square: number };

/** Features are hashed: no dictionary has to be kept or sent about, and two words that share a bucket do no harm. */
export const BUCKETS = 1 << 16;

/** FNV-1a (Fowler, Noll, Vo; 32 bit). */
export function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

/** `asTheyAre`: the counts are measures already; else what is said ten times counts little more than what is said twice. */
type Group = { counts: ReadonlyMap<string, number>; weight: number; asTheyAre?: boolean };

/** Features in groups, each brought to the length its weight says, so that many letters don't drown few words. */
export function vectorOf(groups: readonly Group[]): Vector {
  const ids: number[] = [];
  const values: number[] = [];
  for (const { counts, weight, asTheyAre } of groups) {
    const damped = Array.from(counts, ([feature, count]) => [bucketOf(feature), asTheyAre ? count : Math.log(1 + count)] as const);
    const length = Math.sqrt(damped.reduce((sum, [, value]) => sum + value * value, 0));
    if (length === 0) continue;
    for (const [id, value] of damped) {
      ids.push(id);
      values.push((value / length) * weight);
    }
  }
  return { ids: Uint32Array.from(ids), values: Float32Array.from(values), square: values.reduce((sum, value) => sum + value * value, 0) };
}
