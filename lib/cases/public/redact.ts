/** What in a citizen's text may tell who or where somebody is. Suggestions only: a person reads and decides. Browser-safe. */
export type Find = { start: number; end: number; kind: "nama" | "nomor" | "alamat" | "e-mail" };

const TITLES = "yth|bapak|bpk|pak|ibu|bu|sdr|sdri|saudara|saudari|mas|mbak|kak|bang|abang|ustad|ustadz|haji|hj|h|dr|ir|drs|dra|a\\.?n\\.?|atas nama|nama saya|saya bernama|nama";
/** Words after which "pak" or "bu" no name follows: offices and courtesies. */
const OFFICES = /^(?:bapak|bpk|pak|ibu|bu|saudara|saudari|sdr|sdri|wali|walikota|camat|lurah|kepala|kadis|dinas|dishub|kapolres|kapolsek|polisi|rt|rw|kepling|lingkungan|gubernur|presiden|admin|petugas|guru|dokter|tolong|mohon|saya|kami|yang|yg|di|ke|dan|itu|ini|sudah|sdh|terima|makasih|assalamualaikum|ada)$/i;
/** What a keypad makes of the same courtesies, and what people ask about next: no one's name. */
const SHORT = /^(?:tlg|tlong|tlng|mhn|mohn|sy|sya|aku|ak|kmi|sdh|udh|udah|dah|blm|blom|belum|tdk|gak|ga|ngga|tidak|knp|kenapa|kpn|kapan|klo|klu|kalau|kalo|gmn|gimana|bgmn|bagaimana|dmn|dimana|mana|apa|trims|tks|mks|utk|untuk|dgn|dengan|krn|karena|jl|jln|jalan|gg|gang|lampu|parit|sampah|air|banjir|kok|lagi|lg|bisa|bs|kami|kita|warga|jangan|jgn|coba|minta|kalian|nya|aja|saja)$/i;

const RULES: readonly [Find["kind"], RegExp][] = [
  ["e-mail", /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu],
  // Telephones, identity and account numbers, in any grouping.
  ["nomor", /(?<![\p{L}\p{N}])\+?\d(?:[\s.-]?\d){6,18}(?![\p{L}\p{N}])/gu],
  // Number plates: BK 1234 AB.
  ["nomor", /(?<!\p{L})(?:BK|BB|B|D|F|BL|BM|BA)\s?\d{1,4}\s?[A-Z]{1,3}(?!\p{L})/gu],
  // A house: the street stays, since without it nobody knows what is meant.
  ["alamat", /(?<!\p{L})(?:no(?:mor|mer)?|nmr|blok|kav(?:ling)?|rumah no(?:mor)?)\.?\s*[A-Z]{0,2}[-\s]?\d{1,4}\s?[A-Z]?(?![\p{L}\p{N}])/giu],
];

export function findPersonal(text: string): Find[] {
  const found = [...RULES.flatMap(([kind, rule]) => [...text.matchAll(rule)].map((match) => ({ kind, start: match.index, end: match.index + match[0].trimEnd().length }))), ...namesIn(text)]
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, place) => !found.slice(0, place).some((earlier) => one.start < earlier.end));
}

/** One word of a name. A full stop belongs to an initial ("M. Yusuf"); after a longer word the next sentence begins. */
const NAME = "(?:(?:\\p{L}{1,3}\\.)*\\p{L}[\\p{L}']+|\\p{L}\\.)";
/** A farewell, and who says it, at the very end: "Tks, Rukiah". */
const FAREWELL = new RegExp(`(?<!\\p{L})(?:terima ?kasih|makasih|mksh|trims|tks|thx|tq|wassalam|wasalam|hormat (?:kami|saya)|salam|ttd|tertanda)\\s*[,.:;-]+\\s*(${NAME}(?:\\s+${NAME})?)[\\s.!]*$`, "iu");

const namesIn = (text: string): Find[] => [...addressedIn(text), ...signedIn(text)];

const isName = (word: string): boolean => word !== "" && !OFFICES.test(word) && !SHORT.test(word);

function signedIn(text: string): Find[] {
  const match = FAREWELL.exec(text);
  const [, name = ""] = match ?? [];
  if (!match || !isName(name.split(/\s/)[0] ?? "")) return [];
  const start = match.index + match[0].lastIndexOf(name);
  return [{ kind: "nama", start, end: start + name.length }];
}

/** A word or two after a form of address, as it is written, whatever its case: SMS have no capitals. */
function addressedIn(text: string): Find[] {
  // "Jl. Dr. Mansyur" and "asrama haji" are places.
  const rule = new RegExp(`(?<!\\p{L})(?<!(?:jl|jln|jalan|gg|gang|asrama|simpang|rsu|rs)\\.?\\s+)(?:yth\\.?\\s+)?(?:${TITLES})\\.?\\s+(${NAME}(?:\\s+${NAME}){0,2})`, "giu");
  return [...text.matchAll(rule)].flatMap((match) => {
    const name = capitalsOnly(match[1] ?? "");
    const [first = ""] = name.split(/\s/);
    if (!isName(first)) return [];
    const start = match.index + match[0].length - (match[1] ?? "").length;
    return [{ kind: "nama" as const, start, end: start + name.length }];
  });
}

/** The first word, and those after it only where they are written like names: the flag `i` lets any letter be a capital. */
function capitalsOnly(words: string): string {
  const [first = "", ...more] = words.split(/(?<=\S)(?=\s)/);
  const end = more.findIndex((word) => !/^\s+\p{Lu}/u.test(word));
  return [first, ...(end === -1 ? more : more.slice(0, end))].join("").replace(/[.']+$/, "");
}

const WORDS: Record<Find["kind"], string> = { nama: "[nama]", nomor: "[nomor]", alamat: "[nomor rumah]", "e-mail": "[e-mail]" };

/** The text with what was found covered by a word that says what stood there. */
export function redact(text: string, finds: readonly Find[] = findPersonal(text)): string {
  return [...finds].reverse().reduce((covered, { start, end, kind }) => covered.slice(0, start) + WORDS[kind] + covered.slice(end), text);
}
