import { h, p, template, ul } from "./build";

/** What was done, told so that a citizen can check it. */
export const newsTemplates = [
  template({
    name: "pekerjaan-selesai", kind: "news", label: "Pekerjaan selesai", about: "Jalan, parit, lampu, atau gedung yang selesai dikerjakan",
    title: "[Apa yang dikerjakan] di [tempat] selesai",
    summary: "[Apa yang dikerjakan] selesai [tanggal dan bulan]. Warga sudah bisa [manfaatnya].",
    body: [
      p("[Apa yang dikerjakan] di [tempat] selesai pada [hari, tanggal, bulan]. Pekerjaan dimulai [tanggal mulai]."),
      h("Yang dikerjakan"), ul("[panjang, jumlah, atau luas]", "[bahan atau cara kerja]"),
      h("Biaya dan pelaksana"), p("Biaya Rp[jumlah] dari [sumber dana], dikerjakan oleh [pelaksana]. Masa pemeliharaan sampai [tanggal akhir]."),
      p("Bila ada yang rusak atau belum rapi, kirim SMS ke SMS Centre dengan menyebut nama jalannya."),
    ],
  }),
  template({
    name: "jawaban-untuk-banyak-warga", kind: "news", label: "Jawaban untuk banyak warga", about: "Pertanyaan yang sering masuk, dijawab sekali untuk semua",
    title: "[Pertanyaan warga]? Ini jawabannya",
    summary: "Banyak warga bertanya tentang [pokok pertanyaan]. Jawaban singkatnya: [jawaban singkat].",
    body: [
      p("Dalam [jangka waktu] kami menerima [jumlah] pertanyaan tentang [pokok pertanyaan]. Ini jawabannya."),
      h("Jawaban singkat"), p("[Jawaban singkat]."),
      h("Yang perlu Anda lakukan"), ul("[langkah pertama]", "[langkah kedua]"),
      h("Dasarnya"), p("[Peraturan atau keputusan, dengan nomor dan tahunnya]."),
    ],
  }),
];
