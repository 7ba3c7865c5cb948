import { agency, duties } from "./build";

/** Dinas and hospital that serve people directly: papers, health, school, work, sport. */
export const citizenServices = [
  agency({
    slug: "disdukcapil", name: "Dinas Kependudukan dan Catatan Sipil", shortName: "Disdukcapil", kind: "dinas", lead: "biru",
    smsCodes: ["DISDUKCAPIL", "DUKCAPIL", "CAPIL"], aliases: ["catatan sipil", "kependudukan"],
    duties: duties(
      "KTP; e-KTP; kartu keluarga; akta kelahiran; akte lahir; akta kematian; catatan sipil; rekam KTP; KTP hilang; KTP belum jadi; " +
        "pindah domisili; surat pindah; blangko KTP; NIK",
      "akta perkawinan; akta perceraian; pecah KK; ganti status KTP; data ganda; pindah datang; nama salah di akta",
      "legalisir akta; kependudukan; akte",
    ),
  }),
  agency({
    slug: "dinkes", name: "Dinas Kesehatan", shortName: "Dinkes", kind: "dinas", lead: "toska",
    smsCodes: ["DINKES"], aliases: ["kesehatan kota"],
    duties: duties(
      "puskesmas; fogging; demam berdarah; DBD; imunisasi; vaksin; pustu; jamkesmas; Medan Sehat; dokter puskesmas; ambulans puskesmas; jentik nyamuk",
      "nyamuk; BPJS; gizi buruk; izin apotek; makanan beracun; rabies; bidan; obat habis; campak; kaki gajah",
      "sakit; muntaber; obat; diare; klinik",
    ),
  }),
  agency({
    slug: "disdik", name: "Dinas Pendidikan", shortName: "Disdik", kind: "dinas", lead: "nila",
    smsCodes: ["DISDIK"], aliases: ["dinas pendidikan kota"],
    duties: duties(
      "sekolah; guru; kepala sekolah; uang sekolah; dana BOS; PPDB; pungutan sekolah; sertifikasi guru; SD negeri; SMP negeri; SMA negeri; " +
        "beasiswa; kartu pintar; guru honor",
      "buku pelajaran; LKS; ijazah; pindah sekolah; seragam sekolah; bangku sekolah; ruang kelas; uang komite; uang perpisahan; siswa miskin; PAUD",
      "murid; siswa; tawuran pelajar; bolos; les",
    ),
  }),
  agency({
    slug: "rsudpirngadi", name: "Rumah Sakit Umum Daerah Dr. Pirngadi", shortName: "RSUD Dr. Pirngadi", kind: "rsud", lead: "laut",
    smsCodes: ["RSUD", "PIRNGADI"], aliases: ["rs pirngadi", "rumah sakit pirngadi", "pringadi"],
    duties: duties(
      "rumah sakit Pirngadi; Pirngadi; rawat inap; kamar rawat; IGD; cuci darah; antre obat rumah sakit; poli",
      "rawat jalan; dokter spesialis; rujukan; ambulans; kamar penuh; operasi; apotek rumah sakit",
      "rumah sakit; perawat; dokter; pasien",
    ),
  }),
  agency({
    slug: "dinsosnaker", name: "Dinas Sosial dan Tenaga Kerja", shortName: "Dinsosnaker", kind: "dinas", lead: "anggur",
    smsCodes: ["DINSOSNAKER", "DINSOS", "DISNAKER"], aliases: ["dinas sosial", "tenaga kerja", "depnaker"],
    duties: duties(
      "gelandangan; pengemis; anak jalanan; orang gila; kartu kuning; AK-1; upah; UMK; PHK; lowongan kerja; bantuan sosial; orang terlantar; THR tidak dibayar",
      "PSKS; BLT; panti asuhan; penyandang cacat; pesangon; TKI; gepeng; lansia terlantar; anak punk",
      "miskin; bantuan; pengamen; buruh",
    ),
  }),
  agency({
    slug: "dispora", name: "Dinas Pemuda dan Olahraga", shortName: "Dispora", kind: "dinas", lead: "tembaga",
    smsCodes: ["DISPORA"], aliases: ["pemuda dan olahraga"],
    duties: duties("Stadion Teladan; gelanggang remaja; lapangan olahraga; atlet", "karang taruna; lapangan bola; kolam renang kota", "olahraga; pemuda"),
  }),
  agency({
    slug: "bppkb", name: "Badan Pemberdayaan Perempuan dan Keluarga Berencana", shortName: "BPPKB", kind: "badan", lead: "anggur",
    smsCodes: ["BPPKB"], aliases: ["pemberdayaan perempuan", "keluarga berencana"],
    duties: duties(
      "KB gratis; keluarga berencana; kekerasan dalam rumah tangga; KDRT; perlindungan anak; kekerasan anak",
      "pil KB; implan; suntik KB; anak dipukuli; pelecehan", "ibu hamil",
    ),
  }),
  agency({
    slug: "perpustakaan", name: "Kantor Perpustakaan", shortName: "Perpustakaan", kind: "kantor", lead: "nila",
    smsCodes: ["PERPUSTAKAAN", "PUSTAKA"], aliases: ["perpus kota"],
    duties: duties("perpustakaan; kartu perpustakaan; pinjam buku; mobil pintar", "perpustakaan keliling; taman bacaan", "buku"),
  }),
];
