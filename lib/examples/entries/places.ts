import type { ExampleEntry } from "../types";
import { document, event, of, official, profile, service } from "./build";

/** What a kecamatan, a kelurahan and the offices for streets and health hold beside their news. All of it is invented. */
export const placeEntries: ExampleEntry[] = [
  ...of("medanmaimun",
    service("Pengesahan surat keterangan dari kelurahan", "Surat lurah yang perlu tanda tangan camat.", {
      requirements: ["Surat keterangan dari lurah", "Fotokopi KTP dan kartu keluarga"], steps: ["Serahkan surat di meja pelayanan", "Tunggu dipanggil"], cost: "Gratis", time: "30 menit bila camat di tempat, paling lama 1 hari kerja",
      where: "Meja pelayanan kantor camat", hours: "Senin–Jumat, pukul 08.00–15.00",
    }),
    service("Dispensasi nikah", "Bagi yang menikah kurang dari 10 hari kerja sejak mendaftar di KUA.", {
      requirements: ["Surat pengantar lurah", "Surat permohonan dari KUA", "Fotokopi KTP calon pengantin"], steps: ["Serahkan berkas", "Wawancara singkat", "Terima surat dispensasi"], cost: "Gratis", time: "1 hari kerja",
    }),
    event("Rembuk warga bantaran Sungai Deli", "Camat mendengar warga tentang banjir, sampah, dan jalan setapak.", 9, ["19:30", "21:30"],
      { place: "Aula kantor camat Medan Maimun", audience: "Warga enam kelurahan", cost: "Gratis", signUp: "Langsung datang." }),
    official("Tengku Fadlan", { post: "Camat", startsOn: "2023-09-11", duties: ["Memimpin kecamatan", "Mengoordinasikan enam lurah"] }),
    official("Nurhayati Siregar", { post: "Sekretaris Kecamatan", above: "Camat", rank: "1" }),
    official("Hotma Sinaga", { post: "Kepala Seksi Pelayanan Umum", above: "Camat", rank: "2", duties: ["Meja pelayanan dan pengaduan"] }),
    official("Edi Susilo", { post: "Kepala Seksi Ketenteraman dan Ketertiban", above: "Camat", rank: "3", endsOn: "2026-03-31" }),
    profile("Wilayah dan sejarah", "Enam kelurahan di tepi Sungai Deli, di sekitar Istana Maimun.", "1",
      "Kecamatan Medan Maimun terdiri atas enam kelurahan: Aur, Hamdan, Jati, Kampung Baru, Sei Mati, dan Sukaraja.", "Nama kecamatan diambil dari Istana Maimun, istana Kesultanan Deli."),
    document("Monografi kecamatan", "Luas, jumlah penduduk, sekolah, dan rumah ibadah per kelurahan.", { class: "berkala", issuedOn: "2026-06-30", holder: "Seksi Pemerintahan", kept: "5 tahun" }),
  ),
  ...of("aur",
    service("Surat keterangan domisili", "Untuk warga yang tinggal di Kelurahan Aur, juga yang KTP-nya dari daerah lain.", {
      requirements: ["Pengantar dari kepala lingkungan", "Fotokopi KTP", "Fotokopi kartu keluarga"], steps: ["Minta pengantar kepala lingkungan", "Serahkan berkas di kantor lurah", "Tunggu surat ditandatangani"],
      cost: "Gratis", time: "15 menit bila berkas lengkap", product: "Surat keterangan domisili, berlaku 6 bulan", hours: "Senin–Jumat, pukul 08.00–15.00",
    }),
    service("Surat keterangan usaha", "Untuk warung, kios, dan usaha rumahan, misalnya guna mengurus pinjaman bank.", {
      requirements: ["Pengantar dari kepala lingkungan", "Fotokopi KTP pemilik", "Foto tempat usaha"], steps: ["Serahkan berkas di kantor lurah", "Petugas melihat tempat usaha", "Ambil surat"], cost: "Gratis", time: "1 hari kerja",
    }),
    service("Surat keterangan tidak mampu", "Untuk keringanan biaya sekolah atau berobat.", {
      requirements: ["Pengantar dari kepala lingkungan", "Fotokopi kartu keluarga", "Surat dari sekolah atau puskesmas, bila ada"], steps: ["Serahkan berkas", "Kepala lingkungan dan lurah memeriksa", "Ambil surat"], cost: "Gratis", time: "1 hari kerja",
    }),
    event("Posyandu balita lingkungan III", "Timbang, ukur, dan imunisasi.", 4, ["09:00", "11:30"], { place: "Balai warga Lingkungan III", audience: "Balita dan ibu hamil", cost: "Gratis", signUp: "Langsung datang, bawa buku KIA." }),
    event("Kerja bakti sebelum musim hujan", "Membersihkan parit dari Gang Pantai ke sungai.", 17, ["07:00", "10:00"], { place: "Kumpul di kantor lurah", audience: "Semua warga", cost: "Gratis", cancelled: true }),
    official("Abdul Karim Piliang", { post: "Lurah", startsOn: "2022-11-01", duties: ["Memimpin kelurahan", "Menandatangani surat keterangan"] }),
    official("Ratna Juwita", { post: "Sekretaris Lurah", above: "Lurah" }),
    profile("Tentang Kelurahan Aur", "Kelurahan di tepi Sungai Deli dengan sepuluh lingkungan.", "1", "Kelurahan Aur terletak di Kecamatan Medan Maimun. Warganya bersuku-suku dan sejak lama hidup berdampingan di tepi sungai."),
  ),
  ...of("pertamanan",
    service("Minta pemangkasan pohon", "Pohon di tepi jalan yang rapuh, menutup lampu, atau menyentuh kabel.", {
      requirements: ["Letak pohon yang jelas", "Foto, bila ada"], steps: ["Tulis SMS dengan kode PERTAMANAN", "Petugas memeriksa pohon", "Pohon dipangkas, ranting dibawa"], cost: "Gratis", time: "7 hari kerja; pohon berbahaya hari itu juga",
    }),
    service("Lampu jalan mati", "Sebut nama jalan, gang, dan nomor tiang bila terlihat.", {
      requirements: ["Letak lampu"], steps: ["Tulis SMS: nama jalan, gang, dan patokan", "Regu malam memeriksa", "Anda dikabari bila menyala"], cost: "Gratis", time: "3 hari kerja",
    }),
    official("Delima Sinaga", { post: "Kepala Dinas", startsOn: "2024-05-20" }),
    event("Bibit pohon gratis", "Dua bibit buah untuk setiap keluarga selama persediaan ada.", 15, ["08:00", "12:00"], { place: "Taman Ahmad Yani", audience: "Warga Medan", cost: "Gratis", signUp: "Bawa KTP." }),
  ),
  ...of("dinkes",
    service("Minta fogging", "Bila ada warga yang terkena demam berdarah di sekitar rumah.", {
      requirements: ["Surat keterangan dari puskesmas atau rumah sakit", "Alamat lengkap"], steps: ["Lapor ke puskesmas", "Petugas memeriksa jentik di 20 rumah", "Fogging bila ditemukan penularan"], cost: "Gratis", time: "3 hari kerja sejak pemeriksaan",
    }),
    service("Pindah puskesmas peserta jaminan kesehatan", "Untuk peserta yang pindah rumah.", { requirements: ["Kartu peserta", "KTP"], steps: ["Datang ke puskesmas tujuan", "Isi formulir"], cost: "Gratis", time: "Berlaku tanggal 1 bulan berikutnya" }),
    official("dr. Melati Nasution", { post: "Kepala Dinas", startsOn: "2023-02-01" }),
    event("Donor darah bersama", "Bersama palang merah, sasaran 150 kantong.", 20, ["08:00", "13:00"], { place: "Halaman Dinas Kesehatan", address: "Jalan Rotan No. 1", audience: "Umur 17 sampai 60 tahun", cost: "Gratis", signUp: "Langsung datang." }),
  ),
];
