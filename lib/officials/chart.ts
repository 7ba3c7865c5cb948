/** A post with whoever holds it, and the posts under it. */
export type ChartNode<T> = { official: T; below: ChartNode<T>[] };

type Post = { post: string; above: string; rank: string };

/**
 * The chart from the names of the posts above. A post whose superior is unknown stands at the top; posts that stand in
 * a circle are cut at the first of them, so that everybody is drawn exactly once.
 */
export function chartOf<T>(officials: T[], read: (official: T) => Post): ChartNode<T>[] {
  const known = officials.map((official) => ({ official, ...read(official) })).sort(byRank);
  const drawn = new Set<T>();
  const nameOf = (text: string): string => text.trim().toLowerCase();
  const isUnder = (one: Post, post: string): boolean => nameOf(post) !== "" && nameOf(one.above) === nameOf(post);
  const node = (one: { official: T } & Post): ChartNode<T>[] => {
    if (drawn.has(one.official)) return [];
    drawn.add(one.official);
    return [{ official: one.official, below: known.filter((other) => isUnder(other, one.post)).flatMap(node) }];
  };
  const isTop = (one: Post): boolean => !known.some((other) => nameOf(other.post) === nameOf(one.above) && nameOf(one.above) !== "");
  return [...known.filter(isTop), ...known].flatMap(node);
}

/** By their number, then by name of the post; without a number last. */
function byRank(a: Post, b: Post): number {
  const number = ({ rank }: Post): number => Number.parseInt(rank, 10) || Number.MAX_SAFE_INTEGER;
  return number(a) - number(b) || a.post.localeCompare(b.post, "id");
}
