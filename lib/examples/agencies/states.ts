import type { SiteState } from "@/lib/tenants/state";
import type { ExampleAgency } from "../types";

/** Sites that were opened once: some publish seldom, some have been silent for long. */
const OPENED: [slug: string, site: SiteState, address: string, phone: string, head: string | null, tagline: string | null][] = [
  ["bppt", "slow", "Jalan Jenderal Besar A.H. Nasution No. 32, Medan Johor", "(061) 000 1223", "Dewi Sembiring", "Satu loket untuk semua izin usaha."],
  ["dispenda", "slow", "Jalan Jenderal Besar A.H. Nasution No. 33, Medan Johor", "(061) 000 1232", "Harun Rangkuti", "Pajak Anda kembali menjadi jalan, lampu, dan sekolah."],
  ["bappeda", "slow", "Jalan Kapten Maulana Lubis No. 2, Medan Petisah", "(061) 000 1211", "Lina Marlina Pohan", "Rencana kota, dibicarakan bersama."],
  ["dinsosnaker", "slow", "Jalan K.H. Wahid Hasyim No. 14, Medan Baru", "(061) 000 1220", "Efendi Ginting", "Kerja yang layak, warga yang tidak ditinggalkan."],
  ["medanhelvetia", "slow", "Jalan Beringin X No. 2, Medan Helvetia", "(061) 000 1503", "Sulaiman Matondang", "Tujuh kelurahan Medan Helvetia."],
  ["polonia", "slow", "Jalan Starban No. 8, Medan Polonia", "(061) 000 1562", "Kannan Pillai", "Kelurahan Polonia, Kecamatan Medan Polonia."],
  ["pkk-medanmaimun", "slow", "Jalan Brigjen Katamso No. 52, Medan Maimun", "(061) 000 1516", "Nurhayati Fadlan", "Kader Medan Maimun, dari rumah ke rumah."],
  ["disperindag", "dead", "Jalan Kol. Yos Sudarso No. 4, Medan Barat", "(061) 000 1267", "Yusrizal Chaniago", null],
  ["disbudpar", "dead", "Jalan Prof. H.M. Yamin No. 40, Medan Timur", "(061) 000 1224", "Syafruddin Tanjung", "Selamat datang di Medan."],
  ["perkim", "dead", "Jalan Kapten Maulana Lubis No. 4, Medan Petisah", "(061) 000 1208", null, null],
  ["blh", "dead", "Jalan Bunga Raya No. 1, Medan Selayang", "(061) 000 1213", "Agus Trihandoko", null],
  ["medanbelawan", "dead", "Jalan Cimanuk No. 1, Medan Belawan", "(061) 000 1508", "Poltak Siahaan", null],
  ["kesawan", "dead", "Jalan Hindu No. 5, Medan Barat", "(061) 000 1571", "Tan Mei Ling", "Kawasan kota lama Medan."],
];

const HOURS = "Senin–Kamis 08.00–16.15, Jumat 08.00–16.30";

/** What is known of the agencies whose site is slow or dead, by slug. */
export const fadingSites: Record<string, Partial<ExampleAgency>> = Object.fromEntries(
  OPENED.map(([slug, site, address, phone, headName, tagline]) => [slug, { site, address, phone, headName, tagline, hours: HOURS }]),
);
