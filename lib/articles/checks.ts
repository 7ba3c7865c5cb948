import { picturesIn, plainText, wordsIn } from "./body-text";
import type { ArticleKind } from "./kinds";
import { longSentences, phoneNumbersIn } from "./readability";
import type { RichText } from "./rich-text";

/** What a person wrote, on screen or in the row. */
export type ArticleContent = {
  kind: ArticleKind; title: string; summary: string; coverId: string | null; coverAlt: string; coverCaption: string; body: RichText;
};

/** One line of "Sebelum terbit". `field` names the input it leads to; `sentence` says what to do, null when it is fine. */
export type Check = { id: string; level: "must" | "advice"; words: string; sentence: string | null; field: string };

const TITLE = { advised: 80, longest: 120 };
const SUMMARY_LONGEST = 300;

/** Everything the screen shows before publishing; the command asks the same list (`unmetDuties`). Browser-safe. */
export function articleChecks(content: ArticleContent): Check[] {
  return [...duties(content), ...advice(content)];
}

/** What still has to be done before citizens may read it. */
export const unmetDuties = (content: ArticleContent): Check[] => duties(content).filter((check) => check.sentence !== null);

function duties({ title, summary, coverId, coverAlt, body }: ArticleContent): Check[] {
  const bare = picturesIn(body).filter((picture) => !picture.alt.trim()).length;
  const checks = [
    must("judul", "title", "Judul", titleProblem(title.trim())),
    must("ringkasan", "summary", "Ringkasan", summaryProblem(summary.trim())),
    must("isi", "body", "Isi berita", plainText(body) ? null : "Tulis isi berita, sedikitnya satu alinea."),
  ];
  if (coverId) checks.push(must("teks-gambar-utama", "coverAlt", "Teks pengganti gambar utama", coverAlt.trim() ? null : "Tulis apa yang terlihat. Warga tunanetra mendengar teks ini."));
  if (picturesIn(body).length > 0) checks.push(must("teks-gambar", "body", "Teks pengganti gambar di isi", bare ? `${bare} gambar di isi berita belum punya teks pengganti.` : null));
  return checks;
}

function advice({ title, coverId, body, summary }: ArticleContent): Check[] {
  const text = plainText(body);
  const long = longSentences(text);
  const numbers = phoneNumbersIn(`${title}\n${summary}\n${text}`);
  return [
    advise("judul-pendek", "title", "Judul cukup pendek", title.length > TITLE.advised ? `Judul ${title.length} huruf. Usahakan paling banyak ${TITLE.advised}.` : null),
    advise("gambar-utama", "cover", "Ada gambar utama", coverId ? null : "Berita dengan gambar lebih sering dibaca."),
    advise("mudah-dibaca", "body", "Mudah dibaca", long ? `${long} kalimat lebih dari 25 kata. Bagi menjadi kalimat pendek.` : null),
    advise("cukup-isi", "body", "Cukup isi", wordsIn(text) < 40 ? "Kurang dari 40 kata. Jelaskan siapa, apa, kapan, dan di mana." : null),
    advise("nomor-warga", "body", "Tidak ada nomor HP warga", numbers ? `Ada ${numbers} nomor HP. Pastikan itu bukan nomor warga.` : null),
  ];
}

function titleProblem(title: string): string | null {
  if (!title) return "Tulis judul berita.";
  return title.length > TITLE.longest ? `Judul terlalu panjang. Ringkas sampai ${TITLE.longest} huruf.` : null;
}

function summaryProblem(summary: string): string | null {
  if (!summary) return "Tulis ringkasan satu atau dua kalimat. Ringkasan tampil di daftar berita.";
  return summary.length > SUMMARY_LONGEST ? `Ringkasan terlalu panjang. Ringkas sampai ${SUMMARY_LONGEST} huruf.` : null;
}

const must = (id: string, field: string, words: string, sentence: string | null): Check => ({ id, level: "must", words, sentence, field });
const advise = (id: string, field: string, words: string, sentence: string | null): Check => ({ id, level: "advice", words, sentence, field });
