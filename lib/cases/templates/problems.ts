import { slotsIn, variableNames, type VariableName } from "./variables";

const MOST_WORDS = 40;
const SHOWN = 3;
const CALLED = /^[\p{L}][\p{L}\p{N} _-]{0,39}$/u;

/** What is wrong with the braces of a template, as sentences that say what to write instead; none when it can be kept. Browser-safe. */
export function templateProblems(text: string): string[] {
  const slots = slotsIn(text);
  const rest = slots.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  const called = [...rest.matchAll(/\{([^{}]*)\}/g)].map(([, inside = ""]) => inside.trim()).filter((inside) => CALLED.test(inside));
  const loose = rest.replace(/\{([^{}]*)\}/g, (whole, inside: string) => (CALLED.test(inside.trim()) ? "" : whole));
  return [
    ...slots.filter(({ name }) => name === null).flatMap(({ raw, words }) => asksWell(raw, words)),
    ...[...new Set(called)].slice(0, SHOWN).map(sayUnknown),
    ...(/[{}]/.test(loose) ? ["Kurung kurawal hanya untuk isian yang utuh, seperti {tiket} atau {isi: nama jalan}. Lengkapi kurungnya, atau pakai kurung biasa ( )."] : []),
  ];
}

function asksWell(raw: string, words: string): string[] {
  if (words === "") return [`Tulis apa yang perlu diisi di ${raw}, misalnya {isi: nama jalan}.`];
  return words.length > MOST_WORDS || words.includes("\n") ? [`Pendekkan petunjuk di {isi: …} menjadi satu baris, paling panjang ${MOST_WORDS} huruf: “${words.slice(0, 20)}…”.`] : [];
}

function sayUnknown(name: string): string {
  const near = nearestVariable(name);
  const meant = near ? `Mungkin maksudnya {${near}}?` : `Yang ada: ${variableNames.map((one) => `{${one}}`).join(", ")}.`;
  return `Isian {${name}} tidak dikenal. ${meant} Bila Anda isi sendiri nanti, tulis {isi: ${name}}.`;
}

/** The variable that somebody most likely meant; null when none is near. */
export function nearestVariable(typed: string): VariableName | null {
  const word = typed.toLowerCase();
  const [best] = variableNames.map((name) => ({ name, off: word.includes(name) || (word.length > 2 && name.startsWith(word)) ? 0 : editsBetween(word, name) })).sort((a, b) => a.off - b.off);
  return best && best.off <= Math.max(1, Math.floor(best.name.length / 2)) ? best.name : null;
}

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function editsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    rows.push(line);
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] ? at(row - 2, column - 2) + 1 : Infinity;
      line.push(Math.min(at(row - 1, column) + 1, (line[column - 1] ?? 0) + 1, at(row - 1, column - 1) + same, swapped));
    }
  }
  return at(one.length, other.length);
}
