/** What is said of one thing of the old site. `detail` is a number, a name or an address, never a sentence. Browser-safe. */
export type Note = { code: NoteCode; detail?: string };

type Words = { level: "refused" | "draft" | "look" | "info"; say: (detail: string) => string };

/** Every note with how much it weighs and its sentence: why it doesn't come, why it comes as a draft, what to look at. */
const WORDS = {
  "picture-file": { level: "refused", say: () => "Berkas gambar: ikut bersama tulisan yang memakainya, bukan sendiri." },
  "other-file": { level: "refused", say: () => "Dokumen: belum ada tempatnya di situs baru. Simpan berkasnya dari situs lama." },
  menu: { level: "refused", say: () => "Menu situs lama: situs baru punya menu sendiri." },
  revision: { level: "refused", say: () => "Versi lama dari tulisan lain: yang terakhir sudah ikut." },
  machinery: { level: "refused", say: (type) => `Bagian dari tampilan atau plugin situs lama (${type}).` },
  "unknown-type": { level: "refused", say: (type) => `Jenis “${type}” tidak dikenal situs baru. Salin sendiri bila masih perlu.` },
  trash: { level: "refused", say: () => "Sudah dibuang di situs lama." },
  "no-words": { level: "refused", say: () => "Tidak ada judul dan tidak ada isi." },
  "too-large": { level: "refused", say: () => "Terlalu panjang atau terlalu rumit: paling banyak 100.000 huruf. Bagi menjadi beberapa tulisan." },
  "site-facts": { level: "refused", say: () => "Nama dan pengaturan situs: yang di sini tetap. Admin kota yang mengubah fakta instansi." },
  "no-look": { level: "refused", say: () => "Tampilan tidak dibawa, sesuai pilihan Anda." },
  unreadable: { level: "refused", say: (why) => `Isinya tidak terbaca. ${why}`.trim() },
  "already-here": { level: "refused", say: () => "Ini tulisan situs ini sendiri: sudah ada di sini." },
  twice: { level: "refused", say: (line) => `Sama dengan isi di baris ${line} berkas ini.` },
  "no-pages": { level: "refused", say: () => "Halaman tidak dibawa, sesuai pilihan Anda." },
  "our-fault": { level: "refused", say: () => "Gagal karena kesalahan pada kami. Jalankan impor berkas ini sekali lagi." },
  same: { level: "refused", say: () => "Sudah pernah dibawa dan tidak berubah." },
  "now-draft": { level: "refused", say: () => "Di situs lama kini konsep; di sini tetap terbit. Tarik sendiri bila perlu." },
  "review-first": { level: "refused", say: () => "Berubah di situs lama, tetapi instansi Anda meminta orang kedua membaca dulu: ubah sendiri di sini." },
  edited: { level: "refused", say: () => "Sudah pernah dibawa, lalu diubah orang: tidak ditimpa." },

  "was-draft": { level: "draft", say: () => "Masih konsep di situs lama." },
  "was-private": { level: "draft", say: () => "Hanya untuk pengelola di situs lama." },
  "was-locked": { level: "draft", say: () => "Dikunci kata sandi di situs lama: tidak diterbitkan." },
  "was-withdrawn": { level: "draft", say: (why) => `Sudah ditarik di situs asalnya${why ? `: ${why}` : "."}` },
  "was-scheduled": { level: "draft", say: () => "Tanggal terbitnya belum tiba." },
  "no-date": { level: "draft", say: () => "Tanggalnya tidak ada atau tidak terbaca." },
  "no-title": { level: "draft", say: () => "Tidak ada judul." },
  "title-long": { level: "draft", say: (letters) => `Judul ${letters} huruf: ringkas sampai 120.` },
  "title-cut": { level: "draft", say: (letters) => `Judul ${letters} huruf: dipotong; yang utuh ada di awal isi.` },
  "no-body": { level: "draft", say: () => "Tidak ada isi yang bisa dibaca." },
  "alt-missing": { level: "draft", say: (count) => `${count} gambar belum punya teks pengganti.` },
  "needs-review": { level: "draft", say: () => "Instansi Anda meminta orang kedua membaca sebelum terbit." },
  duty: { level: "draft", say: (sentence) => sentence },
  "as-wished": { level: "draft", say: () => "Menjadi konsep, sesuai pilihan Anda." },

  "look-parts": { level: "info", say: () => "Gambar atas, warna, menu, bagian beranda, tautan akun, jam buka, dan letak di peta. Alamat dan telepon hanya bila di sini masih kosong. Nama instansi tetap." },
  "look-replaces": { level: "look", say: () => "Menggantikan tampilan yang sudah diatur di sini. Yang lama kembali bila impor ini diurungkan." },
  "look-left": { level: "look", say: (parts) => `Tidak ikut karena tidak bisa dipakai di sini: ${parts}. Atur sendiri di Tampilan.` },
  "kept-look": { level: "look", say: () => "Tampilan tidak dikembalikan: sudah diubah orang sesudah impor." },
  page: { level: "look", say: () => "Halaman tetap: ada di Profil. Baca sekali, apakah isinya masih benar." },
  "alt-from-caption": { level: "look", say: (count) => `Teks pengganti ${count} gambar diambil dari keterangannya.` },
  "alt-from-title": { level: "look", say: (count) => `Teks pengganti ${count} gambar diambil dari judul gambarnya.` },
  "alt-from-story": { level: "look", say: () => "Teks pengganti gambar utama diambil dari judulnya." },
  "pictures-left": { level: "look", say: (count) => `${count} gambar terakhir tidak ikut: paling banyak 60 dalam satu tulisan.` },
  "picture-missing": { level: "look", say: (address) => `Gambar tidak terambil: ${address}` },
  "picture-bad": { level: "look", say: (which) => `Gambar tidak ikut: ${which}.` },
  "files-left": { level: "look", say: (count) => `${count} berkas unduhan belum bisa ikut. Unggah lagi di tulisan ini.` },
  "file-bad": { level: "look", say: (which) => `Berkas tidak ikut: ${which}` },
  "draft-left": { level: "look", say: () => "Perubahan yang belum terbit di situs asalnya tidak ikut: yang dibawa adalah yang dibaca warga." },
  "was-ending": { level: "look", say: () => "Di situs asalnya akan turun sendiri; di sini tidak. Atur lagi bila perlu." },
  shortcodes: { level: "look", say: (names) => `Isi plugin tidak ikut: ${names}.` },
  player: { level: "look", say: () => "Video, peta, atau isi sisipan menjadi tautan." },
  link: { level: "look", say: () => "Ada tautan yang tidak bisa dipakai; kata-katanya tetap ada." },
  form: { level: "look", say: () => "Formulir tidak ikut." },
  documents: { level: "look", say: (count) => `${count} tautan ke berkas masih menunjuk ke situs lama.` },

  comments: { level: "info", say: (count) => `${count} komentar tidak dibawa.` },
  categories: { level: "info", say: (names) => `Kategori lama: ${names}.` },
  "kept-edited": { level: "look", say: () => "Tidak dihapus: sudah diubah orang sesudah impor." },
  "kept-newer": { level: "look", say: () => "Tidak dihapus: impor yang lebih baru memperbaruinya. Urungkan yang itu dulu." },
  "kept-used": { level: "look", say: () => "Tidak dihapus: dipakai bagian lain dari situs." },
} as const satisfies Record<string, Words>;

export type NoteCode = keyof typeof WORDS;

export const levelOf = (note: Note): Words["level"] => WORDS[note.code].level;
export const sayNote = (note: Note): string => WORDS[note.code].say(note.detail ?? "");
export const note = (code: NoteCode, detail?: string | number): Note => (detail === undefined ? { code } : { code, detail: String(detail).slice(0, 300) });
export const isNoteCode = (code: string): code is NoteCode => code in WORDS;
