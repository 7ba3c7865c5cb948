import type { EntryOrder } from "@/lib/articles/by-kind";
import { type ArticleKind, kindPaths, type KindPath } from "@/lib/articles/kinds";

/** A part of a site that holds one kind: its words, and the order of its list. */
export type Room = {
  kind: Exclude<ArticleKind, "news" | "announcement">;
  title: string; menu: string; intro: (agency: string) => string; order: EntryOrder;
  empty: { title: string; text: string };
  /** What a subscriber hears of; left out where little ever changes. */
  feed?: string;
};

const WRITE = "Perlu sekarang? Tulis lewat SMS dan Anda dijawab.";

export const rooms: Record<Exclude<KindPath, "berita">, Room> = {
  layanan: {
    kind: "service", title: "Layanan", menu: "Layanan", order: "title", feed: "layanan baru", intro: (agency) => `Yang bisa diurus di ${agency}: syarat, langkah, biaya, dan lamanya.`,
    empty: { title: "Daftar layanan belum diisi.", text: WRITE },
  },
  agenda: {
    kind: "event", title: "Agenda", menu: "Agenda", order: "ahead", feed: "acara baru", intro: (agency) => `Acara ${agency} yang bisa Anda datangi.`,
    empty: { title: "Belum ada acara yang akan datang.", text: "Acara baru tampil di sini begitu diumumkan." },
  },
  dokumen: {
    kind: "document", title: "Dokumen", menu: "Dokumen", order: "newest", feed: "dokumen baru", intro: (agency) => `Informasi publik ${agency} menurut UU 14 Tahun 2008.`,
    empty: { title: "Belum ada dokumen.", text: "Anda berhak memintanya: tulis lewat SMS, dan permintaan Anda dijawab paling lama 10 hari kerja." },
  },
  pejabat: {
    kind: "official", title: "Pejabat dan struktur", menu: "Pejabat", order: "facet", intro: (agency) => `Siapa yang bertanggung jawab di ${agency}.`,
    empty: { title: "Daftar pejabat belum diisi.", text: WRITE },
  },
  profil: {
    kind: "profile", title: "Profil", menu: "Profil", order: "facet", intro: (agency) => `Tugas, visi dan misi, serta sejarah ${agency}.`,
    empty: { title: "Profil belum diisi.", text: WRITE },
  },
  galeri: {
    kind: "album", title: "Galeri", menu: "Galeri", order: "newest", feed: "galeri baru", intro: (agency) => `Gambar kegiatan ${agency}.`,
    empty: { title: "Belum ada galeri.", text: "Gambar kegiatan tampil di sini begitu diterbitkan." },
  },
  tautan: {
    kind: "link", title: "Tautan", menu: "Tautan", order: "title", intro: (agency) => `Situs lain yang berguna bagi warga, dipilih ${agency}.`,
    empty: { title: "Belum ada tautan.", text: WRITE },
  },
};

/** The room at a part of an address; null when there is none. */
export const roomAt = (path: string): Room | null => (Object.hasOwn(rooms, path) ? rooms[path as keyof typeof rooms] : null);
export const roomOf = (kind: Room["kind"]): Room => rooms[kindPaths[kind]];
