/** Papers, health, school, work, trade, government: a concept, then the words that name it. */
export const people = `
  KTP: KTP; e-KTP; perekaman; blangko; suket; cetak KTP; rekam; biometrik
  NIK: NIK; data kependudukan; nomor induk kependudukan; data ganda; tidak terdaftar; konsolidasi
  KK: kartu keluarga; KK; pecah KK; kepala keluarga; anggota keluarga; nomor KK
  akta: akta; akte; akta kelahiran; akta kematian; akta nikah; catatan sipil; pencatatan; akta lahir
  pindah: pindah domisili; surat pindah; pindah datang; mutasi penduduk; cabut berkas; domisili; pindah alamat
  dukcapil: dukcapil; disdukcapil; capil; kependudukan; adminduk
  antre: antre; antrean; loket; nomor antrean; kuota; menunggu lama; pendaftaran
  petugas tidak ramah: tidak ramah; kasar; galak; judes; jutek; arogan; tidak sopan; membentak
  pelayanan: pelayanan; petugas; dilayani; melayani; jam kerja; tutup; buka
  puskesmas: puskesmas; pustu; posyandu; bidan; puskesmas pembantu; poliklinik; klinik
  dokter: dokter; perawat; suster; tenaga medis; poli; praktik dokter; tenaga kesehatan
  rumah sakit: rumah sakit; RSUD; IGD; rawat inap; ICU; kamar rawat; opname; UGD; operasi; pasien
  obat: obat; apotek; resep; farmasi; obat kosong
  penyakit: demam berdarah; DBD; diare; penyakit; wabah; rabies; TBC; muntaber; sakit; malaria; keracunan
  nyamuk: nyamuk; fogging; jentik; pengasapan; abate
  vaksin: imunisasi; vaksin; vaksinasi; suntik; balita; gizi buruk; stunting
  BPJS: BPJS; JKN; KIS; iuran BPJS; faskes; PBI; BPJS kesehatan; jamkesda; jamkesmas
  BPJS kerja: JHT; BPJS ketenagakerjaan; jamsostek; jaminan hari tua; paklaring; klaim
  sekolah: sekolah; SD; SMP; SMA; SMK; TK; PAUD; kelas; ruang kelas; siswa; murid; pelajar
  penerimaan siswa: PPDB; zonasi; penerimaan siswa baru; daftar ulang; daya tampung; jalur prestasi
  pungutan sekolah: uang komite; SPP; uang sekolah; uang gedung; sumbangan; LKS; seragam; komite; perpisahan; uang buku
  bantuan siswa: KIP; KJP; PIP; kartu pintar; dana BOS; BSM; beasiswa; siswa miskin
  guru: guru; kepala sekolah; sertifikasi guru; guru honor; dapodik; NUPTK; mengajar; tunjangan guru
  ijazah: ijazah; rapor; SKHUN; legalisir; kelulusan; ujian
  kuliah: kuliah; kampus; mahasiswa; dosen; universitas; wisuda; skripsi; perguruan tinggi
  bansos: bantuan sosial; bansos; PKH; KKS; BPNT; BLT; KPS; penerima bantuan; keluarga harapan; BST; kartu sejahtera
  beras: raskin; rastra; beras; sembako; beras miskin
  miskin: miskin; tidak mampu; janda; yatim; duafa; kurang mampu; kemiskinan; SKTM; lansia; jompo
  difabel: disabilitas; cacat; difabel; kursi roda; tuna netra; lumpuh; tuna rungu
  upah: upah; UMK; UMR; UMP; gaji; lembur; THR; gaji tidak dibayar; slip gaji
  PHK: PHK; pesangon; dipecat; diberhentikan; dirumahkan; mengundurkan diri; kontrak kerja; outsourcing
  perusahaan: perusahaan; karyawan; PT; pabrik; pekerja; buruh; majikan; HRD; karyawati
  lowongan: lowongan kerja; lowongan; pencari kerja; kartu kuning; job fair; pengangguran; pelatihan kerja; magang; TKI; melamar
  perempuan anak: KDRT; kekerasan; pelecehan; perlindungan anak; penculikan; pencabulan; keluarga berencana
  izin: izin usaha; SIUP; TDP; perizinan; izin gangguan; HO; SITU; OSS; NIB; PTSP; izin; satu pintu
  berkas: berkas; syarat; persyaratan; prosedur; permohonan; dokumen; formulir
  pajak: PBB; pajak; SPPT; BPHTB; NJOP; wajib pajak; pajak restoran; pajak bumi dan bangunan
  samsat: Samsat; STNK; BPKB; pajak kendaraan; plat nomor; balik nama
  pasar: pasar; los; kios pasar; pedagang pasar; pasar tradisional; revitalisasi pasar; pasar induk
  harga: harga; sembako; mahal; elpiji; gas; langka; bahan pokok; timbangan; kedaluwarsa
  koperasi: koperasi; UMKM; modal; pinjaman; KUR; usaha kecil; simpan pinjam; rentenir
  minimarket: minimarket; supermarket; mal; toko modern; swalayan
  wisata: wisata; pantai; museum; candi; hotel; wisatawan; cagar budaya; pariwisata; pengunjung
  olahraga: olahraga; lapangan; stadion; atlet; sepak bola; kolam renang; GOR; pemuda; karang taruna
  perpustakaan: perpustakaan; buku; membaca; taman bacaan
  tani: petani; pupuk; sawah; padi; tani; panen; traktor; gabah; hama; bibit; kebun
  ikan: nelayan; ikan; tambak; perikanan; kapal nelayan
  hewan: anjing; kucing; hewan; monyet; satwa; binatang; sapi; kambing; ternak; burung
  RT RW: ketua RT; ketua RW; pak RT; RT; RW; pengurus RT; kas RT; iuran warga
  kelurahan: lurah; kelurahan; kecamatan; camat; kepling; kantor kelurahan; kantor kecamatan; sekcam
  surat pengantar: surat pengantar; surat keterangan; SKTM; keterangan domisili; keterangan usaha; tanda tangan
  desa: desa; kepala desa; dana desa; perangkat desa; kades; balai desa; BPD; dusun
  pungli: pungli; pungutan liar; suap; uang pelicin; minta uang; calo; dimintai uang; setoran; uang rokok
  korupsi: korupsi; penyelewengan; penyalahgunaan; gratifikasi; KKN; fiktif; mark up; nepotisme; kecurangan
  pegawai: PNS; CPNS; honorer; ASN; pegawai; kepegawaian; pangkat; pensiun; PPPK; mutasi pegawai; NIP; BKD
  tunjangan: tunjangan; gaji PNS; insentif; honor; TPP; remunerasi; rapel
  situs: website; situs; aplikasi; login; error; online; server; akun
  internet: internet; wifi; sinyal; tower; jaringan; menara; fiber optik; kabel optik; provider
  pengaduan: laporan; pengaduan; tidak ditanggapi; call center; aduan; belum ditanggapi
  lelang: lelang; tender; pengadaan; ULP; LPSE; pemenang lelang
  anggaran: anggaran; APBD; dana hibah; hibah; aset; proposal; musrenbang
  kepala daerah: bupati; gubernur; walikota; DPRD; dewan; wakil; pejabat
  ibadah: masjid; gereja; musala; guru ngaji; madrasah; haji; ibadah; pesantren; azan; pengeras suara
  nikah: nikah; KUA; buku nikah; penghulu; cerai; kawin
  ormas: ormas; preman; LSM; premanisme; pemalakan; uang keamanan; pemilu; demo; hansip; linmas
  narkoba: narkoba; sabu; ganja; lem; pengedar; pecandu; obat terlarang
  air: PDAM; air PDAM; air mati; air tidak mengalir; meteran air; pipa bocor; air keruh; air bersih; tagihan air; ledeng
  listrik: listrik; PLN; padam; tiang listrik; token listrik; kabel listrik; pemadaman; trafo; meteran listrik; gardu
  polisi: polisi; polsek; polres; SIM; tilang; pencurian; begal; maling; penipuan; balap liar; kehilangan; tawuran
  tanah: tanah; sertifikat; BPN; sengketa; ahli waris; AJB; hak milik; PTSL; ukur; hibah; girik
  paspor: paspor; imigrasi; lapas; WNA; visa
  bank: bank; ATM; rekening; kredit; pinjaman online; tabungan; saldo; transfer
  pos: pos; paket; kiriman; resi; bea cukai
  BBM: SPBU; BBM; bensin; solar; pertamina; premium
  seluler: kartu prabayar; pulsa; telkomsel; registrasi; operator; indosat; XL; provider seluler
  pengadilan: pengadilan; hakim; jaksa; sidang; perkara; putusan; kejaksaan; gugatan
`;
