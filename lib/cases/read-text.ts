import { displayText } from "@/lib/sms/text";
import type { CaseKind } from "./schema";

const QUESTION = /\?|\b(bagaimana|gimana|gmn|kapan|kpn|berapa|brp|dimana|di mana|dmn|apa syarat|syarat|jadwal|info|mau tanya|mau tnya|tanya|tnya|apakah)\b/i;
const WISH = /\b(usul|usulan|saran|sarankan|harap dibuat|mohon dibuat|sebaiknya|alangkah|andai|aspirasi)\b/i;
const TITLE_LENGTH = 72;
/** A list shows a line or two, the desk most whole messages: three SMS. */
export const PREVIEW_LENGTH = 500;

/** What kind of matter a text raises, by its words; people can change it. */
export function guessKind(text: string): CaseKind {
  if (WISH.test(text)) return "aspiration";
  return QUESTION.test(text) ? "information" : "complaint";
}

/** The newest words as lists keep them: as they came, cut between two characters. */
export const previewOf = (text: string): string => (text.length <= PREVIEW_LENGTH ? text : `${text.slice(0, PREVIEW_LENGTH - 1).replace(/[\ud800-\udbff]$/, "")}…`);

export const isCut = (preview: string): boolean => preview.length >= PREVIEW_LENGTH - 1 && preview.endsWith("…");

/** A line for titles: the citizen's own words, cut at a word. */
export function titleOf(text: string): string {
  const line = displayText(text).replace(/\s+/g, " ").trim();
  if (line === "") return "(pesan kosong)";
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.slice(0, TITLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), TITLE_LENGTH - 20)).trimEnd()}…`;
}
