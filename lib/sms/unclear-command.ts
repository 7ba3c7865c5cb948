/** How the words of commands are spelled that want something behind them; INFO wants nothing. */
export const SPELLED = {
  info: ["info", "inpo", "imfo", "infoo", "ifno"],
  check: ["cek", "cekk", "chek", "check", "ceck", "chk", "ck", "cheq"],
  rate: ["nilai", "nilay", "nilae", "nlai", "rating", "rate"],
  reopen: ["buka", "bka", "bukak", "buke"],
} as const;

export type Asking = keyof typeof SPELLED;

const ASKING = new Map(Object.entries(SPELLED).flatMap(([asking, words]) => words.map((word): [string, Asking] => [word, asking as Asking])));

/** What may stand before a ticket. */
export const OF_A_CASE = ["no", "nomor", "nomer", "nmr", "tiket", "ticket", "tkt", "laporan", "pengaduan", "status"];
/** What may stand behind each and still tell of no matter. */
const LABELS: Record<Asking, ReadonlySet<string>> = {
  info: new Set(["sms", "centre", "center", "smscentre", "smscenter", "menu", "perintah", "format", "cara", "lapor"]),
  check: new Set(OF_A_CASE),
  rate: new Set([...OF_A_CASE, "bintang"]),
  reopen: new Set(OF_A_CASE),
};
/** Beside a label or a ticket they tell of none either; alone they are a plea: "cek lagi pak", "buka lagi pak". */
const COURTESY = new Set(["saya", "sy", "aku", "kami", "lagi", "kembali", "pak", "bu", "kak", "bang", "dong", "ya"]);

/**
 * A command's word with nothing behind it that says what for: "BUKA", "CEK 123", "NILAI 5", "INFO sms", "cek laporan
 * saya". Any other word makes it a citizen talking ("info banjir", "buka jam berapa"), hours do too ("buka 08.00-16.00").
 * `ticketed`: a ticket is among the numbers.
 */
export function parseUnclear(said: string, ticketed: boolean): Asking | null {
  const [, word = "", rest = ""] = /^([a-z]+)(.*)$/is.exec(said) ?? [];
  const asking = ASKING.get(word.toLowerCase());
  if (asking === undefined) return null;
  const behind = rest.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [numbers, words] = [behind.filter(isNumber), behind.filter((each) => !isNumber(each))];
  const labelled = ticketed || words.some((each) => LABELS[asking].has(each));
  if (!words.every((each) => LABELS[asking].has(each) || (labelled && COURTESY.has(each)))) return null;
  return asking === "reopen" && numbers.length > 0 && numbers.every((each) => each.length <= 2) ? null : asking;
}

/** A ticket with letters for digits ("4829173O") is meant as one too. */
const isNumber = (word: string): boolean => /^\d+$/.test(word) || (/^[a-z\d]{6,9}$/.test(word) && word.replace(/\D/g, "").length >= 5);
