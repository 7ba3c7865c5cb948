/** Believable messages, some with a leading code, some with duties and places, some that nobody can place. */
export const messageTexts = [
  "KOMINFO wifi gratis di lapangan merdeka tidak bisa dipakai sejak kemarin",
  "Lampu jalan di depan SD Negeri Padang Bulan mati sudah seminggu, tolong diperbaiki",
  "Sampah di pasar Sukaramai belum diangkut tiga hari, baunya sampai ke rumah",
  "Jalan berlubang di Medan Johor dekat simpang, sudah ada yang jatuh dari motor",
  "Pak tolong kami, air di rumah kecil sekali",
  "Mau tanya syarat mengurus KTP yang hilang",
  "Pohon tumbang menutup jalan di Kelurahan Babura",
  "selamat pagi",
];
