import { topic } from "./topic";

/** Papers, health, school, help and work. */
export const people = [
  topic("KTP",
    "KTP; e-KTP; rekam KTP; KTP hilang; KTP belum jadi; cetak KTP; blangko KTP; NIK; NIK ganda; data ganda; perekaman; surat keterangan pengganti KTP; KTP elektronik; NIK tidak terdaftar; KTP rusak; perekaman KTP; pembuatan KTP; nomor induk kependudukan; suket; NIK tidak ditemukan; dukcapil; disdukcapil",
    "rekam; biometrik; print ready record; ganti status; foto KTP; mengurus KTP; salah NIK; cek NIK; blangko; identitas; kartu identitas anak; KIA; data kependudukan; NIK salah",
    "kartu; kependudukan; data saya; cetak; tercetak",
    `sudah setahun rekam ktp tapi kartunya belum dicetak juga
     ktp saya hilang, apa syarat mengurus yang baru
     nik saya tidak ditemukan waktu mendaftar kartu telepon
     mau tanya kapan blangko ektp tersedia`),
  topic("akta dan kartu keluarga",
    "kartu keluarga; akta kelahiran; akte lahir; akta kematian; catatan sipil; pindah domisili; surat pindah; akta perkawinan; akta perceraian; pecah KK; pindah datang; nama salah di akta; legalisir akta; akta nikah; perubahan KK; tambah anggota keluarga; pindah penduduk; surat keterangan pindah; pembuatan akta; akta anak; antrian dukcapil; pemutihan akta; pengangkatan anak; nomor KK; adminduk; administrasi kependudukan; pencatatan sipil",
    "akta; akte; lahir; pindah; legalisir; cabut berkas; domisili; salah nama; KK; perubahan data; anggota keluarga; kependudukan; adopsi; kutipan akta; pindah alamat; mutasi penduduk",
    "antrian; antri; nama ibu; kelahiran; berkas; loket",
    `bagaimana cara membuat akta kelahiran anak yang terlambat didaftarkan
     nama istri saya salah di kartu keluarga, di mana memperbaikinya
     syarat pindah penduduk dari luar kota apa saja
     antre di kantor catatan sipil dari subuh tetapi nomor habis`),
  topic("kesehatan",
    "puskesmas; fogging; demam berdarah; DBD; imunisasi; vaksin; pustu; dokter puskesmas; ambulans; jentik nyamuk; gizi buruk; izin apotek; keracunan makanan; rabies; bidan; obat habis; campak; kaki gajah; dinas kesehatan; klinik; izin praktik; praktik dokter; jamkesda; jamkesmas; petugas puskesmas; pelayanan puskesmas; perawat; tenaga kesehatan; apotek; malaria; stunting; posyandu; apoteker; bidan desa; jamu palsu; dukun; virus; corona",
    "nyamuk; obat; berobat; kesehatan; dokter; diare; muntaber; penyakit; poli gigi; berobat gratis; surat sehat; SKTM berobat; UHC; kartu Indonesia sehat; izin klinik; poliklinik; pengasapan; cuci darah; poli",
    "sakit; anak demam; pasien; pelayanan lambat; loket; pendaftaran; tidak ramah",
    `petugas puskesmas tidak ramah dan dokter datang siang
     mohon diadakan fogging, sudah tiga anak kena demam berdarah
     klinik di jalan kami buka praktik tanpa izin
     obat di puskesmas habis, disuruh beli sendiri di luar`),
  topic("rumah sakit",
    "rumah sakit; rumah sakit daerah; RSUD; rawat inap; kamar rawat; IGD; UGD; unit gawat darurat; antre obat; rawat jalan; dokter spesialis; kamar penuh; operasi; pasien ditolak; ruang perawatan; bedah; kamar inap; dokter jaga; pelayanan rumah sakit; biaya rumah sakit; poli penyakit dalam; ruang ICU; jenazah",
    "pasien; rujukan; perawat; dokter; opname; ambulans; kuota pasien; no antrian; inap; dirujuk; obat rumah sakit; loket pendaftaran; kelas tiga; gawat darurat; jadwal dokter",
    "sakit; antrian; satpam; tidak dilayani; keluarga pasien",
    `ibu saya ditolak di igd karena kamar penuh
     dokter spesialis di rumah sakit daerah datang terlambat, pasien menunggu dari pagi
     pasien rawat inap disuruh membeli obat sendiri`),
  topic("sekolah",
    "sekolah; kepala sekolah; uang sekolah; dana BOS; PPDB; pungutan sekolah; SD negeri; SMP negeri; SMA negeri; SMK; kartu pintar; buku pelajaran; LKS; pindah sekolah; seragam sekolah; bangku sekolah; ruang kelas; uang komite; komite sekolah; uang perpisahan; siswa miskin; PAUD; TK; wali murid; orang tua murid; penerimaan siswa baru; uang buku; sumbangan sekolah; jam pelajaran; gedung sekolah rusak; dinas pendidikan; SPP; buku paket; study tour; perpisahan sekolah; kelas; ekstrakurikuler; SDN; SMPN; SMAN; zonasi sekolah; guru sekolah",
    "murid; siswa; ijazah; guru; rapor; ujian sekolah; putus sekolah; anak sekolah; membeli buku; ijazah ditahan; kepsek; biaya sekolah; pendidikan; pelajar; PIP; KIP; paket C; les; kurikulum; sarana sekolah",
    "buku; tawuran pelajar; bolos; belajar; wali kelas",
    `sekolah negeri kok masih minta uang perpisahan ratusan ribu
     anak saya tidak bisa ambil ijazah karena belum bayar uang komite
     atap kelas bocor dan bangku kurang, murid belajar di lantai
     orang tua diwajibkan membeli buku dari sekolah`),
  topic("guru dan pegawai sekolah",
    "sertifikasi guru; tunjangan guru; guru honor; gaji guru; tunjangan profesi guru; dapodik; PPG; NUPTK; guru honorer; tunjangan sertifikasi; SK dirjen; UKG; inpassing; guru swasta; operator sekolah; uji kompetensi guru; tunjangan fungsional; GTT; guru tidak tetap; sekolah induk; info GTK; pretest PPG",
    "sertifikasi; TPG; guru kontrak; jam mengajar; dosen; mengajar; linieritas; pengawas sekolah; honor guru",
    "guru; tunjangan; honor",
    `tunjangan sertifikasi guru triwulan ini belum cair
     saya guru honor sudah sepuluh tahun mengajar, kapan diangkat
     data dapodik saya tidak sinkron sehingga tunjangan tidak keluar`),
  topic("bantuan sosial",
    "bantuan sosial; raskin; rastra; beras miskin; PKH; program keluarga harapan; KKS; kartu keluarga sejahtera; KPS; kartu perlindungan sosial; BPNT; bantuan pangan non tunai; BLT; bantuan langsung tunai; bansos; keluarga miskin; data kemiskinan; penerima bantuan; tidak tepat sasaran; bantuan tidak tepat sasaran; saldo KKS; pendamping PKH; bantuan lansia; santunan kematian; keluarga tidak mampu; warga miskin; sembako; PSKS; DTKS; saldo nol; e-warong; bantuan tunai; kartu kosong; dinas sosial; kementerian sosial; pencairan bantuan; yatim piatu; santunan; orang miskin",
    "bantuan; miskin; tidak mampu; saldo kosong; saldo; sembako; penerima; janda miskin; terdata; pendataan; beras; tidak terdaftar; kartu sejahtera; kurang mampu; pembagian beras; pencairan; jatah",
    "kartu; terdaftar; dana; kosong; belum dapat; cair",
    `keluarga saya miskin tetapi tidak pernah terdata menerima bantuan
     kartu bantuan saya saldonya selalu nol
     yang dapat beras bantuan malah orang mampu, mohon didata ulang
     dana pkh anak saya bulan ini belum cair`),
  topic("orang telantar",
    "gelandangan; pengemis; anak jalanan; orang gila; orang terlantar; gangguan jiwa; ODGJ; panti asuhan; penyandang cacat; penyandang disabilitas; gepeng; lansia terlantar; anak punk; pengamen; dipasung; panti jompo; rumah singgah; anak terlantar; tunawisma; difabel; mengamuk; peminta sumbangan; pemulung tidur",
    "terlantar; disabilitas; cacat; jompo; mengemis; peminta-minta; panti; lansia; kursi roda; depresi; rehabilitasi sosial",
    "tua; sebatang kara; kasihan; mengganggu warga",
    `ada orang gila berkeliaran tanpa baju di pasar, warga takut
     pengemis membawa bayi di lampu merah setiap hari
     seorang kakek hidup sendirian dan sakit, tidak ada yang mengurus`),
  topic("tenaga kerja",
    "tenaga kerja; upah; UMK; UMR; PHK; lowongan kerja; kartu kuning; AK-1; THR tidak dibayar; pesangon; TKI; buruh; gaji tidak dibayar; gaji karyawan; perusahaan tidak membayar gaji; kontrak kerja; lembur; ijazah ditahan perusahaan; jam kerja; pemutusan hubungan kerja; perselisihan kerja; outsourcing; disnaker; pelatihan kerja; magang; penipuan lowongan kerja; karyawan kontrak; cuti karyawan; gaji di bawah UMR; pengawas ketenagakerjaan; hak karyawan; perusahaan tempat bekerja; balai latihan kerja; job fair; tenaga kerja asing; kecelakaan kerja; resign; surat pengalaman kerja; dinas tenaga kerja; ketenagakerjaan; PKWT; slip gaji; uang lembur; upah minimum",
    "karyawan; gaji; perusahaan; PT; kerja; pekerja; bekerja; majikan; dipecat; diberhentikan; cuti; THR; HRD; pabrik gaji; pencari kerja; loker; rekrutmen; bos; pengangguran",
    "lembur; kontrak; libur; hak; upah; toko",
    `perusahaan tempat saya bekerja membayar gaji di bawah umk
     saya dipecat tanpa pesangon setelah lima tahun bekerja
     ijazah saya ditahan perusahaan waktu mengundurkan diri
     thr karyawan toko kami tidak dibayar`),
  topic("perempuan dan anak",
    "keluarga berencana; KDRT; kekerasan dalam rumah tangga; perlindungan anak; kekerasan anak; pil KB; implan; suntik KB; pelecehan; pemberdayaan perempuan; perkosaan; anak dipukuli; pernikahan dini; bullying; perundungan; pencabulan; KB gratis",
    "ibu hamil; kekerasan; anak di bawah umur; suami memukul; KB; perempuan; trauma",
    "anak; istri; perempuan",
    `tetangga memukuli anaknya setiap malam, tolong dilindungi
     di mana bisa pasang kb gratis
     anak perempuan dilecehkan di angkot`),
  topic("jaminan kesehatan daerah",
    "jamkesda; jamkesmas; BPJS PBI; PBI daerah; BPJS gratis; PBI APBD; penerima bantuan iuran; KIS PBI; KIS tidak aktif; KIS; PBI nonaktif; UHC; berobat gratis; SKTM berobat; jaminan persalinan; jampersal; tidak punya BPJS; bantuan biaya pengobatan; bantuan biaya rumah sakit; kartu sehat; Kartu Indonesia Sehat; BPJS mandiri ke PBI; pendaftaran BPJS gratis; BPJS dari pemerintah; BPJS dibayar pemerintah; jaminan kesehatan; jaminan kesehatan daerah",
    "BPJS; PBI; biaya berobat; biaya pengobatan; kartu BPJS; JKN; tidak aktif; dinonaktifkan",
    "gratis; iuran; tidak mampu; operasi",
    `ibu saya sakit dan kami tidak mampu, bagaimana mendapat bpjs gratis dari kota
     kartu indonesia sehat anak saya ternyata tidak aktif waktu berobat`),
];
