import { fold } from "./read-question";

/** Text in pieces; `hit` pieces answer the question. Pieces are shown as text, never as markup. */
export type Piece = { text: string; hit: boolean };

const WORD = /[\p{L}\p{N}\p{M}'’]+/gu;
const SNIPPET = 200;

/** Parts the text so that every word whose folded form is in `forms` stands alone. */
export function markWords(text: string, forms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (!forms.has(fold(word))) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), hit: false });
    pieces.push({ text: word, hit: true });
    from = index + word.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false });
  return pieces;
}

const hitsIn = (text: string, forms: ReadonlySet<string>): Set<string> =>
  new Set([...text.matchAll(WORD)].map(([word]) => fold(word)).filter((word) => forms.has(word)));

/** What to show below a title: the summary, or the place in the body that answers what title and summary don't. */
export function snippetOf({ title, summary, body }: { title: string; summary: string; body: string }, forms: ReadonlySet<string>): string {
  const shown = hitsIn(`${title} ${summary}`, forms);
  const deeper = hitsIn(summary, forms).size === 0 && [...hitsIn(body, forms)].some((word) => !shown.has(word));
  return deeper || summary.trim() === "" ? bestPlace(body, forms) : cutAfter(summary, SNIPPET);
}

/** The stretch of the body with the most different hits, cut between words. */
function bestPlace(body: string, forms: ReadonlySet<string>): string {
  const text = body.trim().replace(/([.,:;!?])?\s*\n\s*/g, (_, mark?: string) => (mark ? `${mark} ` : " · ")).replace(/\s+/g, " ");
  const hits = [...text.matchAll(WORD)].filter(([word]) => forms.has(fold(word))).map(({ index, 0: word }) => ({ index, word: fold(word) }));
  let best = { from: 0, different: 0 };
  for (const { index } of hits) {
    const different = new Set(hits.filter((hit) => hit.index >= index && hit.index < index + SNIPPET).map(({ word }) => word)).size;
    if (different > best.different) best = { from: index, different };
  }
  const from = best.from < SNIPPET / 4 ? 0 : text.indexOf(" ", best.from - SNIPPET / 4) + 1;
  return `${from > 0 ? "… " : ""}${cutAfter(text.slice(from), SNIPPET)}`;
}

function cutAfter(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most);
  return `${text.slice(0, end > most / 2 ? end : most)} …`;
}
