import type { KindPath } from "@/lib/articles/kinds";
import type { ArticleKind } from "@/lib/articles/kinds";

export type RoomWords = {
  title: string; subtitle: string;
  /** What the button begins. */
  begins: ArticleKind; begin: string;
  /** What belongs here, said where nothing is yet. */
  belongs: string;
};

/** The rooms of the dashboard where an agency keeps what its site holds. */
export const roomWords: Record<KindPath, RoomWords> = {
  berita: {
    title: "Berita", subtitle: "Berita dan pengumuman di situs instansi Anda", begins: "news", begin: "Berita baru",
    belongs: "Apa yang terjadi di instansi Anda, dan pengumuman untuk warga. Konsep tersimpan sendiri dan belum terlihat warga.",
  },
  layanan: {
    title: "Layanan", subtitle: "Yang bisa diurus warga di instansi Anda", begins: "service", begin: "Layanan baru",
    belongs: "Yang bisa diurus warga di sini: syarat, langkah, biaya, dan lamanya. Mulailah dari yang paling sering ditanyakan di loket.",
  },
  agenda: {
    title: "Agenda", subtitle: "Acara yang bisa didatangi warga", begins: "event", begin: "Acara baru",
    belongs: "Acara yang bisa didatangi warga: kapan, di mana, dan cara ikut. Yang sudah lewat turun sendiri dari daftar.",
  },
  dokumen: {
    title: "Dokumen", subtitle: "Informasi publik dalam empat golongan UU 14/2008", begins: "document", begin: "Dokumen baru",
    belongs: "Informasi publik menurut UU 14/2008: berkala, serta-merta, setiap saat, dan yang dikecualikan dengan alasannya. Mulailah dari laporan kinerja dan anggaran.",
  },
  pejabat: {
    title: "Pejabat", subtitle: "Siapa yang bertanggung jawab; bagannya digambar sendiri", begins: "official", begin: "Pejabat baru",
    belongs: "Siapa yang bertanggung jawab di instansi Anda. Mulailah dari pimpinan, lalu jabatan di bawahnya: bagannya tergambar sendiri.",
  },
  profil: {
    title: "Profil", subtitle: "Tugas, visi dan misi, sejarah", begins: "profile", begin: "Halaman baru",
    belongs: "Halaman tentang instansi Anda: tugas dan fungsi, visi dan misi, sejarah, wilayah.",
  },
  galeri: {
    title: "Galeri", subtitle: "Kumpulan gambar kegiatan", begins: "album", begin: "Galeri baru",
    belongs: "Gambar dari satu kegiatan dalam satu galeri. Banyak gambar bisa dimasukkan sekaligus.",
  },
  tautan: {
    title: "Tautan", subtitle: "Situs lain yang berguna bagi warga", begins: "link", begin: "Tautan baru",
    belongs: "Situs lain yang sering diperlukan warga, misalnya pengaduan nasional atau pendaftaran sekolah.",
  },
};

/** What one writing is called in a sentence: "Tarik pengumuman ini", "Riwayat acara". A person isn't withdrawn, but the page about one is. */
export const thingWords: Record<ArticleKind, string> = {
  news: "berita", announcement: "pengumuman", event: "acara", service: "layanan", document: "dokumen", official: "halaman pejabat", profile: "halaman", album: "galeri", link: "tautan",
};
