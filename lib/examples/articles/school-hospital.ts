import { h2, ol, p, quote, table, ul } from "../tiptap";
import { writer } from "./build";

const school = writer("disdik", "Togi Marpaung", "Subbagian Umum");
const hospital = writer("rsudpirngadi", "Sari Dewi Tanjung", "Hubungan Masyarakat");
const family = writer("pkk", "Kavita Devi", "Sekretariat TP PKK");

/** News of schools, the city's hospital and the PKK teams. */
export const schoolHospitalArticles = [
  school(
    { ago: 0.9, title: "Tidak ada uang bangku di sekolah negeri", summary: "Orang tua yang sudah membayar dapat meminta kembali lewat kepala sekolah.", cover: ["school", "Murid berseragam merah putih di halaman sekolah dengan guru", "Sekolah negeri dibiayai pemerintah."] },
    p("Kami menerima sembilan laporan tentang uang bangku di empat sekolah. Kepala sekolahnya sudah dipanggil dan uang **dikembalikan paling lambat Jumat depan**."),
    h2("Yang boleh dan tidak"),
    table("Pungutan|Boleh?", "Uang sekolah di SD dan SMP negeri|Tidak", "Sumbangan sukarela tanpa jumlah tertentu|Boleh", "Wajib membeli buku di sekolah|Tidak"),
  ),
  school(
    { ago: 3.6, kind: "announcement", title: "Libur sekolah karena banjir di enam SD", summary: "Murid belajar di rumah sampai Rabu. Ujian diundur satu pekan.", cover: ["flood-post", "Posko banjir dengan perahu"] },
    ul("SD di Kelurahan Aur", "Dua SD di Sei Mati", "SD di Kelurahan Hamdan", "Dua SD di Kelurahan Beringin"),
    p("Guru kelas menghubungi orang tua. Ruang kelas dibersihkan bersama petugas kebersihan."),
  ),
  school(
    { ago: 9.2, title: "Pindah sekolah di tengah tahun: begini langkahnya", summary: "Surat dari sekolah asal cukup. Sekolah tujuan tidak boleh meminta uang." },
    ol("Minta surat keterangan pindah dari sekolah asal.", "Tanyakan kursi kosong di sekolah tujuan.", "Bawa rapor dan kartu keluarga ke dinas untuk disahkan."),
  ),
  school(
    { ago: 17.5, title: "Guru honor menerima tunjangan tiga bulan sekaligus", summary: "Tunggakan tiga bulan dibayar lewat rekening masing-masing." },
    p("Guru yang belum menerima sampai akhir pekan dapat mengirim SMS dengan nama sekolah dan nomor induk."),
  ),
  school(
    { ago: 30.9, title: "Perpustakaan SD di Belawan Bahari dapat 1.200 buku", summary: "Buku dikumpulkan murid dari sebelas sekolah lain.", cover: ["school", "Anak-anak di halaman sekolah"] },
    quote("Saya kirim buku yang paling saya suka, supaya dia suka juga.", "Nabila, murid kelas empat"),
    p("Buku disusun berdasarkan warna supaya murid kelas satu mudah mencarinya."),
  ),
  hospital(
    { ago: 0.7, title: "Antrean obat dipangkas: loket apotek ditambah dua", summary: "Rata-rata menunggu turun dari 95 menjadi 40 menit dalam sepekan.", cover: ["hospital", "Gedung rumah sakit dengan ambulans di depannya"] },
    p("Satu loket baru khusus untuk lansia dan penyandang disabilitas. Obat racikan diberi nomor warna kuning karena memang lebih lama."),
    p("Perubahan ini berasal dari 22 pesan warga lewat SMS Centre."),
  ),
  hospital(
    { ago: 3.3, kind: "announcement", title: "Jadwal dokter poli anak berubah mulai pekan depan", summary: "Hari Rabu ditambah pelayanan sore untuk orang tua yang bekerja.", cover: ["clinic", "Perawat menyambut ibu dan anak"] },
    table("Hari|Pagi|Sore", "Senin|08.00–12.00|-", "Selasa|08.00–12.00|-", "Rabu|08.00–12.00|15.00–18.00", "Kamis|08.00–12.00|-", "Jumat|08.00–11.00|-"),
  ),
  hospital(
    { ago: 8.8, title: "Empat mesin cuci darah baru mulai dipakai", summary: "Daftar tunggu pasien berkurang dari 31 menjadi 9 orang.", cover: ["hospital", "Rumah sakit milik kota"] },
    p("Dengan 20 mesin, rumah sakit kini dapat melayani tiga giliran sehari. Pasien lama tetap pada jamnya."),
  ),
  hospital(
    { ago: 19.6, title: "Jam besuk: dua orang, dua kali sehari", summary: "Pukul 11.00–13.00 dan 17.00–19.00. Anak di bawah 12 tahun menunggu di taman." },
    p("Aturan ini melindungi pasien yang daya tahannya lemah. Satu orang keluarga boleh menjaga di luar jam besuk dengan kartu penunggu."),
  ),
  hospital(
    { ago: 33.1, title: "Relawan menemani pasien tanpa keluarga", summary: "Mahasiswa dan pensiunan bergantian membacakan koran dan menyuapi." },
    p("Relawan dilatih dua hari oleh perawat. Yang ingin ikut dapat mendaftar di meja informasi."),
  ),
  family(
    { ago: 0.65, title: "Kader PKK belajar menulis di situs sendiri", summary: "Tim kecamatan dan kelurahan pulang dari bimtek dengan tugas: satu tulisan setiap pekan.", cover: ["training-room", "Kader PKK berlatih di depan laptop"] },
    p("Sesudah mengikuti bimtek Dinas Kominfo, para kader sepakat menulis bergiliran. Pekan ini giliran Medan Maimun, pekan depan Medan Johor."),
    quote("Ternyata tidak susah. Seperti mengirim SMS, cuma lebih panjang.", "Kader PKK Medan Maimun"),
  ),
  family(
    { ago: 4.8, kind: "announcement", title: "Jadwal posyandu bulan ini menurut kecamatan", summary: "Datang pukul 08.30, bawa buku KIA. Penimbangan, imunisasi, dan makanan tambahan gratis.", cover: ["health-post", "Kader menimbang bayi di posyandu"] },
    table("Pekan|Hari|Kecamatan", "Pertama|Rabu|Medan Maimun, Medan Kota", "Kedua|Rabu|Medan Johor, Medan Amplas", "Ketiga|Kamis|Medan Deli, Medan Marelan", "Keempat|Kamis|Medan Tembung, Medan Denai"),
  ),
  family(
    { ago: 10.9, title: "Cabai di pekarangan sempit: pakai botol bekas", summary: "Enam langkah dari kader Kelurahan Suka Damai, panen dalam 75 hari.", cover: ["clean-up", "Pekarangan dan gang yang bersih"] },
    ol("Potong botol 1,5 liter dan lubangi bawahnya.", "Isi tanah, kompos, dan sekam sama banyak.", "Tanam bibit umur tiga pekan.", "Gantung di tempat kena matahari pagi.", "Siram sore hari.", "Petik saat merah, jangan tunggu semua."),
  ),
  family(
    { ago: 21.7, title: "24 ibu lulus kursus menjahit, sembilan sudah menerima pesanan", summary: "Angkatan berikutnya dibuka untuk ibu tunggal dan penyandang disabilitas." },
    p("Kursus berlangsung tiga bulan, dua kali sepekan. Mesin boleh dipinjam enam bulan setelah lulus."),
  ),
  family(
    { ago: 36.2, title: "Resep makanan tambahan dari ikan gembung", summary: "Murah, disukai anak, dan kaya protein. Satu porsi Rp3.500.", cover: ["market", "Pedagang di pasar"] },
    h2("Bahan untuk sepuluh anak"), ul("Setengah kilogram ikan gembung", "Dua batang wortel", "Satu butir telur", "Tiga sendok tepung beras"),
    p("Kukus ikan, buang durinya, campur semua, bentuk bulat, lalu goreng sebentar."),
  ),
];
