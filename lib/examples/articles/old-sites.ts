import { p, table, ul } from "../tiptap";
import { writer } from "./build";

const old = (slug: string, name: string) => writer(slug, name, "Subbagian Umum");

/** What is left on sites that publish seldom or fell silent. */
export const oldSiteArticles = [
  old("bppt", "Rina Sembiring")({ ago: 41.2, title: "Loket izin usaha kini dibagi menurut jenis", summary: "Loket 1 sampai 3 untuk izin tempat usaha, loket 4 untuk perdagangan." }, p("Ambil nomor sesuai jenis izin. Petugas di pintu membantu memilih."), ul("Loket 1–3: izin tempat usaha", "Loket 4: izin perdagangan", "Loket 5: pengambilan")),
  old("bppt", "Rina Sembiring")({ ago: 96.5, title: "Formulir izin dapat diambil di kantor camat", summary: "Tidak perlu lagi datang hanya untuk formulir." }, p("Formulir tersedia di 21 kantor camat dan tidak dipungut biaya.")),
  old("dispenda", "Faisal Rangkuti")({ ago: 52.7, title: "PBB dibayar sebelum jatuh tempo di surat tagihan", summary: "Bayar di bank, kantor pos, atau mobil keliling.", kind: "announcement" }, table("Tempat|Jam", "Bank|08.00–15.00", "Kantor pos|08.00–16.00", "Mobil keliling|09.00–13.00")),
  old("bappeda", "Putri Amelia")({ ago: 63.1, title: "Musyawarah rencana pembangunan dimulai dari kelurahan", summary: "Setiap kelurahan mengirim lima usul yang paling penting." }, p("Usul dibahas di kecamatan lalu dipilih bersama di tingkat kota.")),
  old("dinsosnaker", "Jelita Tarigan")({ ago: 38.4, title: "Bursa kerja dihadiri 46 perusahaan", summary: "1.900 lowongan dibuka selama dua hari di gedung olahraga.", cover: ["training-room", "Peserta duduk di ruangan dengan layar"] }, p("Pencari kerja membawa kartu kuning dan salinan ijazah. Masuk tidak dipungut biaya.")),
  old("medanhelvetia", "Darma Putra")({ ago: 45.9, title: "Pelayanan Sabtu dihentikan sementara", summary: "Petugas dipindahkan ke perekaman KTP keliling.", kind: "announcement" }, p("Pelayanan Senin sampai Jumat tetap seperti biasa.")),
  old("polonia", "Meena Pillai")({ ago: 57.3, title: "Pawai di Kampung Madras dijaga bersama", summary: "Jalan ditutup dari pukul 17.00 sampai 22.00.", cover: ["palace", "Taman dan bangunan bersejarah"] }, p("Karang taruna dari empat rumah ibadah ikut mengatur parkir.")),
  old("pkk-medanmaimun", "Nurhayati Fadlan")({ ago: 34.6, title: "Kader Medan Maimun juara lomba tanaman obat", summary: "Kebun di Kelurahan Jati punya 64 jenis tanaman.", cover: ["health-post", "Kader PKK dengan ibu dan anak"] }, p("Kebun dapat dikunjungi setiap Sabtu pagi.")),
  old("disperindag", "Syamsir Koto")({ ago: 188.2, title: "Pasar murah di 21 kecamatan", summary: "Tujuh bahan pokok dijual di bawah harga pasar." }, p("Setiap keluarga membawa satu kupon dari kelurahan.")),
  old("disbudpar", "Rini Wulandari")({ ago: 243.8, title: "Jadwal pentas di Lapangan Merdeka", summary: "Delapan sanggar tampil setiap akhir pekan." }, ul("Sabtu: tari Melayu Deli", "Minggu: gordang dan gondang")),
  old("disbudpar", "Rini Wulandari")({ ago: 317.4, title: "Selamat datang di situs Dinas Kebudayaan dan Pariwisata", summary: "Situs ini memuat kabar wisata dan budaya kota." }, p("Kami akan memperbarui situs ini secara berkala.")),
  old("perkim", "Operator")({ ago: 402.6, title: "Semenisasi 34 gang dimulai", summary: "Pekerjaan dilakukan oleh warga setempat." }, p("Setiap gang dikerjakan paling lama sepuluh hari.")),
  old("blh", "Operator")({ ago: 276.9, title: "Uji asap kendaraan di tiga lokasi", summary: "Gratis untuk mobil pribadi." }, p("Kendaraan yang tidak lulus mendapat saran perbaikan.")),
  old("medanbelawan", "Operator")({ ago: 221.5, title: "Air pasang: sebelas lingkungan tergenang", summary: "Ketinggian air 30 sampai 50 sentimeter pada malam hari." }, p("Warga diminta menaikkan barang elektronik.")),
  old("kesawan", "Operator")({ ago: 359.3, title: "Kelurahan Kesawan kini punya situs", summary: "Informasi kawasan kota lama dapat dibaca di sini." }, p("Situs ini dikelola oleh kelurahan. Saran dapat dikirim lewat kantor lurah.")),
];
