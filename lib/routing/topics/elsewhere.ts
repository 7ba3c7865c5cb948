import { topic } from "./topic";

/** What citizens write to the city about although the city has no agency for it; people learn whose it is. */
export const elsewhere = [
  topic("air minum",
    "PDAM; air PDAM; air mati; air tidak mengalir; air ledeng; meteran air; pelanggan PDAM; tagihan air; air keruh; pipa bocor; air kotor; air macet; rekening air; sambungan air; pasang PDAM; air tidak hidup; pipa PDAM; air kecil; air bau kaporit; debit air; Tirtanadi; perumdam; air bersih mati; mobil tangki air",
    "meteran; ledeng; air hidup; pipa; air bersih; air; mengalir; ngalir; mati air; kran; pelanggan; tangki air; pasokan air",
    "mandi; keruh; tagihan; nyala",
    `air pdam di rumah kami sudah empat hari tidak mengalir
     tagihan air naik padahal air jarang hidup
     pipa bocor di depan rumah, air terbuang ke jalan
     air ledeng keruh dan berbau`),
  topic("listrik",
    "listrik padam; PLN; pemadaman listrik; tiang listrik; token listrik; meteran listrik; tarif listrik; kabel listrik; trafo; mati lampu; gardu listrik; daya listrik; pemadaman bergilir; sambungan listrik; tagihan listrik; subsidi listrik; listrik 900; pelanggan PLN; listrik mati; arus listrik; kabel putus; pencabutan subsidi",
    "listrik; padam; pemadaman; voltase; daya; kwh; tiang miring; kabel menjuntai; ESDM; golongan tarif",
    "kabel; tiang; lampu",
    `listrik padam tiap sore tanpa pemberitahuan
     tiang listrik miring hampir roboh menimpa rumah
     kenapa subsidi listrik rumah saya dicabut padahal kami miskin
     token listrik tidak bisa dimasukkan`),
  topic("jaminan kesehatan",
    "BPJS kesehatan; BPJS; JKN; KIS; peserta BPJS; iuran BPJS; kartu BPJS; faskes; pindah faskes; virtual account; denda BPJS; denda pelayanan; autodebet; kelas BPJS; fasilitas kesehatan tingkat pertama; pembayaran iuran; tunggakan iuran; penerima bantuan iuran; PBI; mutasi peserta; menonaktifkan BPJS; rujukan berjenjang; faskes tingkat pertama; nomor kartu BPJS; cetak kartu BPJS; mandiri; kepesertaan; turun kelas; klaim BPJS; aktivasi kartu; bayi baru lahir BPJS; pendaftaran BPJS; dokter keluarga; kartu Indonesia sehat; daftar BPJS; penonaktifan peserta",
    "iuran; peserta; faskes; non aktif; tunggakan; pindah kelas; terdaftar; mendaftar; kartu; rawat inap denda; klinik pindah; anggota keluarga; aktif; menunggak; premi; perubahan data peserta; PPU",
    "syarat; kartu hilang; bayar; rujukan; premi; jaminan",
    `bagaimana cara memindahkan faskes peserta bpjs
     kartu bpjs saya hilang, apa syarat mencetaknya
     iuran bpjs saya menunggak, berapa dendanya
     bayi baru lahir didaftarkan bpjs kapan`),
  topic("jaminan tenaga kerja",
    "BPJS ketenagakerjaan; jaminan hari tua; JHT; klaim JHT; pencairan BPJS; saldo JHT; jamsostek; mencairkan dana; BPJSTK; e-klaim; kartu ketenagakerjaan; paklaring; pencairan jamsostek; jaminan pensiun; saldo bpjs; dana JHT; surat paklaring; pencairan saldo",
    "klaim; cair; mencairkan; pencairan; jamsostek; nomor KPJ; verifikasi; rekening; berhenti bekerja; saldo; perusahaan menunggak iuran",
    "perusahaan; bank; antrian online; berkas",
    `saya sudah berhenti bekerja, bagaimana mencairkan jaminan hari tua
     pencairan jht saya sudah sebulan belum masuk rekening
     perusahaan tidak mau mengeluarkan paklaring sehingga saldo tidak bisa dicairkan`),
  topic("polisi",
    "polisi; polres; polsek; pencurian; SIM; STNK; BPKB; penipuan; begal; pembunuhan; perampokan; tilang; polantas; maling; curanmor; laporan polisi; balap liar; penganiayaan; ditipu; SKCK; geng motor; pencopet; jambret; penyidik; pemerasan; kehilangan motor; pembuatan SIM; polda; kapolri; tersangka; uang tilang; kejahatan; pelaku; geng; penggelapan",
    "ditilang; copet; kriminal; tindak pidana; penjahat; razia polisi; pengancaman; transfer; penjudi; knalpot; balapan",
    "hilang; lapor polisi; korban; rawan; aman",
    `motor saya dicuri, laporan di polsek tidak ada kabar
     balap liar setiap malam minggu di jalan ini
     saya ditipu orang lewat telepon dan sudah transfer uang
     mengurus sim dimintai uang lebih`),
  topic("paspor dan imigrasi",
    "paspor; imigrasi; antrian paspor; perpanjangan paspor; kantor imigrasi; paspor online; visa; WNA; WNI; kewarganegaraan; lapas; sipir; narapidana; rutan; penjara; paspor hilang; orang asing; keimigrasian; KITAS; notaris; fidusia; badan hukum; rumah tahanan; napi; izin tinggal; lembaga pemasyarakatan; remisi; antrean paspor; hukum dan HAM",
    "antrian online; keluar negeri; kanim; wawancara; pembuatan paspor; akun antrian; tahanan; dokumen perjalanan; kuota antrian",
    "foto; luar negeri; umrah; jadwal",
    `kuota antrean paspor selalu habis
     paspor saya rusak, bagaimana menggantinya
     petugas lapas meminta uang kepada keluarga tahanan`),
  topic("tanah dan sertifikat",
    "sertifikat tanah; BPN; pertanahan; balik nama sertifikat; sengketa tanah; mafia tanah; pengukuran tanah; prona; PTSL; hak milik; sertifikat ganda; kantor pertanahan; agraria; pecah sertifikat; hak guna bangunan; akta jual beli; PPAT; sertifikasi tanah; tanah negara; pembuatan sertifikat; surat tanah; ganti rugi tanah; pembebasan tanah; HGU; tanah garapan; roya",
    "tanah; sertifikat; ukur; sengketa; ganti rugi; lahan; ahli waris; AJB; hak pakai; hibah tanah; tanah warisan",
    "notaris; surat; waris",
    `sertifikat tanah saya tiga tahun belum selesai di kantor pertanahan
     tanah saya diserobot orang yang punya sertifikat ganda
     berapa biaya balik nama sertifikat`),
  topic("kuliah dan beasiswa",
    "beasiswa; kampus; universitas; dosen; mahasiswa; bidikmisi; kuliah; UKT; akreditasi; ijazah palsu; PDDIKTI; beasiswa PPA; perguruan tinggi; rektor; wisuda; skripsi; forlap; penyetaraan ijazah; LPDP; kopertis; program studi; NIDN; SBMPTN; sertifikasi dosen; pangkalan data; beasiswa dosen; semester; SNMPTN; studi lanjut; transkrip; sekolah tinggi; politeknik; beasiswa belum cair; pencairan beasiswa; jurusan",
    "fakultas; prodi; S1; S2; kuliah; ijazah; mahasiswi; almamater; kelulusan; dikti; IPK; on going",
    "penerima; pendaftaran; cair; belajar",
    `beasiswa saya semester ini belum cair
     nama saya tidak terdaftar di pangkalan data perguruan tinggi
     kampus menahan ijazah karena tunggakan uang kuliah`),
  topic("perusahaan negara",
    "Telkom; Indihome; kantor pos; PT Pos; kereta api; Pertamina; SPBU; BBM; Garuda; bank BRI; bank Mandiri; BNI; paket pos; kiriman belum sampai; tiket kereta; premium langka; solar langka; direksi; kartu ATM; nasabah; agen bank; BUMN; bulog; pupuk Indonesia; jasa marga; tol; ATM; perkebunan nusantara; PTPN; rekrutmen BUMN; kiriman luar negeri; bea cukai; paket ditahan; nomor resi; KAI; stasiun; Pelni; ASDP; tarif tol; asuransi; OJK; pinjaman online; leasing; Pelindo; uang elektronik; angkasa pura; pertalite; bensin",
    "pos; resi; kiriman; paket; stasiun; pom bensin; bank; rekening; kredit; tabungan; saldo; e-toll; kantor cabang; kartu kredit; deposito; bunga bank; dana pensiun; karyawan BUMN",
    "transfer; kirim; uang; bayar; cabang",
    `paket dari luar negeri tertahan sebulan di kantor pos
     bensin di spbu habis setiap sore
     bank tidak mau mengganti uang saya yang hilang dari atm
     internet rumah mati seminggu, pengaduan tidak ditanggapi telkom`),
  topic("seluler dan siaran",
    "registrasi kartu; kartu prabayar; provider; operator seluler; registrasi ulang; kartu SIM; telkomsel; indosat; XL; pulsa; pulsa terpotong; nomor diblokir; 4444; registrasi SIM card; SMS penipuan; tayangan televisi; siaran TV; konten porno; blokir situs; kuota internet; spam; registrasi nomor; nomor pengguna; paket data; postel; IMEI; acara televisi; sinetron",
    "registrasi; prabayar; pulsa; nomor; sinyal; operator; kartu; media sosial; facebook; unreg; data diri; akun palsu",
    "nomor HP; pesan; nama ibu kandung",
    `registrasi kartu prabayar saya gagal terus
     pulsa saya terpotong tanpa sebab
     tayangan televisi sore tidak pantas untuk anak`),
  topic("pemerintah pusat",
    "kementerian; presiden; menteri; undang-undang; NPWP; pajak penghasilan; kementerian agama; ereg; kantor pajak; UN; ujian nasional; transmigrasi; BPOM; obat palsu; kosmetik palsu; pengadilan; hakim; jaksa; mahkamah; perkara; KPK; DPR; peraturan pemerintah; UU; ESDM; migas; tambang emas; reformasi birokrasi; perpres; kementerian kesehatan; menkes; PTT; nusantara sehat; STR; pelabuhan laut; kehutanan; hutan; kapal; sertifikat pelaut; SSCN; panselnas; rekrutmen nasional; LKPP; kejaksaan; gugatan; panitera; bidan PTT; dirjen; permen; e-katalog; pendaftaran CPNS; CPNS kementerian; hasil seleksi; passing grade; kemenkumham; kemendikbud; mendikbud; kemendagri; mensos; kurikulum nasional; verval; data pokok",
    "nasional; negara; Indonesia; pusat; peraturan; seleksi; kemenag; sidang; putusan; kebijakan pemerintah; subsidi; jokowi; tes; SKD; SKB; peserta seleksi; rakyat Indonesia",
    "pemerintah; republik; hasil; usul; pengumuman",
    `saya lupa kata sandi npwp online, bagaimana memulihkannya
     hakim menunda sidang berkali-kali tanpa alasan
     kosmetik tanpa izin edar dijual bebas di internet
     mengapa hasil seleksi cpns kementerian belum diumumkan`),
  topic("pajak kendaraan",
    "pajak kendaraan; Samsat; pajak motor; pajak mobil; bayar pajak motor; PKB; BBNKB; balik nama kendaraan; mutasi kendaraan; STNK; perpanjangan STNK; plat nomor; ganti plat; Samsat keliling; e-samsat; pajak progresif; blokir kendaraan; denda pajak kendaraan; pemutihan pajak kendaraan; cek fisik; BPKB; SWDKLLJ; jasa raharja; nopol; bea balik nama",
    "pajak progresif; STNK hilang; pajak lima tahunan; plat; kendaraan bermotor; balik nama",
    "motor; mobil; pemilik lama",
    `pajak motor saya sudah lewat setahun, apakah ada pemutihan
     balik nama mobil di samsat dipersulit`),
];
