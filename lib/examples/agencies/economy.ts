import { agency, duties } from "./build";

/** Agencies for trade, taxes, permits, tourism and food. */
export const economy = [
  agency({
    slug: "dispenda", name: "Dinas Pendapatan", shortName: "Dispenda", kind: "dinas", lead: "cokelat",
    smsCodes: ["DISPENDA"], aliases: ["pendapatan daerah"],
    duties: duties(
      "PBB; pajak bumi dan bangunan; SPPT; BPHTB; pajak restoran; pajak hotel; pajak reklame; bayar pajak daerah",
      "tagihan PBB; denda PBB; pajak parkir; NJOP; pajak hiburan", "pajak daerah",
    ),
  }),
  agency({
    slug: "disperindag", name: "Dinas Perindustrian dan Perdagangan", shortName: "Disperindag", kind: "dinas", lead: "tembaga",
    smsCodes: ["DISPERINDAG"], aliases: ["perindag"],
    duties: duties(
      "harga sembako; harga cabai; gas elpiji 3 kg; elpiji langka; pasar murah; makanan kedaluwarsa; timbangan curang; harga beras",
      "minyak goreng; gula; barang palsu; perlindungan konsumen; distributor; pangkalan gas; harga naik", "harga; industri rumahan",
    ),
  }),
  agency({
    slug: "diskop", name: "Dinas Koperasi Usaha Mikro Kecil dan Menengah", shortName: "Diskop UMKM", kind: "dinas", lead: "zaitun",
    smsCodes: ["DISKOP", "UMKM"], aliases: ["dinas koperasi"],
    duties: duties("koperasi; UMKM; modal usaha kecil; pinjaman usaha", "pelatihan usaha; pameran UMKM; usaha kecil; rentenir berkedok koperasi", "dagangan"),
  }),
  agency({
    slug: "bpm", name: "Badan Penanaman Modal", shortName: "BPM", kind: "badan", lead: "laut",
    smsCodes: ["BPM"], duties: duties("penanaman modal; investasi", "izin prinsip; LKPM", ""),
  }),
  agency({
    slug: "bppt", name: "Badan Pelayanan Perijinan Terpadu", shortName: "BPPT", kind: "badan", lead: "nila",
    smsCodes: ["BPPT"], aliases: ["perizinan terpadu", "badan perizinan"],
    duties: duties(
      "izin usaha; SIUP; SITU; TDP; izin gangguan; izin HO; loket perizinan; perizinan",
      "urus izin; izin reklame; izin tempat usaha; calo izin", "izin",
    ),
  }),
  agency({
    slug: "disbudpar", name: "Dinas Kebudayaan dan Pariwisata", shortName: "Disbudpar", kind: "dinas", lead: "anggur",
    smsCodes: ["DISBUDPAR"], aliases: ["pariwisata", "kebudayaan"],
    duties: duties(
      "pariwisata; cagar budaya; tempat hiburan malam; karaoke; Istana Maimun; pentas seni; bangunan bersejarah",
      "Ramadhan Fair; diskotek; warnet buka sampai pagi; wisatawan; spa; hotel melati", "hiburan; budaya",
    ),
  }),
  agency({
    slug: "distanla", name: "Dinas Pertanian dan Kelautan", shortName: "Distanla", kind: "dinas", lead: "hijau",
    smsCodes: ["DISTANLA"], aliases: ["pertanian", "peternakan", "perikanan"],
    duties: duties(
      "pupuk; sawah; ternak babi; rumah potong hewan; nelayan; bibit; penyuluh pertanian; tambak",
      "kandang ternak; sapi kurban; vaksin anjing; perahu nelayan; flu burung", "hewan liar; ikan",
    ),
  }),
  agency({
    slug: "ketapang", name: "Badan Ketahanan Pangan", shortName: "BKP", kind: "badan", lead: "zaitun",
    smsCodes: ["KETAPANG", "BKP"], duties: duties("raskin; cadangan pangan; beras miskin", "beras bantuan; rawan pangan; formalin", ""),
  }),
  agency({
    slug: "bapemas", name: "Badan Pemberdayaan Masyarakat", shortName: "Bapemas", kind: "badan", lead: "tembaga",
    smsCodes: ["BAPEMAS"], duties: duties("PNPM; LPM; pemberdayaan kelurahan", "teknologi tepat guna; swadaya warga", ""),
  }),
];
