import { h2, ol, p, quote, table, ul } from "../tiptap";
import { writer } from "./build";

const aur = writer("aur", "Ernawati Koto", "Seksi Pelayanan");
const seimati = writer("seimati", "Fitri Handayani Lubis", "Operator Situs");

/** News of two kelurahan by the river. */
export const wardArticles = [
  aur(
    { ago: 0.4, title: "Warga Kampung Aur kembali ke rumah, dapur umum ditutup sore ini", summary: "Air sudah turun. 41 keluarga menerima paket kebersihan.", cover: ["flood-post", "Posko dengan tenda, warga dan petugas"] },
    p("Terima kasih kepada karang taruna yang dua malam tidak tidur. Paket berisi sabun, sapu, dan cairan pembersih."),
    ul("Kasur basah dijemput Dinas Kebersihan besok pagi", "Surat yang rusak karena air diganti gratis", "Anak yang demam dapat dibawa ke meja obat di masjid"),
  ),
  aur(
    { ago: 2.4, kind: "announcement", title: "Posyandu Rabu pertama pindah ke rumah Bu Ernawati", summary: "Balai warga masih dibersihkan. Pukul 08.30 sampai 11.00.", cover: ["health-post", "Kader menimbang bayi"] },
    p("Rumahnya di gang ketiga dari jembatan, berpagar biru."),
  ),
  aur(
    { ago: 7.1, title: "Surat domisili: bawa dua lembar ini saja", summary: "KTP dan kartu keluarga. Sepuluh menit selesai, tanpa biaya.", cover: ["ward-office", "Kantor kelurahan dengan warga dan petugas"] },
    p("Untuk pendatang yang belum punya KTP Medan, bawa surat dari pemilik rumah dan tanda tangan kepling."),
  ),
  aur(
    { ago: 13.6, title: "Gang tiga terang: warga dan pertamanan pasang delapan lampu", summary: "Tiangnya dari warga, lampunya dari kota.", cover: ["street-light", "Petugas memperbaiki lampu pada malam hari"] },
    quote("Anak gadis saya pulang les tidak perlu dijemput lagi.", "Bu Marni, Lingkungan II"),
  ),
  aur(
    { ago: 24.7, title: "Nomor telepon sepuluh kepling", summary: "Simpan di HP Anda. Untuk keadaan darurat, telepon dulu baru SMS." },
    table("Lingkungan|Kepling|Telepon", "I|Pak Syamsul|0811-0000-1501", "II|Bu Marni|0811-0000-1502", "III|Pak Hendrik|0811-0000-1503", "IV|Pak Gopal|0811-0000-1504", "V|Bu Leli|0811-0000-1505",
      "VI|Pak Zulham|0811-0000-1506", "VII|Pak Binsar|0811-0000-1507", "VIII|Bu Asni|0811-0000-1508", "IX|Pak Darwin|0811-0000-1509", "X|Bu Salbiah|0811-0000-1510"),
    p("Daftar yang sama ditempel di papan kantor lurah."),
  ),
  seimati(
    { ago: 0.95, title: "Surat keterangan usaha untuk pedagang Pasar Sei Mati", summary: "Petugas datang ke pasar hari Selasa. Bawa KTP, tidak perlu tutup lapak.", cover: ["market", "Lapak pedagang di pasar"] },
    p("Surat ini diminta bank untuk pinjaman kecil. Tahun lalu 58 pedagang memperolehnya."),
  ),
  seimati(
    { ago: 5.9, kind: "announcement", title: "Ronda malam diaktifkan lagi di dua belas lingkungan", summary: "Setiap rumah mendapat giliran sepuluh hari sekali.", cover: ["ward-office", "Warga berkumpul di kantor kelurahan"] },
    ul("Pos ronda dicat ulang", "Senter dan kopi disediakan lingkungan", "Yang berhalangan boleh bertukar hari"),
  ),
  seimati(
    { ago: 12.1, title: "Parit Gang Nasional dalam lagi setelah dikorek", summary: "Air hujan kemarin surut dalam 20 menit. Biasanya tiga jam.", cover: ["road-patching", "Pekerja dengan alat di jalan"] },
    p("Warga berjanji tidak membuang sampah ke parit. Kepling mencatat tempat yang rawan tumpat."),
  ),
  seimati(
    { ago: 22.9, title: "Cara mengurus surat tidak mampu untuk berobat", summary: "Selesai hari itu juga. Dapat diurus keluarga kalau pasien sedang dirawat." },
    h2("Langkah"),
    ol("Minta tanda tangan kepling.", "Datang ke loket dengan KTP dan kartu keluarga.", "Tunggu tanda tangan lurah, lalu bawa ke puskesmas."),
  ),
  seimati(
    { ago: 39.8, title: "Sei Mati yang mana? Kami di Medan Maimun", summary: "Ada dua kelurahan bernama Sei Mati. Yang satu lagi di Medan Labuhan." },
    p("Setiap pekan ada saja surat yang salah alamat. Kalau Anda tinggal di dekat Belawan, kelurahan Anda adalah Sei Mati Medan Labuhan. Dalam SMS, tulislah nama kecamatannya."),
  ),
];
