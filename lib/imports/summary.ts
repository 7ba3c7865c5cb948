const LONGEST = 300;
const GOOD = 120;

/** What the old site said of a story, else its first sentences: whole ones where they fit, never more than 300 letters. */
export function summaryOf(excerpt: string, text: string): string {
  const given = excerpt.replace(/\s*(\[(…|\.\.\.|&hellip;)\]|(baca selengkapnya|continue reading|read more).{0,120})\s*$/i, " …").replace(/\s+/g, " ").trim();
  const words = given.length >= 10 ? given : text.replace(/\s+/g, " ").trim();
  if (words.length <= LONGEST && given.length >= 10) return words;
  const sentences = words.slice(0, LONGEST).match(/[^.!?]+[.!?]+(?=\s|$)/g) ?? [];
  let summary = "";
  for (const sentence of sentences) {
    if (summary.length >= GOOD || (summary + sentence).length > LONGEST) break;
    summary += sentence;
  }
  return summary.trim().length >= 40 || words.length <= LONGEST ? (summary.trim().length >= 40 ? summary.trim() : words) : cut(words);
}

const cut = (words: string): string => `${words.slice(0, LONGEST - 1).replace(/\s+\S*$/, "")}…`;
