import { h2, h3, ol, p, quote, table, ul } from "../tiptap";
import { writer } from "./build";

const papers = writer("disdukcapil", "Irma Suryani Nainggolan", "Seksi Informasi");
const health = writer("dinkes", "dr. Lim Siu Hwa", "Seksi Promosi Kesehatan");

/** News of the agencies for identity papers and for health. */
export const papersHealthArticles = [
  papers(
    { ago: 0.5, title: "Perekaman KTP keliling: jadwal pekan depan", summary: "Mobil perekaman datang ke lima kecamatan. Bawa kartu keluarga, tidak perlu pengantar.", kind: "announcement", cover: ["id-counter", "Loket KTP dengan tiga petugas dan warga yang menunggu", "Perekaman selesai sekitar sepuluh menit."] },
    table("Hari|Kecamatan|Tempat", "Senin|Medan Belawan|Kantor camat", "Selasa|Medan Labuhan|Kantor Lurah Martubung", "Rabu|Medan Tuntungan|Pasar Induk Lau Cih", "Kamis|Medan Denai|Kantor Lurah Binjai", "Jumat|Medan Maimun|Halaman kantor camat"),
    p("Perekaman dibuka pukul 09.00 sampai 14.00, Jumat sampai 11.30. Setiap hari tersedia 150 nomor."),
  ),
  papers(
    { ago: 2.9, title: "Akta kelahiran gratis, juga untuk anak yang sudah besar", summary: "Tidak ada denda keterlambatan di loket. Berkas lengkap selesai dalam 14 hari.", cover: ["health-post", "Ibu dan anak di posyandu"] },
    p("Banyak orang tua menunda karena takut denda. Akta kelahiran **tidak dipungut biaya**, berapa pun umur anak."), h2("Berkas"),
    ul("Surat lahir dari bidan atau rumah sakit", "Kartu keluarga dan KTP orang tua", "Buku nikah atau akta perkawinan", "Nama dan KTP dua saksi"),
    h3("Surat lahir hilang?"), p("Minta surat keterangan dari lurah. Petugas loket membantu mengisi pernyataan."),
  ),
  papers(
    { ago: 7.7, title: "Blangko KTP datang lagi, 12.000 kartu dicetak pekan ini", summary: "Yang merekam lebih dulu didahulukan. Anda mendapat SMS kalau kartunya sudah siap.", cover: ["id-counter", "Petugas di loket melayani warga"] },
    p("Selama menunggu, surat keterangan pengganti KTP tetap berlaku enam bulan dan diterima bank serta rumah sakit."),
  ),
  papers(
    { ago: 14.3, title: "Pindah alamat di dalam Kota Medan cukup satu kali datang", summary: "Tidak perlu lagi bolak-balik ke kelurahan lama. Kartu keluarga baru langsung dicetak." },
    ol("Datang ke kantor camat tempat tinggal baru.", "Bawa kartu keluarga lama dan KTP.", "Isi satu formulir.", "Tunggu kartu keluarga baru, sekitar satu jam."),
  ),
  papers(
    { ago: 25.8, title: "Calo di halaman kantor: tiga orang diserahkan ke polisi", summary: "Loket tidak menerima berkas yang dibawa orang lain tanpa surat kuasa." },
    p("Pengeras suara di halaman kini mengingatkan setiap 15 menit bahwa semua surat gratis."),
    quote("Dia minta tiga ratus ribu. Ternyata di loket tidak bayar sepeser pun.", "Seorang warga Medan Denai"),
  ),
  health(
    { ago: 0.35, title: "Fogging di Titi Kuning setelah tiga kasus demam berdarah", summary: "Pengasapan Kamis pukul 06.30. Tutup makanan dan keluarkan hewan piaraan.", cover: ["clinic", "Puskesmas dengan perawat menyambut warga di pintu"] },
    p("Tiga warga Lingkungan VII dirawat karena demam berdarah dan keadaannya membaik. Pengasapan hanya membunuh nyamuk dewasa. Jentik di bak mandi tetap harus dibuang."),
    h2("Yang lebih penting dari asap"), ul("Kuras bak mandi setiap pekan", "Tutup tempayan", "Buang kaleng dan ban bekas"),
  ),
  health(
    { ago: 2.1, kind: "announcement", title: "Puskesmas Teladan pindah sementara ke Jalan Sisingamangaraja", summary: "Gedung lama diperbaiki dua bulan. Jam buka dan dokter tetap.", cover: ["clinic", "Gedung puskesmas beratap hijau"] },
    p("Selama perbaikan, pelayanan dilakukan di rumah toko nomor 218, di sebelah apotek. Poli gigi untuk sementara dilayani di Puskesmas Medan Area Selatan."),
  ),
  health(
    { ago: 6.1, title: "Pekan imunisasi: 214 posyandu buka serentak", summary: "Untuk anak umur sembilan bulan sampai lima tahun. Gratis, bawa buku KIA.", cover: ["health-post", "Kader menimbang bayi di posyandu, ibu-ibu menunggu"] },
    p("Anak yang sedang demam ditunda dulu. Kalau Anda tidak tahu posyandu terdekat, kirim SMS diawali DINKES dan nama kelurahan."),
  ),
  health(
    { ago: 13.2, title: "Obat rutin darah tinggi dapat diambil untuk sebulan", summary: "Berlaku di semua puskesmas bagi pasien yang sudah stabil tiga bulan." },
    p("Aturan ini mengurangi antrean pagi. Pasien tetap datang sebulan sekali untuk diperiksa."),
  ),
  health(
    { ago: 28.4, title: "Jajanan sekolah diperiksa: 7 dari 60 contoh mengandung pewarna kain", summary: "Pedagang dibina dan diberi pewarna yang aman. Pemeriksaan diulang bulan depan.", cover: ["market", "Pedagang pasar dengan buah dan sayur"] },
    p("Warna yang menyala dan menempel di tangan adalah tanda pertama. Ajari anak memilih jajanan yang tertutup."),
  ),
];
