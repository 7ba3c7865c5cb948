import type { ExampleAgency } from "../types";
import { officeHours as hours, services } from "./build";

/** What the living sites of the agencies that serve people directly say about themselves. */
export const livingServices: Record<string, Partial<ExampleAgency>> = {
  kominfo: {
    tagline: "Situs kota, SMS Centre, dan kabar resmi: supaya warga mudah bertanya dan cepat dijawab.", site: "living",
    address: "Jalan Sidorukun No. 35, Medan Timur", phone: "(061) 000 1164", hours,
    headName: "Anwar Saleh Siregar", headTitle: "Kepala Dinas",
    services: services(["wifi", "Titik Wi-Fi gratis", "Yang menyala hari ini"], ["message-square-text", "SMS Centre Kota", "Tulis dari HP apa saja"],
      ["radio-tower", "Menara seluler", "Laporkan atau tanya izinnya"], ["globe", "Situs instansi", "Alamat, operator, dan pelatihannya"], ["graduation-cap", "Bimtek operator", "Jadwal dan pendaftaran"]),
  },
  disdukcapil: {
    tagline: "KTP, kartu keluarga, dan akta: diurus sendiri, tanpa calo, gratis.", site: "living",
    address: "Jalan Iskandar Muda No. 270, Medan Petisah", phone: "(061) 000 1116", hours: "Loket: Senin–Kamis 08.00–15.00, Jumat 08.00–11.30",
    headName: "Rosdiana Batubara", headTitle: "Kepala Dinas",
    services: services(["id-card", "KTP elektronik", "Rekam, cetak ulang, ganti data"], ["users", "Kartu keluarga", "Baru, pecah, tambah anak"],
      ["baby", "Akta kelahiran", "14 hari sejak berkas lengkap"], ["file-text", "Akta kematian", "Dapat diwakilkan"], ["truck", "Jadwal keliling", "Kami datang ke kecamatan"], ["arrow-right-left", "Pindah datang", "Surat dari daerah asal"]),
  },
  dinkes: {
    tagline: "39 puskesmas untuk warga Medan, buka pintu sejak pukul 8 pagi.", site: "living",
    address: "Jalan Rotan No. 1, Medan Petisah", phone: "(061) 000 1105", hours,
    headName: "dr. Melati Nasution", headTitle: "Kepala Dinas",
    services: services(["hospital", "Puskesmas terdekat", "Alamat, dokter, jam buka"], ["syringe", "Imunisasi anak", "Jadwal posyandu"],
      ["spray-can", "Minta fogging", "Syarat dan alurnya"], ["ambulance", "Ambulans", "Panggil siang dan malam"], ["heart-pulse", "Jaminan kesehatan", "Daftar dan pindah puskesmas"]),
  },
  disdik: {
    tagline: "Sekolah negeri yang jujur, aman, dan bebas pungutan.", site: "living",
    address: "Jalan Pelita IV No. 77, Medan Perjuangan", phone: "(061) 000 1104", hours,
    headName: "Parlindungan Simbolon", headTitle: "Kepala Dinas",
    services: services(["school", "Daftar sekolah", "Jadwal dan zona penerimaan"], ["arrow-right-left", "Pindah sekolah", "Surat dan langkahnya"],
      ["hand-coins", "Siswa kurang mampu", "Bantuan seragam dan buku"], ["badge-alert", "Lapor pungutan", "Nama pelapor dirahasiakan"], ["file-badge", "Ijazah hilang", "Surat pengganti"]),
  },
  rsudpirngadi: {
    tagline: "Rumah sakit milik warga Medan sejak 1928.", site: "living",
    address: "Jalan Prof. H.M. Yamin No. 47, Medan Perjuangan", phone: "(061) 000 1106",
    hours: "IGD 24 jam. Poli: Senin–Kamis 08.00–13.00, Jumat–Sabtu 08.00–11.00",
    headName: "dr. Teguh Pane", headTitle: "Direktur",
    services: services(["siren", "IGD", "Selalu buka, tanpa rujukan"], ["stethoscope", "Jadwal dokter", "Menurut poli dan hari"], ["bed", "Kamar kosong", "Diperbarui tiap pagi"],
      ["clock", "Jam besuk", "Siang dan sore"], ["heart-handshake", "Peserta jaminan", "Berkas yang dibawa"]),
  },
  inspektorat: {
    tagline: "Diminta uang yang tidak resmi? Ceritakan kepada kami. Nama Anda kami lindungi.", site: "living",
    address: "Jalan Kapten Maulana Lubis No. 1, Medan Petisah", phone: "(061) 000 1134", hours,
    headName: "Mahmud Daulay", headTitle: "Inspektur",
    services: services(["shield-alert", "Lapor pungutan liar", "Nama dirahasiakan"], ["search-check", "Hasil pemeriksaan", "Ringkasan tiap tiga bulan"],
      ["gift", "Lapor gratifikasi", "Untuk pegawai"], ["file-check", "Harta pejabat", "Cara melihatnya"]),
  },
  pkk: {
    tagline: "Keluarga sehat mulai dari dasawisma.", site: "living",
    address: "Jalan Rotan No. 2, Medan Petisah", phone: "(061) 000 1201", hours: "Senin–Kamis 09.00–15.00",
    headName: "Sri Wahyuni Hasibuan", headTitle: "Ketua TP PKK",
    services: services(["baby", "Jadwal posyandu", "Menurut kelurahan"], ["sprout", "Bibit pekarangan", "Cabai, kunyit, sereh"], ["scissors", "Kursus menjahit", "Tiga bulan, gratis"], ["users", "Jadi kader", "Cari dasawisma terdekat"]),
  },
};
