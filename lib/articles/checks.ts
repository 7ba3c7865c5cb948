import { picturesIn, plainText, wordsIn } from "./body-text";
import { filesInFields } from "./field-files";
import type { Fields } from "./field-spec";
import { rulesOf } from "./kind-rules";
import { type ArticleKind, newsKinds } from "./kinds";
import { placesIn } from "./places-to-fill";
import { longSentences, phoneNumbersIn } from "./readability";
import type { RichText } from "./rich-text";

/** What a person wrote, on screen or in the row. */
export type ArticleContent = {
  kind: ArticleKind; title: string; summary: string; coverId: string | null; coverAlt: string; coverCaption: string; body: RichText;
  /** The kind's own (kind-rules.ts). */
  fields: Fields;
};

/** One line of "Sebelum terbit". `field` names the input it leads to; `sentence` says what to do, null when it is fine. */
export type Check = { id: string; level: "must" | "advice"; words: string; sentence: string | null; field: string };

const TITLE = { advised: 80, longest: 120 };
const SUMMARY_LONGEST = 300;
const NO_FILE = "Belum ada berkas: warga hanya membaca ringkasannya. Masukkan PDF-nya di Berkas dokumen, atau tulis di Keterangan di mana dokumen ini bisa diminta.";

/** Everything the screen shows before publishing; the command asks the same list (`unmetDuties`). Browser-safe. */
export function articleChecks(content: ArticleContent): Check[] {
  return [...duties(content), ...advice(content)];
}

/** What still has to be done before citizens may read it. */
export const unmetDuties = (content: ArticleContent): Check[] => duties(content).filter((check) => check.sentence !== null);

function duties({ kind, title, summary, coverId, coverAlt, body, fields }: ArticleContent): Check[] {
  const { words, duties: ofKind } = rulesOf[kind];
  const text = words.body ?? "Isi";
  const pictures = picturesIn(body);
  const bare = pictures.filter((picture) => !picture.alt.trim()).length;
  return [
    must("judul", "title", words.title.word, titleProblem(words.title.word, title.trim())),
    must("ringkasan", "summary", words.summary.word, summaryProblem(words.summary.word, summary.trim(), words.needs.summary)),
    ...ofKind(fields).map(({ field, words: name, sentence }) => must(`isian-${field}`, field, name, sentence)),
    ...(words.needs.body ? [must("isi", "body", text, plainText(body) ? null : `Tulis ${text.toLowerCase()}, sedikitnya satu alinea.`)] : []),
    ...(words.needs.pictures ? [must("gambar", "body", "Gambar", pictures.length > 0 ? null : "Masukkan sedikitnya satu gambar.")] : []),
    ...(coverId ? [must("teks-gambar-utama", "coverAlt", "Teks pengganti gambar utama", coverAlt.trim() ? null : "Tulis apa yang terlihat. Warga tunanetra mendengar teks ini.")] : []),
    ...placesIn({ title, summary, body, fields }).map(({ field, places, more }) => {
      const name = nameOf(kind, field);
      return must(`tempat-kosong-${field}`, field, `${name}, bagian contoh`, `${name} masih berisi ${places.join(", ")}${more > 0 ? `, dan ${more} lagi` : ""}. Ganti dengan isinya, atau hapus.`);
    }),
    ...(pictures.length > 0 ? [must("teks-gambar", "body", words.needs.pictures ? "Teks pengganti gambar" : "Teks pengganti gambar di isi", bare ? `${bare} gambar${words.needs.pictures ? "" : ` di ${text.toLowerCase()}`} belum punya teks pengganti.` : null)] : []),
  ];
}

/** A field's name as the form writes it. */
function nameOf(kind: ArticleKind, field: string): string {
  const { words, specs } = rulesOf[kind];
  const own: Record<string, string | null> = { title: words.title.word, summary: words.summary.word, body: words.body };
  return own[field] ?? specs[field]?.label ?? "Isi";
}

function advice({ kind, title, coverId, body, summary, fields }: ArticleContent): Check[] {
  const text = plainText(body);
  const isNews = newsKinds.some((news) => news === kind);
  const { words } = rulesOf[kind];
  const long = longSentences(text);
  const numbers = phoneNumbersIn(`${title}\n${summary}\n${text}`);
  return [
    advise("judul-pendek", "title", `${words.title.word} cukup pendek`, title.length > TITLE.advised ? `${words.title.word} ${title.length} huruf. Usahakan paling banyak ${TITLE.advised}.` : null),
    ...(kind === "news" ? [advise("gambar-utama", "cover", "Ada gambar utama", coverId ? null : "Berita dengan gambar lebih sering dibaca.")] : []),
    ...(words.needs.pictures ? [advise("sampul", "cover", "Ada gambar sampul", coverId ? null : "Tanpa sampul galeri ini tampil tanpa gambar di daftar. Tekan “Jadikan sampul” di bawah salah satu gambarnya.")] : []),
    ...(kind === "document" && fields.class !== "dikecualikan" ? [advise("berkas", "files", "Ada berkas untuk diunduh", filesInFields(fields).length > 0 ? null : NO_FILE)] : []),
    ...(words.body ? [advise("mudah-dibaca", "body", "Mudah dibaca", long ? `${long} kalimat lebih dari 25 kata. Bagi menjadi kalimat pendek.` : null)] : []),
    ...(isNews ? [advise("cukup-isi", "body", "Cukup isi", wordsIn(text) < 40 ? "Kurang dari 40 kata. Jelaskan siapa, apa, kapan, dan di mana." : null)] : []),
    advise("nomor-warga", words.body ? "body" : "summary", "Tidak ada nomor HP warga", numbers ? `Ada ${numbers} nomor HP. Pastikan itu bukan nomor warga.` : null),
  ];
}

function titleProblem(word: string, title: string): string | null {
  if (!title) return `Tulis ${word.toLowerCase()}.`;
  return title.length > TITLE.longest ? `${word} terlalu panjang. Ringkas sampai ${TITLE.longest} huruf.` : null;
}

function summaryProblem(word: string, summary: string, needed = false): string | null {
  if (!summary) return needed ? `Tulis ${word.toLowerCase()}, satu atau dua kalimat. Isinya tampil di daftar.` : null;
  return summary.length > SUMMARY_LONGEST ? `${word} terlalu panjang. Ringkas sampai ${SUMMARY_LONGEST} huruf.` : null;
}

const must = (id: string, field: string, words: string, sentence: string | null): Check => ({ id, level: "must", words, sentence, field });
const advise = (id: string, field: string, words: string, sentence: string | null): Check => ({ id, level: "advice", words, sentence, field });
