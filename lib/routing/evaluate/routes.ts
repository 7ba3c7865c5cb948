/**
 * The route of each agency of Medan: agencies that other cities join or part differently fall under one route, so that
 * proposals can be compared with messages of other cities. Mayor, council and secretariat have none.
 */
const ROUTES: Readonly<Record<string, string>> = {
  disdik: "pendidikan", dinkes: "kesehatan", rsudpirngadi: "kesehatan", binamarga: "jalan_drainase", perkim: "perumahan_permukiman",
  damkar: "bencana_kebakaran", bpbd: "bencana_kebakaran", trtb: "tata_ruang", dishub: "perhubungan",
  blh: "lingkungan_kebersihan", pertamanan: "lingkungan_kebersihan", kebersihan: "lingkungan_kebersihan", disdukcapil: "kependudukan",
  bppkb: "sosial", bnk: "sosial", dinsosnaker: "sosial", diskop: "perdagangan_koperasi", disperindag: "perdagangan_koperasi",
  bpm: "perizinan", bppt: "perizinan", disbudpar: "pariwisata_budaya_olahraga", dispora: "pariwisata_budaya_olahraga", perpustakaan: "pariwisata_budaya_olahraga",
  kesbangpol: "kesbangpol", satpolpp: "satpol_pp", dispenda: "pajak_daerah", inspektorat: "inspektorat",
  bkd: "kepegawaian", diklat: "kepegawaian", korpri: "kepegawaian", sandi: "kominfo", kominfo: "kominfo",
  ketapang: "pertanian_pangan", distanla: "pertanian_pangan", bapemas: "desa_pemberdayaan",
  bappeda: "pemda_umum", balitbang: "pemda_umum", bpkd: "pemda_umum", arsip: "pemda_umum", humas: "pemda_umum", bagkesra: "pemda_umum", bagpembangunan: "pemda_umum",
  bagperekonomian: "pemda_umum", bagkerjasama: "pemda_umum", bagagama: "pemda_umum", bagpemerintahan: "pemda_umum", bagumum: "pemda_umum",
  baghukum: "pemda_umum", bagorganisasi: "pemda_umum", bagsda: "pemda_umum", bagaset: "pemda_umum", bagkemasyarakatan: "pemda_umum",
};

/** Null: messages to it aren't compared. */
export function routeOf({ slug, kind }: { slug: string; kind: string }): string | null {
  return kind === "kecamatan" || kind === "kelurahan" ? "kecamatan_kelurahan" : (ROUTES[slug] ?? null);
}

/** One agency in Medan and two in most cities: this topic of it, with the duties and names that are words of the topic, is a route of its own. */
export const PARTED: Readonly<Record<string, { route: string; topic: string }>> = { dinsosnaker: { route: "tenaga_kerja", topic: "tenaga kerja" } };
