/** Shorter than this a stem says nothing: "jalan" must not become "jal". */
const LEAST = 4;

const PARTICLE = /(?:lah|kah|tah|pun)$/;
const POSSESSIVE = /(?:nya|ku|mu)$/;
/** Each by itself: "perbaikan" is baik + an, "rusakkan" rusak + kan. */
const SUFFIXES = [/an$/, /kan$/, /i$/];

/** Nasal prefixes and the letters they swallow: menyapu < sapu, memotong < potong, menanam < tanam, mengutip < kutip. */
const NASAL: readonly [prefix: RegExp, restored: readonly string[]][] = [
  [/^(?:me|pe)ny(?=[aiueo])/, ["s", "ny"]],
  [/^(?:me|pe)ng(?=[aiueo])/, ["", "k"]],
  [/^(?:me|pe)ng/, [""]],
  [/^(?:me|pe)m(?=[aiueo])/, ["p", "m"]],
  [/^(?:me|pe)m/, [""]],
  [/^(?:me|pe)n(?=[aiueo])/, ["t", "n"]],
  [/^(?:me|pe)n/, [""]],
  [/^(?:me|pe)(?=[lrwy])/, [""]],
  [/^ng(?=[aiueo])/, ["", "k"]],
  [/^ny(?=[aiueo])/, ["s"]],
];

const PLAIN_PREFIX = /^(?:di|ke|ku|se|ter|tar|ber|bel|per|be|te|pe)/;

/**
 * A word and what may be its roots, likeliest last letters off first: affixes of Indonesian (me-, di-,
 * ber-, ter-, ke-an, per-an, peN-an, -kan, -i, -nya …) taken off one layer at a time, swallowed k, t,
 * s, p put back. Without a dictionary of roots it only proposes; the caller keeps what it knows.
 */
export function stems(word: string): string[] {
  const found = new Set([word]);
  const bare = trim(trim(word, PARTICLE, found), POSSESSIVE, found);
  const bodies = new Set([bare, ...SUFFIXES.map((suffix) => cut(bare, suffix))].filter((body) => body.length >= LEAST));
  for (const body of bodies) found.add(body);
  for (const body of bodies) for (const root of withoutPrefixes(body)) found.add(root);
  return [...found];
}

function cut(word: string, ending: RegExp): string {
  const shorter = word.replace(ending, "");
  return shorter.length >= LEAST ? shorter : word;
}

function trim(word: string, ending: RegExp, found: Set<string>): string {
  const shorter = cut(word, ending);
  found.add(shorter);
  return shorter;
}

function withoutPrefixes(word: string): string[] {
  const roots = withoutPrefix(word);
  return [...roots, ...roots.flatMap(withoutPrefix)];
}

function withoutPrefix(word: string): string[] {
  const roots = NASAL.filter(([prefix]) => prefix.test(word)).flatMap(([prefix, restored]) =>
    restored.map((letter) => word.replace(prefix, letter)),
  );
  if (PLAIN_PREFIX.test(word)) roots.push(word.replace(PLAIN_PREFIX, ""));
  return roots.filter((root) => root.length >= LEAST);
}
