import { h2, ol, p, quote, table, ul } from "../tiptap";
import { writer } from "./build";

const write = writer("kominfo", "Yusnita Harahap", "Seksi Pengelolaan Situs");

/** News of the communications office; the first story is the website training of 28 January 2015. */
export const kominfoArticles = [
  write(
    {
      ago: 0.12, title: "27 pengelola situs instansi dilatih sehari penuh oleh Dinas Kominfo",
      summary: "Bimtek 28 Januari 2015 diikuti operator dari instansi dan tim PKK. Dua pesannya untuk setiap pimpinan masih berlaku: hidupkan situsnya, pantau SMS Centre.",
      cover: ["training-room", "Peserta duduk di depan laptop, pelatih menunjuk layar di depan ruangan", "Pelatihan berlangsung tiga sesi dalam satu hari."],
    },
    p("Dinas Komunikasi dan Informatika melatih **27 orang** pengelola situs pada **Rabu, 28 Januari 2015**. Mereka datang dari berbagai instansi, juga dari tim penggerak PKK kecamatan dan kelurahan. Pelatihan berlangsung sehari, dalam tiga sesi, dari pagi sampai menjelang petang."),
    h2("Dua pesan untuk setiap pimpinan instansi"),
    p("Saat membuka pelatihan, kepala dinas menitipkan dua hal kepada para pimpinan instansi. Keduanya kami muat lagi di sini karena masih berlaku."),
    ol("**Hidupkan situs instansi Anda.** Isi dengan kabar yang benar dan baru.", "**Pantau SMS Centre.** Baca pesan warga yang menyangkut instansi Anda, lalu tindak lanjuti."),
    h2("Mengapa ini penting"),
    p("Masih banyak instansi yang belum punya situs. Di antara yang sudah punya, ada yang tidak aktif dan tidak pernah diperbarui. Padahal dari situslah warga menilai pemerintah kotanya."),
    table("Yang dilihat warga|Yang perlu dikerjakan instansi", "Kabar terakhir sudah lama|Tulis kabar baru, walau pendek", "Pesan tidak dibalas|Jawab, atau teruskan ke instansi yang berwenang", "Alamat belum ada isinya|Tunjuk operator dan wakilnya"),
    h2("Instansi Anda belum punya situs?"),
    p("Alamatnya sudah disiapkan. Pimpinan cukup menunjuk seorang operator dan seorang wakil, lalu menghubungi kami lewat [halaman kontak](/kontak)."),
  ),
  write(
    { ago: 1.3, kind: "announcement", title: "Bimtek berikutnya: daftar paling lambat Jumat", summary: "Tersedia 30 tempat untuk operator dan wakilnya. Bawa surat tugas, tidak perlu membawa laptop.", cover: ["training-room", "Ruang pelatihan dengan meja dan laptop"] },
    p("Pendaftaran bimtek berikutnya dibuka untuk instansi yang situsnya **belum ada** atau **sudah lama diam**. Setiap instansi mengirim dua orang: operator dan wakilnya, supaya situs tetap hidup kalau salah satu pindah tugas."),
    h2("Yang perlu dibawa"),
    ul("Surat tugas yang ditandatangani pimpinan", "Dua foto kegiatan instansi", "Daftar layanan yang paling sering ditanyakan warga"),
    p("Pelatihan ini gratis. Makan siang disediakan."),
  ),
  write(
    { ago: 3.4, title: "Cara menulis SMS supaya cepat sampai ke instansi yang tepat", summary: "Sebut tempat, sebut masalah, dan boleh awali dengan nama instansi. Ejaan singkat tidak apa-apa.", cover: ["phone", "Gambar telepon sederhana dengan pesan dan balasannya"] },
    p("SMS Centre menerima pesan dari HP apa saja. Anda tidak perlu mendaftar. Tulis seperti biasa, yang penting **tempat** dan **masalahnya** jelas."),
    h2("Contoh"), quote("PERTAMANAN lampu jalan mati di Jl. Juanda depan masjid, sudah 3 malam"),
    ul("Anda langsung menerima nomor tiket.", "Ketik **CEK** lalu nomor tiket untuk tahu sudah sampai mana.", "Jawaban datang lewat SMS ke nomor yang sama."),
    p("Nomor Anda tidak pernah ditampilkan di situs."),
  ),
  write(
    { ago: 8.6, title: "Wi-Fi gratis menyala di empat taman kota", summary: "Warga dapat memakainya pukul 06.00 sampai 22.00, tanpa kata sandi.", cover: ["phone", "Gambar telepon dengan pesan dan balasan"] },
    p("Empat taman kota kini punya sambungan internet gratis. Satu orang dapat memakai dua jam sehari."),
    table("Taman|Kecamatan", "Taman Ahmad Yani|Medan Polonia", "Lapangan Merdeka|Medan Barat", "Taman Teladan|Medan Kota", "Taman Cadika|Medan Johor"),
    p("Kalau sambungan terputus lebih dari sehari, kirim SMS diawali kata KOMINFO."),
  ),
  write(
    { ago: 15.2, title: "Menara seluler baru wajib disetujui tetangga terdekat", summary: "Warga dalam jarak setinggi menara berhak ditanya sebelum menara dibangun." },
    p("Perusahaan yang ingin membangun menara harus menunjukkan persetujuan tertulis dari warga yang rumahnya berada dalam jarak setinggi menara. Lurah mencatat, camat mengetahui."),
    p("Kalau di dekat rumah Anda ada galian menara dan Anda belum pernah ditanya, beri tahu kami. Petugas memeriksa dalam tiga hari kerja."),
  ),
  write(
    { ago: 27.5, title: "Laporan SMS Centre: 9 dari 10 pesan dijawab tepat waktu", summary: "Bulan lalu jalan, lampu, dan sampah paling banyak ditanyakan warga.", cover: ["phone", "Telepon dengan dua gelembung pesan"] },
    p("Bulan lalu warga paling sering menulis tentang lampu jalan, jalan berlubang, dan sampah. Rata-rata jawaban datang dalam tiga hari kerja."),
    h2("Yang masih lambat"),
    p("Pesan tentang parit dan jalan lingkungan masih sering berpindah tangan. Mulai bulan ini pesan yang dua kali ditolak langsung diputuskan oleh petugas meja SMS Centre."),
  ),
];
