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
