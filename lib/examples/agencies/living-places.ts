import type { ExampleAgency } from "../types";
import { officeHours as hours, services } from "./build";

/** What the living sites of kecamatan and kelurahan say about themselves. */
export const livingPlaces: Record<string, Partial<ExampleAgency>> = {
  medanmaimun: {
    tagline: "Enam kelurahan di kedua tepi Sungai Deli, satu loket untuk Anda.", site: "living", lead: "toska",
    address: "Jalan Brigjen Katamso No. 52, Medan Maimun", phone: "(061) 000 1515", hours,
    headName: "Tengku Fadlan", headTitle: "Camat",
    services: services(["id-card", "Rekam KTP", "Antre dari pukul 8, selesai 15 menit"], ["file-text", "Surat keterangan", "Syarat dan contoh isian"],
      ["store", "Izin usaha mikro", "Gratis, selesai sehari"], ["waves", "Siaga banjir", "Titik kumpul tiap kelurahan"], ["map-pin", "Kelurahan Anda", "Alamat dan nama lurah"]),
  },
  medankota: {
    tagline: "Pusat pasar, pusat warga: dua belas kelurahan di jantung Medan.", site: "living", lead: "bata",
    address: "Jalan Stadion No. 1, Medan Kota", phone: "(061) 000 1501", hours,
    headName: "Ridho Ritonga", headTitle: "Camat",
    services: services(["id-card", "Rekam KTP", "Senin sampai Jumat"], ["file-text", "Surat ahli waris", "Berkas dan biaya (gratis)"],
      ["party-popper", "Izin keramaian", "Ajukan 7 hari sebelumnya"], ["store", "Izin usaha mikro", "Untuk pedagang kecil"]),
  },
  medanjohor: {
    tagline: "Dari Titi Kuning sampai Kwala Bekala, kami dekat dengan Anda.", site: "living", lead: "zaitun",
    address: "Jalan Karya Cipta No. 16, Medan Johor", phone: "(061) 000 1511", hours,
    headName: "Sarwono", headTitle: "Camat",
    services: services(["id-card", "Rekam KTP", "Senin sampai Jumat"], ["file-text", "Surat keterangan", "Selesai hari itu juga"], ["house", "Sengketa batas tanah", "Dirundingkan di kantor"], ["trees", "Gotong royong", "Jadwal Minggu bersih"]),
  },
  aur: {
    tagline: "Kampung di tepi Sungai Deli. Kantor kami terbuka, pintu gang kami juga.", site: "living", lead: "laut",
    address: "Jalan Kampung Aur No. 3, Medan Maimun", phone: "(061) 000 1551", hours,
    headName: "Abdul Karim Piliang", headTitle: "Lurah",
    services: services(["file-text", "Surat domisili", "Bawa KTP dan KK"], ["hand-coins", "Surat tidak mampu", "Pengantar dari kepling"], ["waves", "Kabar air sungai", "Kapan harus naik"],
      ["phone", "Nomor kepling", "Sepuluh lingkungan"], ["baby", "Posyandu", "Tiap Rabu pertama"]),
  },
  seimati: {
    tagline: "Surat, pasar, dan sungai: kami melayani dua belas lingkungan Sei Mati.", site: "living", lead: "toska",
    address: "Jalan Brigjen Katamso Gang Nasional No. 2, Medan Maimun", phone: "(061) 000 1555", hours,
    headName: "Netty Elfrida Manik", headTitle: "Lurah",
    services: services(["file-text", "Surat domisili", "Selesai 20 menit"], ["store", "Surat keterangan usaha", "Untuk pinjaman bank"], ["waves", "Siaga banjir", "Nomor posko"], ["users", "Nomor kepling", "Dua belas lingkungan"]),
  },
};
