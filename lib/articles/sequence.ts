export type Part = { kind: "same" | "added" | "removed"; text: string };
type Step<T> = { kind: Part["kind"]; item: T };

/** Above it a table of all pairs would keep the server busy; then all of the one side went and all of the other came. */
const MOST_PAIRS = 4_000_000;

/** The shortest way from one sequence to the other: what stays, what goes, what comes, in order. */
export function compare<T>(before: T[], after: T[], same: (a: T, b: T) => boolean): Step<T>[] {
  const start = sharedStart(before, after, same);
  const end = sharedStart(before.slice(start).reverse(), after.slice(start).reverse(), same);
  const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const kept = (items: T[]) => items.map((item): Step<T> => ({ kind: "same", item }));
  return [...kept(after.slice(0, start)), ...middle(gone, come, same), ...kept(after.slice(after.length - end))];
}

function sharedStart<T>(a: T[], b: T[], same: (a: T, b: T) => boolean): number {
  let count = 0;
  for (const item of a) {
    const other = b[count];
    if (count >= b.length || other === undefined || !same(item, other)) break;
    count += 1;
  }
  return count;
}

function middle<T>(gone: T[], come: T[], same: (a: T, b: T) => boolean): Step<T>[] {
  const removed = (items: T[]) => items.map((item): Step<T> => ({ kind: "removed", item }));
  const added = (items: T[]) => items.map((item): Step<T> => ({ kind: "added", item }));
  if (gone.length * come.length > MOST_PAIRS) return [...removed(gone), ...added(come)];
  const lengths = commonLengths(gone, come, same);
  const steps: Step<T>[] = [];
  const width = come.length + 1;
  let [a, b] = [0, 0];
  for (let [left, right] = [gone[a], come[b]]; left !== undefined && right !== undefined; [left, right] = [gone[a], come[b]]) {
    const stays = same(left, right);
    const goes = !stays && (lengths[(a + 1) * width + b] ?? 0) >= (lengths[a * width + b + 1] ?? 0);
    steps.push(stays ? { kind: "same", item: right } : goes ? { kind: "removed", item: left } : { kind: "added", item: right });
    if (stays || goes) a += 1;
    if (stays || !goes) b += 1;
  }
  return [...steps, ...removed(gone.slice(a)), ...added(come.slice(b))];
}

/** Length of the longest common subsequence from each pair of places on, row by row. */
function commonLengths<T>(gone: T[], come: T[], same: (a: T, b: T) => boolean): Uint16Array {
  const width = come.length + 1;
  const lengths = new Uint16Array((gone.length + 1) * width);
  for (let a = gone.length - 1; a >= 0; a -= 1) {
    for (let b = come.length - 1; b >= 0; b -= 1) {
      const [left, right] = [gone[a], come[b]];
      lengths[a * width + b] = left !== undefined && right !== undefined && same(left, right)
        ? (lengths[(a + 1) * width + b + 1] ?? 0) + 1
        : Math.max(lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0);
    }
  }
  return lengths;
}

/** Two wordings, word by word; neighbours of one kind are one part. */
export function wordChanges(before: string, after: string): Part[] {
  const words = (text: string) => text.match(/\s*\S+/g) ?? [];
  const parts: Part[] = [];
  for (const { kind, item } of compare(words(before), words(after), (a, b) => a.trim() === b.trim())) {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += item;
    else parts.push({ kind, text: item });
  }
  return parts;
}
