import type { ExampleTemplate } from "./types";

/** Texts that agencies answer with often, in their own words. */
export const exampleTemplates = (): ExampleTemplate[] => [
  { tenantSlug: "pertamanan", name: "Lampu dijadwalkan", text: "Laporan {tiket}: petugas memperbaiki lampu di {isi: nama jalan} pada {isi: hari}. Paling lambat {batas} kami kabari lagi. {instansi}" },
  { tenantSlug: "pertamanan", name: "Pohon ditebang", text: "Pohon di {isi: nama jalan}, Kelurahan {kelurahan}, sudah kami tebang. Sisa kayu diangkut paling lama dua hari. Terima kasih. {instansi}" },
  { tenantSlug: "pertamanan", name: "Datang ke kantor", text: "Untuk izin memakai taman, datang ke {alamat} ({jam}) atau telepon {telepon}. Bawa KTP dan surat permohonan. {petugas}, {instansi}" },
  { tenantSlug: "bpbd", name: "Tim berangkat", text: "Tim kami berangkat ke {isi: tempat}. Jauhi aliran air dan matikan listrik. Laporan {tiket}, {instansi}" },
  { tenantSlug: "bpbd", name: "Bantuan logistik", text: "Bantuan untuk laporan {tiket} diantar {isi: hari dan jam}. Siapkan KTP kepala keluarga. {instansi}, telepon {telepon}" },
  { tenantSlug: "kebersihan", name: "Jadwal angkut", text: "Sampah di {isi: nama jalan}, Kelurahan {kelurahan}, kami angkut {isi: hari}. Taruh di depan rumah malam sebelumnya, dalam kantong terikat. {instansi}" },
  { tenantSlug: "kebersihan", name: "Sudah diangkut", text: "Sampah yang Anda laporkan ({tiket}) sudah diangkut hari ini. Bila menumpuk lagi, beri tahu kami. Terima kasih. {instansi}" },
];
