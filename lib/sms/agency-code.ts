/**
 * Codes that people also write as plain words at the start of a sentence: seen there, they say little.
 * Names of places are added by whoever knows them (`ordinary`).
 */
export const ORDINARY_CODES: ReadonlySet<string> = new Set([
  "ARSIP", "AUR", "BANDAR", "BANTAN", "BARU", "BELAWAN", "BINJAI", "DELI", "DENAI", "HUKUM", "HUMAS", "JATI", "JOHOR",
  "KEBAKARAN", "KEBERSIHAN", "KESEHATAN", "KOTA", "KORPRI", "LURAH", "CAMAT", "MARELAN", "MEDAN", "MERDEKA", "PAJAK",
  "PARKIR", "PASAR", "PENDIDIKAN", "PERPUSTAKAAN", "PERTAMANAN", "POLONIA", "PUSAT", "SAMPAH", "SOSIAL", "TIMUR", "BARAT",
  "UMUM", "WALIKOTA",
]);

export type LeadingCode<T> = {
  code: string;
  value: T;
  /** False when the code is also an ordinary word and nothing marks it as a code: a hint to weigh. */
  sure: boolean;
  /** Where it stands in the text, [start, end), for showing; it is never cut out. */
  span: [start: number, end: number];
};

const OPENING = new Set(["yth", "kpd", "kepada", "lapor", "ke", "untuk", "utk", "bpk", "bapak", "ibu", "kadis", "admin", "halo", "min"]);
const LONGEST = 3;

/**
 * The agency code a message begins with: "KOMINFO wifi mati", "#dishub …", "kominfo: …",
 * "SEIMATI MAIMUN …". Keys of `codes` are upper case, words parted by one space; a code written as
 * several words ("sei mati") is found too. The longest one wins. Null when there is none.
 */
export function leadingAgencyCode<T>(
  text: string,
  codes: ReadonlyMap<string, T>,
  ordinary: ReadonlySet<string> = ORDINARY_CODES,
): LeadingCode<T> | null {
  const words = openingWords(text);
  for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
    const taken = words.slice(0, count);
    const found = spellings(taken.map((word) => word.code)).find((code) => codes.has(code));
    const value = found === undefined ? undefined : codes.get(found);
    const [first, last] = [taken[0], taken.at(-1)];
    if (found === undefined || value === undefined || !first || !last) continue;
    const marked = first.hash || text[last.end] === ":";
    return { code: found, value, sure: marked || !ordinary.has(found), span: [first.start, last.end] };
  }
  return null;
}

/** Behind these an agency's code means its people: "petugas pertamanan", "oknum dinas pertamanan", "lurah sei mati". */
const PEOPLE = new Set(["PETUGAS", "PTGS", "PEGAWAI", "OKNUM", "STAF", "STAFF", "PEJABAT", "KEPALA", "KADIS", "DINAS", "BADAN", "KANTOR", "ORANG", "ORG", "KELURAHAN", "KEL", "LURAH", "KECAMATAN", "KEC", "CAMAT"]);

/** The agency whose people a text speaks of, anywhere in it; the longest code wins. Null when it speaks of none, or of `but` alone. */
export function spokenOf<T>(text: string, codes: ReadonlyMap<string, T>, but: T | null): T | null {
  const words = [...text.slice(0, 2_000).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word.toUpperCase());
  for (let at = 1; at < words.length; at += 1) {
    if (!PEOPLE.has(words[at - 1] ?? "")) continue;
    for (let count = LONGEST; count > 0; count -= 1) {
      const value = spellings(words.slice(at, at + count)).map((code) => codes.get(code)).find((found) => found !== undefined);
      if (value !== undefined && value !== but) return value;
    }
  }
  return null;
}

/** "SEI MATI MAIMUN" may be declared as such, as "SEIMATI MAIMUN" or as "SEIMATIMAIMUN". */
function spellings(words: string[]): string[] {
  const [a = "", b = "", c = ""] = words;
  const joined = words.join("");
  return words.length < 3 ? [words.join(" "), joined] : [words.join(" "), `${a}${b} ${c}`, `${a} ${b}${c}`, joined];
}

function openingWords(text: string) {
  const words: { code: string; start: number; end: number; hash: boolean }[] = [];
  for (const match of text.slice(0, 200).matchAll(/[\p{L}\p{N}]+/gu)) {
    const start = match.index;
    const code = match[0].toUpperCase();
    if (words.length === 0 && OPENING.has(match[0].toLowerCase())) continue;
    words.push({ code, start, end: start + match[0].length, hash: text[start - 1] === "#" });
    if (words.length === LONGEST) break;
  }
  return words;
}
