/**
 * The portal's own pages in the index; scripts/migrate.ts writes them whenever tables are brought up to date. Names are
 * words people would look for that neither title nor summary has.
 */
export const portalPages: readonly { path: string; title: string; names: string; summary: string }[] = [
  { path: "/instansi", title: "Semua instansi", names: "daftar dinas badan kecamatan kelurahan kantor alamat situs", summary: "Semua dinas, badan, kecamatan, dan kelurahan, dan keadaan situsnya." },
  { path: "/berita", title: "Berita", names: "kabar pengumuman terbaru", summary: "Kabar dan pengumuman terbaru dari semua instansi." },
  { path: "/sms-centre", title: "SMS Centre", names: "lapor pengaduan keluhan aspirasi pesan nomor kirim tulis", summary: "Kirim SMS ke kota: cara menulis, batas waktu jawaban, dan kode instansi." },
  { path: "/lapor", title: "Tulis laporan", names: "formulir pengaduan keluhan aspirasi informasi foto web kirim", summary: "Tulis pengaduan, aspirasi, atau permintaan informasi di web, tanpa akun." },
  { path: "/laporan", title: "Laporan warga", names: "daftar pengaduan keluhan jawaban pejabat", summary: "Yang ditulis warga kepada semua instansi, sampai di mana, dan apa jawabannya." },
  { path: "/lacak", title: "Ikuti laporan", names: "cek tiket lacak status laporan pengaduan", summary: "Lihat sampai di mana laporan Anda dengan nomor tiket dari SMS balasan." },
  { path: "/langganan", title: "Langganan kabar lewat SMS", names: "berlangganan langgan siaran peringatan banjir listrik padam berhenti", summary: "Terima kabar dan peringatan dari kota atau satu instansi lewat SMS, atau berhenti menerimanya." },
  { path: "/aksesibilitas", title: "Aksesibilitas", names: "difabel disabilitas pembaca layar", summary: "Bagaimana situs ini dibuat supaya bisa dipakai semua orang." },
  { path: "/data-pribadi", title: "Data pribadi Anda", names: "privasi kerahasiaan nomor perlindungan", summary: "Apa yang disimpan tentang Anda, untuk apa, dan hak Anda." },
];
