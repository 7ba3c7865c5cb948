import { h, p, template, ul } from "./build";

/** Where citizens are asked to come. */
export const eventTemplates = [
  template({
    name: "acara", kind: "event", label: "Acara", about: "Sosialisasi, pelatihan, penyuluhan, perayaan",
    title: "[Nama acara] di [tempat]",
    summary: "[Nama acara] untuk [siapa yang diundang], [hari dan tanggal] pukul [jam]. Gratis.",
    body: [
      p("[Nama instansi] mengadakan [nama acara] pada [hari, tanggal, bulan], pukul [jam mulai] sampai [jam selesai], di [tempat]."),
      h("Siapa yang boleh ikut"), p("Acara ini terbuka untuk [siapa yang diundang]. Tempat tersedia untuk [jumlah] orang."),
      h("Yang perlu dibawa"), ul("KTP", "[alat atau berkas lain]"),
      h("Cara ikut"), p("Langsung datang, atau daftar lebih dulu lewat [telepon kantor] sampai [batas pendaftaran]."),
    ],
    fields: { place: "[tempat]", audience: "[siapa yang diundang]", cost: "Gratis", signUp: "Langsung datang." },
  }),
  template({
    name: "pasar-murah", kind: "event", label: "Pasar murah", about: "Bahan pokok dengan harga di bawah pasar",
    title: "Pasar murah di [tempat], [tanggal dan bulan]",
    summary: "Beras, minyak goreng, gula, dan telur dengan harga di bawah pasar untuk warga [kelurahan atau kecamatan].",
    body: [
      p("Pasar murah dibuka pada [hari, tanggal, bulan], pukul [jam mulai] sampai barang habis, di [tempat]."),
      h("Barang dan harga"), ul("Beras 5 kg: Rp[harga]", "Minyak goreng 1 liter: Rp[harga]", "Gula pasir 1 kg: Rp[harga]", "Telur 1 papan: Rp[harga]"),
      h("Syarat membeli"), ul("Warga [kelurahan atau kecamatan], ditunjukkan dengan KTP", "Paling banyak [jumlah] paket untuk satu keluarga", "Bawa kantong belanja sendiri"),
      p("Pembayaran tunai. Kupon tidak dijual. Bila ada yang meminta bayaran untuk kupon, laporkan lewat SMS Centre."),
    ],
    fields: { place: "[tempat]", audience: "Warga [kelurahan atau kecamatan]", cost: "Masuk gratis, barang dibayar tunai", signUp: "Langsung datang dengan KTP." },
  }),
  template({
    name: "kerja-bakti", kind: "event", label: "Kerja bakti", about: "Gotong royong membersihkan lingkungan",
    title: "Kerja bakti [tempat yang dibersihkan], [hari dan tanggal]",
    summary: "Warga [lingkungan atau kelurahan] diajak membersihkan [tempat yang dibersihkan] bersama-sama.",
    body: [
      p("Kita membersihkan [tempat yang dibersihkan] pada [hari, tanggal, bulan], mulai pukul [jam mulai]. Berkumpul di [titik kumpul]."),
      h("Yang dikerjakan"), ul("Mengangkat sampah dan lumpur dari parit", "Memotong rumput dan dahan", "[pekerjaan lain]"),
      h("Yang dibawa"), ul("Cangkul, sapu, atau parang bila punya", "Sarung tangan dan sepatu", "Air minum"),
      p("Truk sampah menunggu di [tempat truk]. Bila hujan deras, kerja bakti pindah ke [tanggal pengganti]."),
    ],
    fields: { place: "[titik kumpul]", audience: "Warga [lingkungan atau kelurahan]", cost: "Gratis", signUp: "Langsung datang." },
  }),
];
