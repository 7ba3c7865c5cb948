import { agency, duties } from "./build";

const division = (slug: string, subject: string, code: string, duty = "") =>
  agency({
    slug, name: `Bagian ${subject}`, shortName: `Bag. ${subject}`, kind: "bagian", parentSlug: "setda", smsCodes: [code],
    lead: "cokelat", duties: duties("", duty),
  });

/** The 13 divisions (bagian) under the city secretary. */
export const divisions = [
  division("bagkesra", "Administrasi Kesejahteraan Rakyat", "KESRA", "bantuan rumah ibadah; naik haji; jamaah haji; bilal mayit"),
  division("bagpembangunan", "Administrasi Pembangunan", "BAGPEMBANGUNAN", "lelang proyek; layanan pengadaan"),
  division("bagperekonomian", "Administrasi Perekonomian", "BAGPEREKONOMIAN", "perusahaan daerah; inflasi"),
  division("bagkerjasama", "Hubungan Kerjasama", "BAGKERJASAMA", "kota kembar; kerja sama daerah"),
  division("bagagama", "Agama dan Pendidikan", "BAGAGAMA", "guru mengaji; MTQ; honor guru magrib mengaji; guru sekolah minggu"),
  division("bagpemerintahan", "Administrasi Pemerintahan Umum", "BAGPEMERINTAHAN", "batas kelurahan; pemekaran kelurahan; pengangkatan kepling"),
  division("bagumum", "Umum", "BAGUMUM", "tamu balai kota; parkir balai kota"),
  division("humas", "Hubungan Masyarakat", "HUMAS", "siaran pers; wartawan; jadwal walikota"),
  division("baghukum", "Hukum", "BAGHUKUM", "peraturan walikota; salinan perda; bantuan hukum"),
  division("bagorganisasi", "Organisasi dan Tata Laksana", "ORTALA", "jam kerja pegawai; standar pelayanan"),
  division("bagsda", "Administrasi Sumber Daya Alam", "BAGSDA", "air tanah; sumur bor perusahaan"),
  division("bagaset", "Perlengkapan dan Aset", "BAGASET", "tanah pemko; aset pemko; sewa gedung pemko"),
  division("bagkemasyarakatan", "Administrasi Kemasyarakatan", "BAGKEMASYARAKATAN", "organisasi kemasyarakatan; hari besar"),
];
