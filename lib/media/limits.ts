/** Limits of a picture that is brought in. Browser-safe. */
export const PICTURE_BYTES = 15 * 1024 * 1024;
/** A photograph of a good telephone has 12 to 50 million pixels; a decompression bomb has billions. */
export const PICTURE_PIXELS = 64_000_000;
/** Widths kept, in pixels; a picture is never enlarged, so a small one keeps only its own width. */
export const PICTURE_WIDTHS = [320, 640, 960, 1600] as const;

export const pictureSentences = {
  tooBig: "Gambar lebih dari 15 MB. Kecilkan dulu, lalu coba lagi.",
  empty: "Berkas itu kosong. Pilih gambar lain.",
  wrongType: "Berkas itu bukan gambar yang bisa dipakai. Pilih foto JPEG, PNG, WebP, GIF, atau AVIF.",
  svg: "Gambar SVG tidak bisa dipakai. Simpan sebagai PNG atau JPEG, lalu coba lagi.",
  heic: "Foto HEIC dari iPhone belum bisa dibaca. Simpan sebagai JPEG, lalu coba lagi. Di iPhone: Pengaturan, Kamera, Format, Paling Kompatibel.",
  broken: "Gambar rusak atau tidak lengkap. Buka dan simpan ulang gambarnya, lalu coba lagi.",
  tooManyPixels: "Ukuran gambar terlalu besar. Kecilkan sampai paling banyak 64 juta piksel, misalnya 8.000 × 8.000.",
  tooLong: "Gambar terlalu panjang dan tipis. Potong dulu bagian yang perlu.",
} as const;

/** Limits of a file that is brought in as it is. */
export const FILE_BYTES = 25 * 1024 * 1024;
/** A ZIP, an office file among them, is unpacked once to see that it isn't a bomb; more than this it may not hold. */
export const ZIP_ENTRIES = 5_000;
export const ZIP_UNPACKED_BYTES = 400 * 1024 * 1024;
/** Spreadsheets that repeat themselves reach a hundred; a bomb reaches a thousand. */
export const ZIP_RATIO = 300;
/** Small files may repeat themselves as much as they like. */
export const ZIP_RATIO_FROM = 10 * 1024 * 1024;

export const fileSentences = {
  tooBig: "Berkas lebih dari 25 MB. Kecilkan atau bagi menjadi beberapa berkas, lalu coba lagi.",
  empty: "Berkas itu kosong. Pilih berkas lain.",
  cut: "Kiriman terputus di tengah jalan, jadi berkasnya tidak disimpan. Kirim lagi.",
  wrongType: "Jenis berkas itu tidak bisa dipakai. Pilih gambar, PDF, berkas Word, Excel, atau PowerPoint, OpenDocument, atau ZIP.",
  brokenPdf: "PDF rusak atau tidak lengkap. Buka, simpan ulang, lalu coba lagi.",
  brokenZip: "Berkas rusak atau tidak lengkap. Buka, simpan ulang, lalu coba lagi.",
  disguised: "Berkas itu berisi dua jenis sekaligus, seperti berkas yang disamarkan. Simpan ulang dari program aslinya, lalu coba lagi.",
  bomb: "Isi ZIP menjadi terlalu besar bila dibuka. Bagi menjadi beberapa berkas, lalu coba lagi.",
  tooManyEntries: "ZIP berisi lebih dari 5.000 berkas. Bagi menjadi beberapa ZIP, lalu coba lagi.",
  locked: "Berkas dikunci dengan kata sandi, jadi isinya tidak bisa diperiksa. Simpan tanpa kata sandi, lalu coba lagi.",
  macro: "Berkas berisi makro, yaitu program kecil yang bisa berbahaya bagi warga. Simpan tanpa makro (docx, xlsx, atau pptx), lalu coba lagi.",
  launches: "PDF ini menjalankan program di komputer pembacanya, yang bisa berbahaya bagi warga. Cetak lagi ke PDF dari program aslinya, lalu coba lagi.",
  program: "ZIP berisi program atau ZIP lain, yang bisa berbahaya bagi warga. Keluarkan dulu, lalu coba lagi.",
  entryName: "Nama berkas di dalam ZIP mencoba keluar dari foldernya atau memakai tanda tersembunyi. Buat ulang ZIP-nya, lalu coba lagi.",
  climbingName: "Nama berkas tidak boleh memuat “../” atau garis miring. Ganti namanya, lalu coba lagi.",
  hiddenName: "Nama berkas memakai tanda tersembunyi yang bisa mengelabui pembaca. Ganti namanya, lalu coba lagi.",
  quota: "Tempat berkas instansi Anda sudah penuh. Hapus berkas yang tidak dipakai di halaman Berkas, lalu coba lagi.",
  nobody: "Anda sudah keluar. Masuk lagi, lalu kirim berkasnya.",
  stranger: "Anda tidak boleh mengirim berkas di sini.",
  used: "Berkas ini masih dipakai, jadi tidak bisa dihapus. Lepaskan dulu dari tulisan yang memakainya.",
  gone: "Berkas ini sudah tidak ada.",
} as const;
