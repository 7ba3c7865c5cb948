import { agency, duties } from "./build";

/** Dinas that keep streets, drains, parks, buildings and traffic. */
export const publicWorks = [
  agency({
    slug: "binamarga", name: "Dinas Bina Marga", shortName: "Bina Marga", kind: "dinas", lead: "tembaga",
    smsCodes: ["BINAMARGA", "DBM"], aliases: ["pu bina marga", "dinas pu"],
    duties: duties(
      "jalan berlubang; jalan rusak; lubang di jalan; parit tumpat; parit sumbat; drainase; gorong-gorong; jembatan rusak; " +
        "aspal; galian jalan; tutup parit; titi rusak; korek parit; jalan amblas",
      "banjir di jalan; air tergenang; genangan; parit; selokan; saluran air; jembatan; galian; trotoar rusak; bekas galian; pengaspalan",
      "banjir; jalan becek; jalan; air parit meluap; titi",
    ),
  }),
  agency({
    slug: "pertamanan", name: "Dinas Pertamanan", shortName: "Pertamanan", kind: "dinas", lead: "zaitun",
    smsCodes: ["PERTAMANAN", "DISTAMAN"], aliases: ["dinas taman"],
    duties: duties(
      "lampu jalan; lampu penerangan jalan; lampu jalan mati; LPJU; tiang lampu jalan; pohon tumbang; pangkas pohon; dahan pohon; " +
        "taman kota; taman rusak; pohon rindang",
      "lampu taman; lampu mati; jalan gelap; gelap gulita; pohon; papan reklame; reklame; bunga taman; rumput taman; air mancur",
      "taman; gelap; median jalan; baliho; bola lampu",
    ),
  }),
  agency({
    slug: "kebersihan", name: "Dinas Kebersihan", shortName: "Kebersihan", kind: "dinas", lead: "hijau",
    smsCodes: ["KEBERSIHAN", "DISKEB"], aliases: ["dinas sampah"],
    duties: duties(
      "sampah; sampah menumpuk; truk sampah; tukang sampah; angkut sampah; retribusi sampah; tong sampah; TPA Terjun; tempat sampah; " +
        "sampah tidak diangkut; becak sampah; bank sampah",
      "TPS; sapu jalan; penyapu jalan; bau busuk sampah; melati kebersihan; sedot tinja; bestari",
      "kotor; bau busuk; bangkai; belatung; kebersihan",
    ),
  }),
  agency({
    slug: "dishub", name: "Dinas Perhubungan", shortName: "Dishub", kind: "dinas", lead: "laut",
    smsCodes: ["DISHUB", "PERHUBUNGAN"], aliases: ["perhubungan"],
    duties: duties(
      "parkir; juru parkir; jukir; parkir liar; angkot; trayek; terminal; lampu merah; lampu lalu lintas; rambu lalu lintas; macet; " +
        "uji kir; KIR; zebra cross; angkutan kota; traffic light",
      "terminal Amplas; terminal Pinang Baris; rambu; halte; becak bermotor; betor; marka jalan; truk besar melintas; karcis parkir; ngetem",
      "putar arah; sopir; kernet; jalan satu arah; becak",
    ),
  }),
  agency({
    slug: "perkim", name: "Dinas Perumahan dan Permukiman", shortName: "Perkim", kind: "dinas", lead: "bata",
    smsCodes: ["PERKIM"], aliases: ["dinas perumahan"],
    duties: duties(
      "jalan lingkungan; jalan gang; semenisasi gang; rumah tidak layak huni; bedah rumah; permukiman kumuh; rusunawa; paving blok gang",
      "rumah susun; MCK umum; sumur bor umum; gang becek; gang rusak; WC umum",
      "kawasan kumuh; perumahan; gang",
    ),
  }),
  agency({
    slug: "trtb", name: "Dinas Tata Ruang dan Tata Bangunan", shortName: "TRTB", kind: "dinas", lead: "cokelat",
    smsCodes: ["TRTB"], aliases: ["tata ruang", "tata kota"],
    duties: duties(
      "IMB; SIMB; izin mendirikan bangunan; bangunan tanpa izin; bangunan liar bertingkat; bangunan menyalahi izin; tata ruang",
      "bangunan menutup parit; roilen; garis sempadan; ruko tanpa izin; peruntukan lahan; bangunan bertingkat",
      "bangunan; tembok roboh; pembangunan ruko",
    ),
  }),
  agency({
    slug: "damkar", name: "Dinas Pencegah Pemadam Kebakaran", shortName: "P2K", kind: "dinas", lead: "bata",
    smsCodes: ["DAMKAR", "P2K"], aliases: ["pemadam", "pemadam kebakaran"],
    duties: duties(
      "kebakaran; pemadam kebakaran; mobil pemadam; rumah terbakar; hidran",
      "sarang tawon; ular masuk rumah; alat pemadam; latihan pemadaman; asap tebal", "api; terbakar; tabung racun api",
    ),
  }),
];
