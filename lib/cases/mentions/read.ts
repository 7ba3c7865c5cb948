/** Somebody who can be named. */
export type Colleague = { id: number; name: string };
/** `unknown`: what follows an "@" that names nobody here, or more than one. */
export type Mentions = { people: Colleague[]; unknown: string[] };

/** An "@" inside a word is an e-mail address. */
const AT = /(?<![\p{L}\p{N}._-])@(?=\p{L})/gu;
const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** Who is named in a note, each once: by the whole name, or by any of its words that only one colleague has. */
export function readMentions(text: string, colleagues: readonly Colleague[]): Mentions {
  const people = new Map<number, Colleague>();
  const unknown = new Set<string>();
  for (const { index } of text.matchAll(AT)) {
    const rest = text.slice(index + 1);
    const found = named(rest, colleagues);
    if (found) people.set(found.id, found);
    else unknown.add(`@${/^[\p{L}\p{N}'’]+/u.exec(rest)?.[0] ?? ""}`);
  }
  return { people: [...people.values()], unknown: [...unknown] };
}

/** The colleague with the most words of the name in a row; nobody where two have as many. */
function named(rest: string, colleagues: readonly Colleague[]): Colleague | undefined {
  const said = wordsOf(rest.split(/[\n,.;:!?()@]/, 1)[0] ?? "");
  const scored = colleagues.map((one) => ({ one, score: agreement(said, wordsOf(one.name)) })).filter(({ score }) => score > 0);
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const winners = scored.filter(({ score }) => score === best);
  return winners.length === 1 ? winners[0]?.one : undefined;
}

function agreement(said: readonly string[], name: readonly string[]): number {
  const from = name.indexOf(said[0] ?? "");
  if (from === -1) return 0;
  let length = 1;
  while (length < said.length && from + length < name.length && said[length] === name[from + length]) length += 1;
  // The whole name beats a longer one that only begins so.
  return length + (from === 0 && length === name.length ? 0.5 : 0);
}
