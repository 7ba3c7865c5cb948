import { topic } from "./topic";

/** The government itself: wards, staff, honesty, money, words. */
export const government = [
  topic("kelurahan dan kecamatan",
    "lurah; camat; kepling; kepala lingkungan; kantor lurah; kantor camat; kelurahan; kecamatan; surat pengantar; surat keterangan domisili; surat keterangan tidak mampu; SKTM; surat keterangan usaha; pengantar nikah; ketua RT; ketua RW; pak RT; bu RT; pengurus RW; iuran RT; pemilihan RT; gotong royong; ronda; siskamling; pelayanan kelurahan; pegawai kelurahan; batas tanah; ahli waris; tetangga; surat keterangan; surat waris; pungutan RT; kas RT; warga RT; PTSL; pos ronda; kepala desa; balai desa; kerja bakti; aparat kelurahan; poskamling; sengketa tanah tetangga; surat tanah; keterangan usaha",
    "iuran warga; warga baru; tanah wakaf; perangkat kelurahan; tanda tangan lurah; legalisir lurah; pengurus RT; lingkungan kami; tamu wajib lapor; kos; pendatang",
    "surat; tanda tangan; RT; RW; desa",
    `lurah tidak pernah di tempat, surat pengantar tidak bisa ditandatangani
     ketua rt menarik iuran tanpa musyawarah dan tidak jelas untuk apa
     bagaimana mengurus surat keterangan tidak mampu di kelurahan
     tetangga menutup jalan warga dengan pagar, mohon dimediasi camat`),
  topic("desa dan pemberdayaan",
    "dana desa; perangkat desa; alokasi dana desa; BUMDes; pemilihan kepala desa; pilkades; PNPM; LPM; pemberdayaan masyarakat; pendamping desa; APBDes; pengisian perangkat; pelantikan perangkat; BPD; kades; musyawarah desa; swadaya; kader PKK; dasawisma; pemberdayaan desa; bantuan keuangan desa; padat karya; siltap",
    "desa; kepala desa; balai desa; sekdes; kaur; pendamping; pemerintah desa; pembangunan desa; dusun",
    "dana; pelantikan; transparan",
    `dana desa di kampung kami tidak jelas dipakai untuk apa
     seleksi perangkat desa diduga dibayar
     kapan pemilihan kepala desa`),
  topic("pungli dan korupsi",
    "pungli; pungutan liar; korupsi; suap; uang pelicin; penyalahgunaan wewenang; oknum pegawai; gratifikasi; proyek fiktif; dipersulit; uang rokok; mark up; pegawai bolos; mobil dinas; penyelewengan; penyelewengan dana; menyelewengkan; penggelapan; oknum; calo; setoran; nepotisme; jual beli jabatan; KKN; diduga korupsi; proyek asal jadi; tidak sesuai anggaran; lelang curang; diselewengkan; kecurangan; pegawai minta uang; penyimpangan; inspektorat; kualitas proyek; tidak sesuai spesifikasi; proyek mangkrak",
    "kutipan; tidak resmi; disiplin pegawai; disuap; uang damai; dugaan; curang; manipulasi; memeras; dana dipotong; potongan dana",
    "uang; kwitansi; pejabat; anggaran; diselidiki",
    `petugas loket minta uang rokok supaya berkas dipercepat
     proyek parit di kampung kami asal jadi, anggarannya ratusan juta
     pegawai dinas memakai mobil dinas untuk keluarga
     dana bantuan dipotong oleh pengurus`),
  topic("kepegawaian",
    "CPNS; penerimaan pegawai; honorer; mutasi pegawai; kenaikan pangkat; pensiun PNS; SK honorer; gaji ke-13; tunjangan kinerja; TKD; TPP; BKD; pengangkatan PNS; PPPK; P3K; seleksi CPNS; ASN; absensi pegawai; SK pensiun; kepegawaian; cuti melahirkan; tenaga honorer; diklat; formasi; pindah tugas; pencantuman gelar; tunjangan pegawai; taspen; pegawai honor; gaji honorer; pns; jam kerja pegawai; SSCASN; berkas pensiun; kontrak pegawai; K2; penyesuaian ijazah; pangkat; BKN; korpri; SKP; NIP",
    "pegawai; gaji pegawai; tunjangan; pensiun; golongan; SK; remunerasi; pindah dinas; lulusan; kategori dua; rapel; formasi",
    "ijazah; jabatan; dinas; cuti; gaji",
    `tunjangan kinerja pegawai bulan lalu belum dibayar
     kapan pendaftaran cpns kota dibuka dan formasinya apa saja
     sk pensiun saya belum terbit padahal sudah lewat waktunya
     honorer k2 kapan diangkat`),
  topic("komunikasi dan situs",
    "website pemko; situs pemko; SMS Centre; menara telekomunikasi; tower seluler; warnet; wifi gratis; internet; aplikasi pemko; hotspot; kominfo; website tidak bisa dibuka; kabel optik; kabel semrawut; situs dinas; aplikasi pengaduan; nomor pengaduan; data dibuka; alamat kantor dinas; email dinas; admin lapor; call center; informatika; aplikasi lapor; penyiaran; radio; data online; username; lapor SP4N; pengelola website",
    "website; situs; aplikasi; sinyal; tower; wifi; online; hoaks; email; data; informasi publik; TIK; laporan tidak ditanggapi; jaringan",
    "berita; kabel; telepon; alamat kantor",
    `website pemko tidak bisa dibuka sejak kemarin
     mohon dipasang wifi gratis di taman kota
     menara seluler dibangun di tengah permukiman tanpa izin warga
     laporan saya di aplikasi tidak pernah ditanggapi`),
  topic("keuangan, lelang, aset",
    "lelang; ULP; pengadaan barang; APBD; dana hibah; hibah; aset pemko; tanah pemko; keuangan daerah; musrenbang; perencanaan pembangunan; RPJMD; bappeda; LPSE; pokja; pemenang lelang; KUA PPAS; anggaran daerah; sanggahan lelang; sewa aset; layanan pengadaan; dokumen anggaran; usulan pembangunan; RKPD; panwas; honor panwas; panitia pemilihan; perusahaan daerah; inflasi; arsip; penelitian; magang; izin penelitian",
    "tender; proyek pemko; anggaran; kontraktor; pencairan; pengadaan; pemenang; aset; bantuan dana; proposal; pemekaran; batas wilayah; perda; peraturan walikota; bagian hukum",
    "paket; dokumen; rencana; pembangunan",
    `proses lelang di unit pengadaan tidak terbuka, pemenangnya itu-itu saja
     bagaimana mengajukan proposal dana hibah
     usul pembangunan waktu musrenbang tidak pernah terlaksana`),
  topic("agama dan kesejahteraan rakyat",
    "bantuan rumah ibadah; bantuan masjid; naik haji; jamaah haji; bilal mayit; guru mengaji; MTQ; guru magrib mengaji; dana masjid; pembangunan masjid; pembangunan gereja; madrasah; insentif guru ngaji; kerukunan umat; azan; pengeras suara masjid; bantuan gereja; zakat; isbat nikah; wakaf; pesantren; santunan anak yatim; KUA; buku nikah",
    "masjid; gereja; musala; haji; mengaji; keagamaan; rumah ibadah; nikah; umrah; hari besar",
    "ibadah; agama; pengurus masjid",
    `bantuan pembangunan masjid kami tidak kunjung cair
     insentif guru mengaji tahun ini belum dibagikan
     bagaimana mengurus buku nikah yang hilang`),
  topic("ormas dan keamanan",
    "ormas; hansip; linmas; aliran sesat; kerukunan umat; ormas terlarang; preman; izin riset; rekomendasi penelitian; organisasi terlarang; demo; unjuk rasa; SARA; politik uang; ujaran kebencian; teroris; pemilu; kampanye",
    "premanisme; kebangsaan; OKP; pemuda setempat minta uang; partai; bendera; intoleransi; radikal",
    "keamanan; bentrok",
    `ormas meminta uang keamanan ke pedagang setiap bulan
     ada aliran sesat di kampung kami
     izin penelitian mahasiswa diurus di mana`),
  topic("narkoba",
    "narkoba; sabu; ganja; rehabilitasi narkoba; pecandu; lem; bandar; penyuluhan narkoba; bandar narkoba; pengguna narkoba; transaksi narkoba; narkotika; pil koplo; BNN",
    "pecandu; obat terlarang; ngelem; kecanduan; jual sabu",
    "bandar; mabuk",
    `di gang kami bebas jual beli sabu, anak muda rusak semua
     saudara saya pecandu, di mana bisa direhabilitasi
     anak-anak mengisap lem di bawah jembatan`),
];
