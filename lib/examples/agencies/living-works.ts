import type { ExampleAgency } from "../types";
import { officeHours as hours, services } from "./build";

/** What the living sites of the agencies for streets, parks, waste and traffic say about themselves. */
export const livingWorks: Record<string, Partial<ExampleAgency>> = {
  kebersihan: {
    tagline: "Kami mengangkut sampah Medan, dari depan rumah Anda sampai TPA Terjun.", site: "living",
    address: "Jalan Pinang Baris No. 114, Medan Sunggal", phone: "(061) 000 1141",
    hours: "Kantor: Senin–Jumat 08.00–16.15. Truk: setiap hari mulai 05.30",
    headName: "Rahmad Fauzi Lubis", headTitle: "Kepala Dinas",
    services: services(["calendar-clock", "Jadwal angkut sampah", "Hari dan jam di kelurahan Anda"], ["sofa", "Angkut barang besar", "Kasur, lemari, sisa renovasi kecil"],
      ["map-pin", "Sampah menumpuk", "Beri tahu tempatnya, kami datang"], ["receipt", "Retribusi sampah", "Tarif, cara bayar, keringanan"],
      ["recycle", "Bank sampah terdekat", "Alamat dan harga beli pekan ini"], ["truck", "Pinjam tong dan truk", "Untuk hajatan dan gotong royong"]),
  },
  binamarga: {
    tagline: "Jalan dan parit kota: kami tambal, kami korek, kami rawat.", site: "living",
    address: "Jalan Pinang Baris No. 110, Medan Sunggal", phone: "(061) 000 1107", hours,
    headName: "Togar Simatupang", headTitle: "Kepala Dinas",
    services: services(["construction", "Laporkan jalan berlubang", "Sebut nama jalan dan patokan"], ["droplets", "Parit tumpat", "Jadwal korek parit pekan ini"],
      ["shovel", "Izin galian", "Syarat untuk kabel dan pipa"], ["traffic-cone", "Pekerjaan berjalan", "Jalan yang sedang ditutup"], ["map", "Jalan kota atau bukan", "Jalan nasional dan provinsi ditangani lain"]),
  },
  pertamanan: {
    tagline: "Lampu jalan menyala, pohon aman, taman terbuka untuk semua.", site: "living",
    address: "Jalan Jenderal Besar A.H. Nasution No. 112, Medan Johor", phone: "(061) 000 1123",
    hours: "Kantor: Senin–Jumat 08.00–16.15. Regu lampu: setiap malam 19.00–24.00",
    headName: "Delima Sinaga", headTitle: "Kepala Dinas",
    services: services(["lamp", "Lampu jalan mati", "Biasanya menyala lagi dalam 3 hari"], ["trees", "Pangkas pohon", "Dahan dekat kabel atau atap"],
      ["tree-pine", "Pohon tumbang", "Regu siaga siang dan malam"], ["flower", "Pakai taman kota", "Izin acara, gratis untuk warga"], ["signpost", "Izin papan reklame", "Syarat, biaya, lama urus"]),
  },
  dishub: {
    tagline: "Parkir, angkot, rambu, dan lampu merah Kota Medan.", site: "living",
    address: "Jalan Pinang Baris No. 112, Medan Sunggal", phone: "(061) 000 1132", hours,
    headName: "Jonson Manurung", headTitle: "Kepala Dinas",
    services: services(["square-parking", "Tarif parkir resmi", "Berapa, di mana, minta karcis"], ["bus", "Trayek angkot", "84 trayek dengan jalurnya"],
      ["traffic-cone", "Lampu merah rusak", "Sebut nama simpangnya"], ["clipboard-check", "Uji kir", "Jadwal dan berkas"], ["signpost", "Minta rambu atau zebra cross", "Untuk sekolah dan rumah ibadah"]),
  },
  bpbd: {
    tagline: "Siaga banjir, angin, dan longsor. Nomor darurat dijawab siang dan malam.", site: "living",
    address: "Jalan Kapten Maulana Lubis No. 2, Medan Petisah", phone: "(061) 000 1180", hours: "Posko 24 jam",
    headName: "Yunita Simanjuntak", headTitle: "Kepala Pelaksana",
    services: services(["waves", "Tinggi air sungai", "Deli, Babura, dan Belawan"], ["siren", "Minta evakuasi", "Perahu karet dan tenda"],
      ["map-pin", "Tempat mengungsi", "Menurut kelurahan"], ["package", "Bantuan setelah banjir", "Siapa mendapat apa"], ["life-buoy", "Jadi relawan", "Latihan sebulan sekali"]),
  },
  satpolpp: {
    tagline: "Menjaga trotoar, taman, dan ketenangan warga dengan tertib dan santun.", site: "living",
    address: "Jalan Arif Lubis No. 2, Medan Timur", phone: "(061) 000 1127", hours: "Piket 24 jam",
    headName: "Bambang Tarigan", headTitle: "Kepala Satuan",
    services: services(["store", "Pedagang di badan jalan", "Cara kami menata dan memindahkan"], ["volume-2", "Ribut malam hari", "Musik keras lewat pukul 23.00"],
      ["house", "Bangunan liar", "Laporkan dengan patokan"], ["calendar-check", "Pengamanan acara", "Ajukan 7 hari sebelumnya"], ["scale", "Perda yang kami tegakkan", "Ringkasan dan dendanya"]),
  },
};
