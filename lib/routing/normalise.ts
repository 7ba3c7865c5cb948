import { SPELLINGS } from "./spellings";

/** A word as written, what it is read as (one or more words), and where it stands: [start, end). */
export type Token = { raw: string; norm: string; start: number; end: number };

export type Normalised = { tokens: Token[]; text: string };

const WORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
/** Longer than any SMS that phones send; nobody's duties are found only after it. */
const MOST = 4000;

/**
 * A message in the spelling of a dictionary: short forms written out, letters that were held down let
 * go, reduplication reduced ("anak2", "gorong-gorong"). The original is untouched: tokens point into it.
 */
export function normalise(text: string): Normalised {
  const tokens: Token[] = [];
  for (const match of text.slice(0, MOST).matchAll(WORD)) {
    const raw = match[0];
    for (const piece of pieces(raw)) {
      const start = match.index + piece.at;
      tokens.push({ raw: piece.word, norm: readWord(piece.word), start, end: start + piece.word.length });
    }
  }
  return { tokens, text: tokens.map((token) => token.norm).join(" ") };
}

/** "satpol-pp" is known whole, "gorong-gorong" is one word said twice; other hyphens part words. */
function pieces(raw: string): { word: string; at: number }[] {
  const plain = raw.toLowerCase();
  const [first = "", second] = plain.split("-");
  if (!raw.includes("-") || SPELLINGS.has(plain) || first === second) return [{ word: raw, at: 0 }];
  return Array.from(raw.matchAll(/[^-]+/g), (match) => ({ word: match[0], at: match.index }));
}

function readWord(raw: string): string {
  const plain = raw.toLowerCase().normalize("NFKC").replace(/[’']/g, "");
  const known = SPELLINGS.get(plain);
  if (known !== undefined) return known;
  const once = unsaid(plain).replace(/(\p{L})\1{2,}/gu, "$1");
  return SPELLINGS.get(once) ?? once;
}

/** "lampu-lampu", "lampu2" and "lampu2nya" as "lampu". */
function unsaid(word: string): string {
  const [first = "", second] = word.split("-");
  if (second !== undefined && first === second) return first;
  return word.replace(/^(\p{L}{3,})2(?:nya|an)?$/u, "$1");
}
