import { agency, duties } from "./build";

/** Agencies for order, disasters, environment and honest government. */
export const safety = [
  agency({
    slug: "satpolpp", name: "Satuan Polisi Pamong Praja", shortName: "Satpol PP", kind: "satpol-pp", lead: "zaitun",
    smsCodes: ["SATPOLPP", "POLPP"], aliases: ["satpol", "pol pp", "pamong praja"],
    duties: duties(
      "pedagang kaki lima; PKL; penertiban; bangunan liar; lapak di trotoar; kafe remang-remang; rumah kos mesum; jualan di badan jalan; razia; tuak",
      "warung tuak; musik keras malam; ketertiban; spanduk liar; ternak berkeliaran; judi; pondok liar; keyboard sampai pagi",
      "trotoar; ribut; pengamen; anak punk",
    ),
  }),
  agency({
    slug: "bpbd", name: "Badan Penanggulangan Bencana Daerah", shortName: "BPBD", kind: "badan", lead: "tembaga",
    smsCodes: ["BPBD"], aliases: ["penanggulangan bencana"],
    duties: duties(
      "banjir bandang; banjir masuk rumah; pengungsi; evakuasi; perahu karet; Sungai Deli meluap; longsor; posko banjir; angin puting beliung; banjir kiriman",
      "banjir; tanggul jebol; sungai meluap; bantuan banjir; rumah rubuh; air naik; rob; dapur umum; hanyut",
      "gempa; hujan deras; kabut asap; terpal",
    ),
  }),
  agency({
    slug: "blh", name: "Badan Lingkungan Hidup", shortName: "BLH", kind: "badan", lead: "hijau",
    smsCodes: ["BLH"], aliases: ["lingkungan hidup"],
    duties: duties(
      "limbah pabrik; pencemaran; asap pabrik; AMDAL; limbah cair; bising pabrik; polusi",
      "sungai tercemar; debu; bau limbah; oli bekas; ikan mati di sungai; bakar ban", "asap; bau; pabrik",
    ),
  }),
  agency({
    slug: "inspektorat", name: "Inspektorat", shortName: "Inspektorat", kind: "inspektorat", lead: "arang",
    smsCodes: ["INSPEKTORAT"], aliases: ["inspektorat kota", "pengawas"],
    duties: duties(
      "pungli; pungutan liar; korupsi; suap; uang pelicin; penyalahgunaan wewenang; oknum pegawai; minta uang; gratifikasi; proyek fiktif",
      "kutipan tidak resmi; dipersulit; uang rokok; oknum; mark up; pegawai bolos; PNS main game; mobil dinas dipakai pribadi",
      "calo; tidak ada kuitansi; disiplin pegawai",
    ),
  }),
  agency({
    slug: "kesbangpol", name: "Badan Kesatuan Bangsa Politik dan Perlindungan Masyarakat", shortName: "Kesbangpol Linmas", kind: "badan",
    lead: "bata",
    smsCodes: ["KESBANGPOL", "KESBANG"], aliases: ["kesbang", "linmas"],
    duties: duties("ormas; izin penelitian; rekomendasi penelitian; hansip; linmas", "kerukunan umat; aliran sesat; preman OKP; izin riset", "preman"),
  }),
  agency({
    slug: "bnk", name: "Pelaksana Harian Badan Narkotika Kota", shortName: "PLH BNK", kind: "badan", lead: "arang",
    smsCodes: ["BNK"], aliases: ["bnk medan"],
    duties: duties("narkoba; sabu; ganja; rehabilitasi narkoba", "pecandu; lem kambing; penyuluhan narkoba; bandar", "mabuk"),
  }),
];
