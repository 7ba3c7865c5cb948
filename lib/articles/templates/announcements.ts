import { h, p, template, ul } from "./build";

/** What citizens have to know before they set out. */
export const announcementTemplates = [
  template({
    name: "perubahan-layanan", kind: "announcement", label: "Perubahan layanan", about: "Jam, tempat, syarat, atau biaya berubah",
    title: "[Nama layanan]: [apa yang berubah] mulai [tanggal dan bulan]",
    summary: "Mulai [tanggal dan bulan], [apa yang berubah]. Yang lain tetap sama.",
    body: [
      p("Mulai [hari, tanggal, bulan], [nama layanan] berubah sebagai berikut."),
      h("Yang berubah"), ul("Sebelumnya: [keadaan lama]", "Sekarang: [keadaan baru]"),
      h("Yang tetap"), p("[Syarat, biaya, atau tempat] tidak berubah."),
      h("Yang sudah mengajukan"), p("Permohonan yang masuk sebelum [tanggal dan bulan] diselesaikan menurut aturan lama. Anda tidak perlu mengulang."),
      p("Perubahan ini dilakukan karena [alasan]. Pertanyaan: [telepon kantor], pada jam kerja."),
    ],
  }),
  template({
    name: "gangguan-layanan", kind: "announcement", label: "Gangguan layanan", about: "Yang sedang tidak bisa dipakai, dan penggantinya",
    title: "[Nama layanan] terganggu di [tempat]",
    summary: "[Nama layanan] belum bisa dipakai sejak [hari dan jam]. Perkiraan pulih: [hari dan jam].",
    body: [
      p("[Nama layanan] di [tempat] terganggu sejak [hari, tanggal, jam] karena [penyebab]. Petugas sedang memperbaikinya."),
      h("Perkiraan pulih"), p("[Hari, tanggal, jam]. Bila berubah, kami perbarui halaman ini."),
      h("Selama gangguan"), ul("[cara atau tempat pengganti]", "Batas waktu yang jatuh hari ini diundur sampai [tanggal pengganti]"),
      p("Keadaan darurat: [telepon kantor]. Mohon maaf atas gangguan ini."),
    ],
  }),
  template({
    name: "libur", kind: "announcement", label: "Pengumuman libur", about: "Kantor tutup pada hari libur atau cuti bersama",
    title: "Libur [nama hari libur]: kantor tutup [tanggal dan bulan]",
    summary: "Pelayanan di kantor libur [tanggal mulai] sampai [tanggal selesai] dan buka lagi [hari dan tanggal].",
    body: [
      p("Dalam rangka [nama hari libur], kantor [nama instansi] tutup [hari dan tanggal mulai] sampai [hari dan tanggal selesai]. Pelayanan buka lagi [hari, tanggal, bulan] pukul [jam buka]."),
      h("Yang tetap buka"), ul("[layanan yang tetap buka, dengan jamnya]", "SMS Centre tetap menerima pesan; batas waktu jawaban dihitung dalam hari kerja"),
      h("Bila mendesak"), p("Hubungi [telepon siaga]."),
    ],
  }),
  template({
    name: "penutupan-jalan", kind: "announcement", label: "Penutupan jalan", about: "Perbaikan, acara, atau pasar malam di jalan",
    title: "[Nama jalan] ditutup [tanggal dan bulan]",
    summary: "[Nama jalan] ditutup [hari dan tanggal] pukul [jam mulai] sampai [jam selesai] karena [alasan].",
    body: [
      p("[Nama jalan], dari [awal ruas] sampai [akhir ruas], ditutup untuk kendaraan pada [hari, tanggal, bulan], pukul [jam mulai] sampai [jam selesai]. Sebabnya: [alasan]."),
      h("Jalan pengganti"), ul("Dari arah [arah pertama]: lewat [jalan pengganti]", "Dari arah [arah kedua]: lewat [jalan pengganti]"),
      p("Ambulans dan mobil pemadam tetap boleh lewat. Warga di dalam ruas bisa keluar masuk lewat [jalan masuk warga]."),
    ],
  }),
];
