import type { Template } from "./composer";

/** Texts that operators send most; written so that each fits one SMS with the name of a place added. */
export const templates: Template[] = [
  { id: "diperiksa", name: "Sedang diperiksa", text: "Terima kasih, laporan Anda sudah kami terima. Petugas memeriksa ke tempat paling lambat dua hari kerja." },
  { id: "lokasi", name: "Minta lokasi", text: "Mohon sebutkan tempatnya: nama jalan, kelurahan, dan patokan yang mudah dicari. Balas SMS ini." },
  { id: "selesai", name: "Sudah selesai", text: "Sudah kami kerjakan hari ini. Bila masih ada masalah, balas SMS ini dan kami datang lagi. Terima kasih." },
];

/** Price of one SMS part that the city pays, in rupiah; a usual tariff of bulk SMS. */
export const PRICE_PER_PART = 210;
