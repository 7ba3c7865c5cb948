import { h2, ol, p, quote, table, ul } from "../tiptap";
import { writer } from "./build";

const maimun = writer("medanmaimun", "Siti Aminah Dalimunthe", "Seksi Pelayanan Umum");
const kota = writer("medankota", "Wilson Hutabarat", "Seksi Pemerintahan");
const johor = writer("medanjohor", "Sri Rahayu", "Subbagian Umum");

/** News of three kecamatan. */
export const kecamatanArticles = [
  maimun(
    { ago: 0.25, title: "Pelayanan KTP keliling di depan Istana Maimun, Sabtu pagi", summary: "Untuk warga enam kelurahan yang tidak sempat pada hari kerja. Tersedia 120 nomor.", cover: ["palace", "Istana Maimun berdinding kuning dengan taman dan pengunjung", "Meja pelayanan ada di sisi kiri gerbang."] },
    p("Sabtu ini loket kecamatan pindah ke halaman istana. Warga dapat merekam KTP, mengganti kartu keluarga, dan mengambil kartu yang sudah jadi."),
    ul("Pukul 08.00 sampai 12.00", "Nomor dibagi mulai pukul 07.30", "Lansia dan ibu hamil didahulukan"),
  ),
  maimun(
    { ago: 1.9, kind: "announcement", title: "Loket tutup Rabu siang untuk rapat enam lurah", summary: "Loket buka seperti biasa pukul 08.00 sampai 12.00.", cover: ["ward-office", "Kantor pemerintahan dengan bendera"] },
    p("Rapat membahas titik kumpul banjir dan pembagian perahu. Pengambilan surat dapat dilakukan Kamis pagi."),
  ),
  maimun(
    { ago: 5.2, title: "Izin usaha mikro selesai sehari, 340 pedagang sudah punya", summary: "Cukup KTP, foto, dan alamat usaha. Gratis.", cover: ["market", "Lapak pedagang dengan buah dan sayur"] },
    p("Selembar izin ini dapat dipakai untuk meminjam di bank. Pedagang Pasar Hamdan paling banyak mengurus."),
    ol("Ambil formulir di loket 3.", "Serahkan dengan fotokopi KTP.", "Ambil izin sebelum pukul 15.00."),
  ),
  maimun(
    { ago: 12.4, title: "Gotong royong tepi sungai: 300 warga, sebelas truk sampah", summary: "Enam kelurahan membersihkan tepi Sungai Deli sepanjang dua kilometer.", cover: ["clean-up", "Warga menyapu dan mengumpulkan sampah di lingkungan"] },
    quote("Kalau sungainya bersih, yang malu membuang sampah jadi lebih banyak.", "Tengku Fadlan, Camat Medan Maimun"), p("Kegiatan berikutnya Minggu pertama bulan depan."),
  ),
  maimun(
    { ago: 26.9, title: "Siapa kepling Anda? Daftar 66 lingkungan sudah lengkap", summary: "Nama dan nomor telepon dapat ditanyakan lewat SMS atau di papan kantor lurah." },
    table("Kelurahan|Lingkungan", "Aur|10", "Hamdan|10", "Jati|8", "Suka Raja|12", "Sei Mati|12", "Kampung Baru|14"),
  ),
  kota(
    { ago: 1.2, title: "Parkir di depan Stadion Teladan ditata ulang", summary: "Sepeda motor di sisi utara, pedagang di sisi selatan. Berlaku setiap akhir pekan.", cover: ["traffic", "Kendaraan dan pejalan kaki di simpang"] },
    p("Penataan disepakati dengan pedagang, juru parkir, dan warga Kelurahan Teladan Barat. Jalan di depan rumah warga tidak boleh lagi ditutup."),
  ),
  kota(
    { ago: 4.4, kind: "announcement", title: "Kerja bakti parit di Pasar Merah Barat, Minggu pukul 07.00", summary: "Bawa cangkul kalau punya. Air minum dan sarung tangan disediakan.", cover: ["clean-up", "Warga bergotong royong"] },
    p("Parit di Jalan HM Joni dangkal karena lumpur. Dinas Bina Marga mengirim dua truk untuk mengangkutnya."),
  ),
  kota(
    { ago: 11.7, title: "Kotak saran diganti SMS: 87 pesan dalam sebulan", summary: "Paling banyak tentang jam istirahat loket. Sekarang loket tidak tutup siang." },
    p("Petugas bergiliran istirahat sehingga selalu ada satu loket yang buka dari pukul 08.00 sampai 16.00."),
  ),
  kota(
    { ago: 23.3, title: "Lomba gang bersih dimenangi Gang Buntu Sudi Rejo", summary: "Penilaian dilakukan tanpa pemberitahuan selama tiga pekan.", cover: ["clean-up", "Gang yang bersih dengan tong sampah"] },
    quote("Hadiahnya kami belikan pot, biar tahun depan menang lagi.", "Pak Ucok, warga Gang Buntu"),
  ),
  kota(
    { ago: 38.6, title: "Surat ahli waris: berkas yang sering kurang", summary: "Periksa dahulu sebelum datang supaya tidak bolak-balik." },
    ul("Akta kematian, bukan hanya surat dari rumah sakit", "Kartu keluarga semua ahli waris", "Tanda tangan dua saksi yang hadir", "Surat pengantar lurah"),
  ),
  johor(
    { ago: 0.55, title: "Pohon pelindung ditanam di Jalan Karya Wisata", summary: "150 bibit trembesi dan tanjung, dirawat oleh warga di depan rumah masing-masing.", cover: ["tree-pruning", "Petugas dengan pohon-pohon besar di tepi jalan"] },
    p("Setiap pohon diberi nama keluarga yang merawatnya. Bibit yang mati diganti pada bulan ketiga."),
  ),
  johor(
    { ago: 3.9, kind: "announcement", title: "Musrenbang kecamatan: usul warga dikumpulkan sampai Selasa", summary: "Tulis lewat SMS dengan awalan MEDANJOHOR, atau titip kepada kepling.", cover: ["ward-office", "Warga berbincang di depan kantor"] },
    p("Tahun lalu 17 dari 52 usul dikerjakan. Daftarnya ditempel di kantor camat."),
  ),
  johor(
    { ago: 10.1, title: "Dua tetangga sepakat soal batas tanah setelah tiga kali duduk", summary: "Perundingan di kantor camat gratis dan tidak perlu pengacara." },
    h2("Cara meminta perundingan"), ol("Sampaikan kepada lurah.", "Bawa surat tanah yang ada.", "Kedua pihak diundang dalam 14 hari."),
  ),
  johor(
    { ago: 20.8, title: "Pasar murah di Titi Kuning habis dalam tiga jam", summary: "Beras, gula, dan minyak goreng dijual di bawah harga pasar.", cover: ["market", "Pedagang dan pembeli di pasar"] },
    p("Karena banyak yang tidak kebagian, pasar murah berikutnya memakai kupon dari kepling."),
  ),
  johor(
    { ago: 35.4, title: "Jam buka kantor camat diperpanjang setiap Kamis", summary: "Sampai pukul 18.00, untuk warga yang bekerja." },
    p("Percobaan tiga bulan. Kalau ramai, akan diteruskan dan ditiru kecamatan lain."),
  ),
];
