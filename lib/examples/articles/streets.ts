import { h2, ol, p, quote, table, ul } from "../tiptap";
import { writer } from "./build";

const park = writer("pertamanan", "Fitri Handayani Lubis", "Subbagian Umum");
const traffic = writer("dishub", "Roy Sagala", "Seksi Bimbingan Keselamatan");

/** News of the agencies for lamps and trees, and for traffic. */
export const streetArticles = [
  park(
    { ago: 0.2, title: "64 lampu jalan di Kesawan menyala kembali", summary: "Kabel yang dicuri diganti dengan kabel tanam. Warga diminta melapor kalau melihat tiang terbuka.", cover: ["street-light", "Petugas di keranjang truk memperbaiki lampu jalan pada malam hari", "Regu malam bekerja sampai pukul 24.00."] },
    p("Selama dua pekan sebagian kawasan Kesawan gelap karena kabelnya dicuri. Tadi malam **64 lampu** menyala lagi."),
    p("Kabel baru ditanam 60 sentimeter dan tutup tiang dikunci. Biayanya lebih mahal sedikit, tetapi tidak mudah dicuri."),
    h2("Kalau lampu di tempat Anda mati"),
    ul("Sebut nama jalan dan patokan", "Kalau ada, sebut nomor di tiang", "Regu datang paling lama tiga hari kerja"),
  ),
  park(
    { ago: 2.6, title: "Pohon besar dipangkas sebelum musim angin", summary: "118 pohon besar di sebelas jalan dipangkas sampai akhir bulan.", cover: ["tree-pruning", "Petugas memangkas dahan pohon besar di dekat kabel dari keranjang truk"] },
    p("Pohon trembesi di Jalan Sudirman dan mahoni di Jalan Mongonsidi dipangkas lebih dulu. Pohon tidak ditebang, hanya dahan kering dan yang menyentuh kabel."),
    table("Tanggal|Jalan", "Pekan pertama|Sudirman, Diponegoro", "Pekan kedua|Mongonsidi, Juanda", "Pekan ketiga|Karya Wisata, Setia Budi"),
  ),
  park(
    { ago: 5.5, kind: "announcement", title: "Taman Ahmad Yani tutup Selasa untuk penggantian rumput", summary: "Tempat bermain anak tetap buka. Taman dibuka lagi Rabu pagi.", cover: ["palace", "Taman dengan bunga dan jalan setapak di depan istana"] },
    p("Rumput di sisi barat diganti karena rusak setelah acara. Pengunjung dapat memakai pintu Jalan Sudirman menuju tempat bermain anak."),
  ),
  park(
    { ago: 11.2, title: "Pohon tumbang di Jalan Mongonsidi dibersihkan dalam dua jam", summary: "Tidak ada yang terluka. Satu mobil warga diganti lewat asuransi pohon kota.", cover: ["tree-pruning", "Dahan pohon di tepi jalan dengan kerucut pengaman"] },
    p("Pohon angsana tumbang pukul 17.10 saat hujan lebat. Laporan pertama masuk lewat SMS empat menit kemudian, regu tiba pukul 17.35."),
    quote("Yang paling membantu adalah pesan yang menyebut nomor rumah. Kami langsung tahu harus ke mana.", "Agung Wibowo, kepala regu"),
  ),
  park(
    { ago: 22.4, title: "Izin memakai taman untuk acara warga kini cukup satu lembar", summary: "Gratis untuk acara sosial, sekolah, dan keagamaan." },
    ol("Isi formulir di kantor atau minta lewat SMS.", "Serahkan paling lambat tujuh hari sebelum acara.", "Bersihkan taman sebelum pukul 18.00."),
    p("Tidak ada biaya apa pun. Kalau ada yang meminta, laporkan ke Inspektorat."),
  ),
  traffic(
    { ago: 0.6, title: "Lampu merah Simpang Pos sudah menyala normal", summary: "Kotak pengaturnya terendam air. Selama tiga jam lalu lintas diatur petugas.", cover: ["traffic", "Angkot, sepeda motor, dan penyeberang di simpang dengan lampu lalu lintas"] },
    p("Lampu lalu lintas di Simpang Pos padam sejak Senin sore karena kotak pengaturnya terendam. Kotak sudah dinaikkan setengah meter."),
    p("Terima kasih kepada 14 warga yang mengirim SMS dalam setengah jam pertama."),
  ),
  traffic(
    { ago: 3.1, kind: "announcement", title: "Tarif parkir tepi jalan tidak berubah: minta karcisnya", summary: "Sepeda motor Rp1.000, mobil Rp2.000. Tanpa karcis, Anda tidak wajib membayar.", cover: ["traffic", "Kendaraan di jalan kota"] },
    table("Kendaraan|Tarif", "Sepeda motor|Rp1.000", "Mobil|Rp2.000", "Truk dan bus|Rp4.000"),
    p("Juru parkir resmi memakai rompi jingga dan kartu nama. Kalau diminta lebih, tulis nama jalan dan jamnya lewat SMS."),
  ),
  traffic(
    { ago: 7.3, title: "Zebra cross baru di depan sebelas sekolah dasar", summary: "Cat tebal dan lampu kuning berkedip dipasang setelah permintaan orang tua murid.", cover: ["school", "Murid sekolah dasar bermain di halaman sekolah"] },
    p("Sebelas sekolah dipilih dari banyaknya anak yang menyeberang dan banyaknya kendaraan. Sekolah lain dapat meminta lewat kepala sekolah."),
    ul("Lampu berkedip pukul 06.30–07.30 dan 12.00–13.30", "Petugas sekolah mendapat rompi dan peluit", "Parkir dilarang 15 meter dari penyeberangan"),
  ),
  traffic(
    { ago: 13.9, title: "Angkot trayek 41 kini berhenti di depan puskesmas", summary: "Jalurnya digeser 300 meter agar ibu hamil dan lansia tidak perlu berjalan jauh.", cover: ["traffic", "Angkot kuning dan hijau di jalan"] },
    p("Usul ini datang dari kader PKK Medan Johor. Setelah dicoba sebulan, waktu tempuh hanya bertambah dua menit."),
  ),
  traffic(
    { ago: 29.6, title: "Uji kir: datang sesuai jam di surat, tidak perlu calo", summary: "Antrean sekarang diatur menurut jam. Biaya dibayar di bank." },
    p("Pemilik kendaraan menerima jam kedatangan. Pemeriksaan selesai dalam 40 menit. Orang yang menawarkan jalan pintas bukan pegawai kami."),
  ),
];
