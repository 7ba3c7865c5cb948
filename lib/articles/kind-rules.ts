import { documentRules } from "@/lib/documents/fields";
import { eventRules } from "@/lib/events/fields";
import { officialRules } from "@/lib/officials/fields";
import { linkRules } from "@/lib/links/fields";
import { serviceRules } from "@/lib/services/fields";
import { lastMoment } from "@/lib/cases/working-days";
import { dayField, lineField } from "./field-spec";
import type { ArticleKind } from "./kinds";
import { kindRules, type KindRules } from "./rules";

const newsRules = kindRules({
  words: {
    title: { word: "Judul", hint: "Apa yang terjadi, dalam satu kalimat" },
    summary: { word: "Ringkasan", hint: "Satu atau dua kalimat: yang paling perlu diketahui warga", where: "tampil di daftar berita" },
    body: "Isi berita", bodyHint: "Siapa, apa, kapan, dan di mana. Tulis atau tempel dari Word.", needs: { summary: true, body: true },
  },
  specs: {},
});

const announcementRules = kindRules({
  words: { ...newsRules.words, body: "Isi pengumuman" },
  specs: { topUntil: dayField({ label: "Tampil paling atas sampai", help: "Setelah tanggal ini pengumuman turun ke daftar biasa." }) },
  shown: ({ topUntil }) => ({ until: topUntil ? lastMoment(topUntil) : null }),
});

const profileRules = kindRules({
  words: {
    title: { word: "Judul halaman", hint: "Contoh: Tugas dan fungsi, Visi dan misi, Sejarah" },
    summary: { word: "Ringkasan", hint: "Isi halaman ini dalam satu kalimat", where: "tampil di daftar profil" },
    body: "Isi halaman", bodyHint: "Tulis atau tempel dari Word.", needs: { summary: true, body: true },
  },
  specs: { order: lineField({ label: "Urutan di menu Profil", help: "Angka kecil tampil lebih dulu.", keyboard: "numeric" }, 3) },
  shown: ({ order }) => ({ facet: order.padStart(3, "0") }),
});

const albumRules = kindRules({
  words: {
    title: { word: "Judul galeri", hint: "Contoh: Gotong royong Sei Deli" },
    summary: { word: "Keterangan", hint: "Acara apa, kapan, di mana", where: "tampil di daftar galeri" },
    body: "Gambar dan keterangannya", bodyHint: "Masukkan gambar, lalu tulis keterangan di bawah masing-masing.", cover: "Gambar sampul", needs: { summary: true, pictures: true },
  },
  specs: {},
});

/** One entry a kind; the form, the server's check and the public lists all ask here. Browser-safe. */
export const rulesOf: Record<ArticleKind, KindRules> = {
  news: newsRules, announcement: announcementRules, event: eventRules, service: serviceRules, document: documentRules,
  official: officialRules, profile: profileRules, album: albumRules, link: linkRules,
};
