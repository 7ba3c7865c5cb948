/** Changes of a list with one input for each entry; none changes what it is given. */
export const setLine = (lines: string[], at: number, text: string): string[] => lines.map((line, place) => (place === at ? text.replace(/\s*\n\s*/g, " ") : line));
export const addLine = (lines: string[], after: number): string[] => [...lines.slice(0, after + 1), "", ...lines.slice(after + 1)];
export const removeLine = (lines: string[], at: number): string[] => lines.filter((_, place) => place !== at);

export function moveUp(lines: string[], at: number): string[] {
  const [line, above] = [lines[at], lines[at - 1]];
  return line === undefined || above === undefined ? lines : [...lines.slice(0, at - 1), line, above, ...lines.slice(at + 1)];
}

/** A bullet or number that Word or WhatsApp wrote before an entry; the list numbers by itself. */
const MARK = /^\s*(?:[-–•*·]|\(?\d{1,2}[.)]|[a-z][.)])\s+/i;

/** Several pasted lines as several entries from `at` on; null: one line, which the browser pastes by itself. */
export function pasteLines(lines: string[], at: number, text: string, most: number, longest: number): { lines: string[]; last: number } | null {
  const pasted = text.split(/\r?\n/).map((line) => line.replace(MARK, "").trim().slice(0, longest)).filter(Boolean);
  if (pasted.length < 2) return null;
  const before = lines.slice(0, lines[at]?.trim() ? at + 1 : at);
  const all = [...before, ...pasted, ...lines.slice(at + 1)].slice(0, most);
  return { lines: all, last: Math.min(before.length + pasted.length, all.length) - 1 };
}
