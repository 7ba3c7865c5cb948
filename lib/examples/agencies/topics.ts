import { topics } from "@/lib/routing/topics";

/** Whose business in Medan each topic is (lib/routing/topics); what isn't here is nobody's in the city. */
const OWNERS: Readonly<Record<string, string>> = {
  "jalan rusak": "binamarga", "trotoar dan jembatan": "binamarga", "drainase dan banjir": "binamarga", "lampu jalan": "pertamanan", "pohon dan taman": "pertamanan",
  parkir: "dishub", "lalu lintas": "dishub", "angkutan umum": "dishub", sampah: "kebersihan", pencemaran: "blh", "rumah dan permukiman": "perkim",
  "ketertiban dan pedagang": "satpolpp", "maksiat dan keributan": "satpolpp", "bangunan dan tata ruang": "trtb", kebakaran: "damkar", bencana: "bpbd",
  KTP: "disdukcapil", "akta dan kartu keluarga": "disdukcapil", kesehatan: "dinkes", "rumah sakit": "rsudpirngadi", sekolah: "disdik", "guru dan pegawai sekolah": "disdik",
  "bantuan sosial": "dinsosnaker", "orang telantar": "dinsosnaker", "tenaga kerja": "dinsosnaker", "perempuan dan anak": "bppkb",
  "izin usaha": "bppt", "pajak daerah": "dispenda", "pasar dan harga": "disperindag", "koperasi dan usaha kecil": "diskop", "wisata, budaya, olahraga": "disbudpar",
  "pertanian, ternak, hewan": "distanla", "desa dan pemberdayaan": "bapemas", "pungli dan korupsi": "inspektorat", kepegawaian: "bkd", "komunikasi dan situs": "kominfo",
  "keuangan, lelang, aset": "bpkd", "agama dan kesejahteraan rakyat": "bagkesra", "ormas dan keamanan": "kesbangpol", narkoba: "bnk",
  "galian dan proyek": "binamarga", "sungai dan tanggul": "binamarga", rusun: "perkim", "pengembang perumahan": "perkim", "jaminan kesehatan daerah": "dinkes",
};
/** Every ward and no district answers for this one. */
const WARD_TOPIC = "kelurahan dan kecamatan";

export function topicsOf({ slug, kind }: { slug: string; kind: string }): string[] {
  return topics.map(({ name }) => name).filter((name) => OWNERS[name] === slug || (name === WARD_TOPIC && kind === "kelurahan"));
}
