import { h2, ol, p, quote, table, ul } from "../tiptap";
import { writer } from "./build";

const flood = writer("bpbd", "Hendri Gunawan Siregar", "Pusat Pengendalian Operasi");
const order = writer("satpolpp", "Lestari Br Ginting", "Subbagian Umum");
const audit = writer("inspektorat", "Ahmad Riadi Pulungan", "Subbagian Evaluasi");

/** News of the agencies for disasters, order and honest government. */
export const safetyArticles = [
  flood(
    { ago: 0.15, title: "Tinggi air Sungai Deli kembali normal di Aur dan Sei Mati", summary: "Pukul 06.00 air di pos Katamso tinggal 1,2 meter. Posko tetap dijaga sampai besok.", cover: ["flood-post", "Tenda posko banjir, petugas membagikan bantuan, perahu mengantar warga", "Posko Kampung Aur dijaga bergantian."] },
    p("Air mulai surut sejak dini hari. Warga dari 86 rumah di Kelurahan Aur dan Sei Mati sudah boleh pulang."), h2("Sebelum masuk rumah"),
    ul("Matikan listrik dari meteran", "Buang makanan yang terkena air", "Cuci tangan setelah membersihkan lumpur"),
    p("Puskesmas membuka meja obat gratis di dekat posko."),
  ),
  flood(
    { ago: 1.4, kind: "announcement", title: "Hujan lebat sampai Kamis: warga tepi sungai diminta siaga", summary: "Siapkan tas berisi surat penting. Kalau sirene berbunyi dua kali, naik ke titik kumpul.", cover: ["flood-post", "Petugas dengan perahu karet di jalan yang tergenang"] },
    table("Kelurahan|Titik kumpul", "Aur|Masjid di Jalan Kampung Aur", "Sei Mati|Halaman SD Katamso", "Hamdan|Kantor lurah", "Beringin|Gereja Jalan Bunga Cempaka"),
    p("Nomor darurat dijawab siang dan malam. Lewat SMS awali dengan BPBD."),
  ),
  flood(
    { ago: 6.8, title: "Latihan evakuasi di Kampung Aur diikuti 210 warga", summary: "Dari sirene sampai semua warga di titik kumpul: 11 menit.", cover: ["river-boat", "Perahu dengan dua petugas di Sungai Deli"] },
    p("Latihan dimulai pukul 08.00 saat anak-anak libur. Lansia diantar lebih dulu oleh karang taruna."),
    quote("Tahun lalu dua puluh menit. Sekarang sebelas. Tahun depan kami mau di bawah sepuluh.", "Ramlan Koto, koordinator latihan"),
  ),
  flood(
    { ago: 14.6, title: "Alat pengukur air dipasang di empat jembatan", summary: "Angkanya dikirim otomatis setiap sepuluh menit ke ruang kendali." },
    p("Empat alat baru melengkapi papan duga yang dibaca petugas. Kalau air naik lebih dari 40 sentimeter dalam satu jam, lurah di hilir langsung mendapat SMS."),
  ),
  flood(
    { ago: 31.3, title: "Jadi relawan: latihan sebulan sekali, terbuka untuk umum", summary: "Umur 17 sampai 55 tahun, sehat, dan mau belajar berenang." },
    ol("Daftar di kantor atau lewat SMS.", "Ikut latihan dasar dua hari.", "Bergabung dengan regu kelurahan Anda."),
  ),
  order(
    { ago: 0.8, title: "Trotoar Jalan Ahmad Yani kembali untuk pejalan kaki", summary: "42 pedagang pindah ke pelataran pasar setelah tiga kali pertemuan. Tidak ada barang yang disita.", cover: ["pavement", "Dua petugas berbicara dengan pedagang gerobak di trotoar"] },
    p("Penataan didahului tiga pertemuan dengan pedagang. Setiap pedagang mendapat tempat dan nomor sebelum hari pindah."),
    quote("Dulu kami dikejar. Sekarang kami diajak bicara.", "Bu Yanti, pedagang minuman"), p("Petugas berjaga dua pekan untuk membantu pembeli menemukan tempat baru."),
  ),
  order(
    { ago: 4.1, kind: "announcement", title: "Keyboard dan musik keras: berhenti pukul 23.00", summary: "Berlaku untuk pesta di tanah lapang dan di jalan yang ditutup.", cover: ["ward-office", "Warga berbicara dengan petugas di depan kantor"] },
    ul("Pukul 22.30 petugas mengingatkan", "Pukul 23.00 musik berhenti", "Lewat itu, izin berikutnya ditunda"),
    p("Tetangga yang terganggu dapat mengirim SMS. Nama tidak diberitahukan kepada tuan rumah."),
  ),
  order(
    { ago: 10.5, title: "Sebelas bangunan di atas parit dibongkar pemiliknya sendiri", summary: "Setelah surat kedua, pemilik memilih membongkar sendiri. Parit langsung dikorek.", cover: ["road-patching", "Pekerja di jalan dengan pembatas"] },
    p("Bangunan di Kelurahan Titi Kuning itu membuat air tidak bisa mengalir dan 60 rumah kebanjiran."),
  ),
  order(
    { ago: 18.9, title: "Piket malam bertambah di empat taman", summary: "Dua regu berjalan kaki dari pukul 20.00 sampai 02.00." },
    p("Penambahan ini menjawab 31 pesan warga dalam sebulan terakhir tentang taman yang gelap dan dipakai minum-minum."),
  ),
  order(
    { ago: 34.2, title: "Ada apa saja dalam perda ketertiban? Ini ringkasannya", summary: "Tiga larangan yang paling sering ditanyakan, dengan dendanya." },
    table("Larangan|Denda paling banyak", "Berjualan di badan jalan|Rp500.000", "Membuang sampah ke sungai|Rp1.000.000", "Membakar sampah di tepi jalan|Rp500.000"),
  ),
  audit(
    { ago: 1.8, title: "Pungutan surat di satu kelurahan dikembalikan kepada 38 warga", summary: "Pegawai yang memungut dipindahkan dan diperiksa. Semua surat keterangan gratis.", cover: ["ward-office", "Warga menyerahkan berkas di depan kantor kelurahan"] },
    p("Pemeriksaan dimulai dari satu SMS. Dalam tujuh hari kerja tim menemui 52 warga, 38 di antaranya pernah membayar Rp20.000 sampai Rp50.000."),
    h2("Ingat"),
    ul("Surat keterangan domisili, tidak mampu, dan usaha **gratis**", "KTP dan kartu keluarga **gratis**", "Nama pelapor tidak dibuka kepada instansi yang dilaporkan"),
  ),
  audit(
    { ago: 8.2, kind: "announcement", title: "Laporan ke Inspektorat tidak terlihat oleh instansi yang dilaporkan", summary: "Pesan tentang uang tidak resmi langsung masuk ke sini dan ditutup dari yang lain.", cover: ["phone", "Telepon dengan pesan dan balasan"] },
    p("Warga sering takut: kalau melapor, nanti surat saya dipersulit. Karena itu laporan seperti ini hanya dapat dibaca oleh Inspektorat."),
    ol("Kirim SMS dengan awalan INSPEKTORAT.", "Kami menelepon kalau perlu keterangan.", "Anda menerima hasilnya lewat SMS."),
  ),
  audit(
    { ago: 16.7, title: "Kedatangan mendadak: 6 dari 40 pegawai belum di tempat pukul 08.00", summary: "Tim mendatangi empat kantor kecamatan. Kepala kantor diminta memberi penjelasan." },
    p("Tim datang pukul 08.00 di Medan Denai, Medan Area, Medan Timur, dan Medan Barat. Di dua kantor, loket sudah buka tetapi belum ada petugas."),
  ),
  audit(
    { ago: 26.3, title: "Ringkasan pemeriksaan tiga bulan terakhir", summary: "61 laporan diterima, 44 selesai, 17 masih diperiksa." },
    table("Jenis|Diterima|Selesai", "Pungutan tidak resmi|29|22", "Pegawai tidak di tempat|18|15", "Pekerjaan bangunan|9|4", "Lainnya|5|3"),
  ),
  audit(
    { ago: 40.5, title: "Parsel hari raya: tolak dengan sopan, lalu laporkan", summary: "Pegawai yang telanjur menerima punya waktu 30 hari kerja untuk melapor." },
    p("Makanan yang cepat basi boleh disalurkan ke panti asuhan dengan tanda terima. Barang lain diserahkan ke Inspektorat."),
  ),
];
