import { topic } from "./topic";

/** Permits, taxes, trade, food, culture. */
export const trade = [
  topic("izin usaha",
    "izin usaha; SIUP; SITU; TDP; izin gangguan; HO; perizinan; urus izin; izin tempat usaha; pelayanan satu pintu; PTSP; izin prinsip; izin trayek; loket perizinan; mengurus perizinan; NIB; OSS; izin praktik; proses izin; perpanjangan izin; BPPT; DPMPTSP; perizinan terpadu; izin keramaian; surat izin; IUJK; pengurusan izin; mengurus IMB; mutasi SIUP; pengurusan IMB; izin usaha lama; persyaratan IMB; penanaman modal; investasi; LKPM; syarat SIUP; izin reklame; izin apotek; SIP; STRA",
    "izin; perijinan; rekomendasi; berkas permohonan; satu pintu; permohonan izin; izin operasional; proses lama; persyaratan; surat domisili perusahaan; pengajuan",
    "berkas; online; terbit; syarat; prosedur",
    `mengurus siup sudah dua bulan belum keluar juga
     apa saja syarat izin usaha warung makan
     berkas izin saya di loket satu pintu tidak diproses
     perpanjangan izin praktik bidan lewat mana`),
  topic("pajak daerah",
    "PBB; pajak bumi dan bangunan; SPPT; BPHTB; pajak restoran; pajak hotel; pajak reklame; pajak daerah; tagihan PBB; denda PBB; NJOP; pajak hiburan; bayar pajak; pajak parkir; dispenda; bapenda; pajak air tanah; balik nama PBB; keberatan pajak; pecah PBB; wajib pajak restoran",
    "pajak; tagihan pajak; objek pajak; retribusi daerah; tunggakan",
    "denda; setor; pembayaran",
    `sppt pbb rumah saya belum sampai sampai sekarang
     tagihan pajak bumi naik tiga kali lipat, ke mana mengajukan keberatan
     di mana membayar pajak restoran`),
  topic("pasar dan harga",
    "harga sembako; harga cabai; gas elpiji; gas 3 kg; elpiji langka; pasar murah; makanan kedaluwarsa; timbangan curang; harga beras; perlindungan konsumen; pangkalan gas; harga naik; pasar tradisional; revitalisasi pasar; kios pasar; los pasar; renovasi pasar; pedagang pasar; pasar induk; tabung gas; penimbunan; minimarket; pengecer gas; harga gas; gas melon; retribusi pasar; kebersihan pasar; pasar rakyat; sewa kios; gas langka; dinas perdagangan; barang kedaluwarsa; HET; toko modern",
    "minyak goreng; gula; barang palsu; distributor; pasar; elpiji; gas; harga; konsumen; supermarket; agen gas; industri; perdagangan",
    "mahal; langka; beli; toko; jual",
    `gas tiga kilo susah dicari dan harganya dua kali lipat
     pedagang di pasar memakai timbangan curang
     kios pasar bocor dan becek, kapan pasar kami direnovasi
     toko menjual makanan kedaluwarsa`),
  topic("koperasi dan usaha kecil",
    "koperasi; UMKM; modal usaha; pinjaman usaha; pelatihan usaha; pameran UMKM; usaha kecil; rentenir; koperasi simpan pinjam; bantuan modal; KUR; kredit usaha rakyat; usaha mikro; IUMK; koperasi bodong",
    "simpan pinjam; kredit; wirausaha; pinjaman; usaha rumahan; pelaku usaha; pinjaman bunga",
    "modal; usaha; dagang; bunga",
    `saya punya usaha kue, bagaimana mendapat bantuan modal
     uang anggota koperasi dibawa lari pengurusnya
     ada pelatihan usaha kecil bulan ini`),
  topic("wisata, budaya, olahraga",
    "pariwisata; cagar budaya; tempat wisata; objek wisata; bangunan bersejarah; pentas seni; wisatawan; hotel; lapangan olahraga; lapangan bola; stadion; gelanggang; atlet; kolam renang; karang taruna; sepak bola; GOR; museum; pantai; festival; perpustakaan; kartu perpustakaan; pinjam buku; perpustakaan keliling; taman bacaan; kesenian; sirkus; kebun binatang; lapangan voli; gedung olahraga; tiket masuk wisata; karnaval; pemuda; pemandu wisata; kolam renang umum; sarana olahraga; kejuaraan; pelatih",
    "wisata; budaya; olahraga; kepemudaan; hiburan; futsal; seni; turis; senam; taman wisata; even; konser; perpus; lomba",
    "lapangan; buku; pertandingan; acara",
    `lapangan bola di kampung kami rusak, pemuda tidak bisa latihan
     tempat wisata di pantai kotor dan tidak ada toilet
     perpustakaan tutup siang hari padahal banyak yang mau membaca
     gedung bersejarah itu mau dirobohkan, mohon dilindungi`),
  topic("pertanian, ternak, hewan",
    "pupuk; sawah; ternak; rumah potong hewan; nelayan; bibit; penyuluh pertanian; tambak; petani; kelompok tani; traktor; hama; panen; kandang ternak; sapi; kambing; vaksin anjing; flu burung; anjing liar; kucing liar; pupuk subsidi; gabah; irigasi sawah; perikanan; kebun karet; harga karet; kelapa sawit; burung; unggas; monyet; ayam mati; bantuan bibit; kartu tani; peternak; perkebunan; kapal nelayan; dinas pertanian; peternakan; satwa; hewan peliharaan; asuransi tani",
    "hewan; ikan; tanaman; kebun; tani; pertanian; anjing; kucing; babi; ladang; sawit; karet; binatang; kandang; panen gagal; benih; pangan",
    "lahan; tanah; liar; gigit",
    `pupuk bersubsidi langka menjelang musim tanam
     banyak anjing liar di kompleks, sudah menggigit anak
     traktor bantuan untuk kelompok tani dijual pengurusnya
     sawah kami kering karena saluran irigasi rusak`),
];
