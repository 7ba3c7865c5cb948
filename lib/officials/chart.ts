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
  const isUnder = (one: Post, post: string): boolean => key(post) !== "" && key(one.above) === key(post);
  const node = (one: { official: T } & Post): ChartNode<T>[] => {
    if (drawn.has(one.official)) return [];
    drawn.add(one.official);
    return [{ official: one.official, below: known.filter((other) => isUnder(other, one.post)).flatMap(node) }];
  };
  const isTop = (one: Post): boolean => !known.some((other) => key(other.post) === key(one.above) && key(one.above) !== "");
  return [...known.filter(isTop), ...known].flatMap(node);
}

/** A post and who holds it, or held it last when nobody does now. */
export type Seat<T> = { holder: T; vacant: boolean };

/** Seats of the posts that are held, and of those whose holder's term ended with nobody after; `ended` begins with the latest. */
export function seatsOf<T>(holding: T[], ended: T[], read: (official: T) => { post: string }): Seat<T>[] {
  const named = new Set(holding.map((official) => key(read(official).post)));
  const vacant = ended.filter((official) => {
    const post = key(read(official).post);
    if (post === "" || named.has(post)) return false;
    named.add(post);
    return true;
  });
  return [...holding.map((holder) => ({ holder, vacant: false })), ...vacant.map((holder) => ({ holder, vacant: true }))];
}

const key = (post: string): string => post.trim().toLowerCase();

/** By their number, then by name of the post; without a number last. */
function byRank(a: Post, b: Post): number {
  const number = ({ rank }: Post): number => Number.parseInt(rank, 10) || Number.MAX_SAFE_INTEGER;
  return number(a) - number(b) || a.post.localeCompare(b.post, "id");
}
