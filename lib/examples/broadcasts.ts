import type { ExampleBroadcast, ExampleGroup, ExampleSubscriber } from "./types";

/** Beside the citizens of the cases, whose numbers are lower. */
const phone = (n: number): string => `+6281100098${String(n).padStart(2, "0")}`;

const listens = (from: number, tenantSlug: string, wards: readonly (string | null)[]): ExampleSubscriber[] =>
  wards.map((placeSlug, at) => ({ tenantSlug, phone: phone(from + at), placeSlug, channel: at % 3 === 2 ? "web" : "sms", daysAgo: 12 + at * 3.2 }));

/** Citizens who asked for bulk messages: of two agencies, and (meja) of the city. One listens to two of them. */
export const exampleSubscribers = (): ExampleSubscriber[] => [
  ...listens(1, "bpbd", ["aur", "aur", "seimati", "aur", null, "seimati", "aur", null]),
  ...listens(9, "kebersihan", [null, "aur", "seimati", null, "aur"]),
  ...listens(1, "meja", ["aur"]),
  ...listens(14, "meja", [null, null, "seimati", "aur"]),
];

/** People whom an agency writes to together; who hasn't said YA yet has no `since`. */
export const exampleGroups = (): ExampleGroup[] => [
  {
    tenantSlug: "bpbd", name: "Relawan siaga banjir", daysAgo: 40,
    members: [
      { phone: phone(20), name: "Zulkifli, posko Aur", since: 38 }, { phone: phone(21), name: "Bu Mariati, dapur umum", since: 37 },
      { phone: phone(22), name: "Kelvin, perahu karet", since: 30 }, { phone: phone(23), name: "Pak Sahat, pengeras suara masjid dan gereja", since: null },
    ],
  },
  {
    tenantSlug: "kebersihan", name: "Penggerak bank sampah", daysAgo: 25,
    members: [{ phone: phone(24), name: "Bu Nurmala, Bank Sampah Melati", since: 24 }, { phone: phone(25), name: "Pak Ginting, Bank Sampah Asri", since: 20 }],
  },
];

/** What an agency wrote to many. Of one that went out some telephones were never reached: the last ones of its subscribers. */
export const exampleBroadcasts = (): ExampleBroadcast[] => [
  {
    tenantSlug: "bpbd", urgent: true, sentDaysAgo: 6.3, failed: 2,
    body: "Tinggi air Sungai Deli di Aur 2,1 meter dan masih naik. Angkat barang ke tempat tinggi, matikan listrik bila air masuk. Posko: SD di Jalan Kampung Aur.",
  },
  {
    tenantSlug: "bpbd", urgent: false, sentDaysAgo: null, failed: 0,
    body: "Latihan evakuasi banjir hari Minggu pukul 08.00 di Lapangan Aur. Bawa keluarga, sudah termasuk makan siang. Tidak perlu mendaftar.",
  },
  {
    tenantSlug: "kebersihan", urgent: false, sentDaysAgo: 3.1, failed: 0,
    body: "Mulai Senin sampah diambil pukul 06.00, satu jam lebih awal. Taruh di depan rumah malam sebelumnya, dalam kantong terikat.",
  },
  {
    tenantSlug: "meja", urgent: false, sentDaysAgo: null, failed: 0,
    body: "Kantor pelayanan Pemko tutup pada hari libur nasional. Nomor SMS ini tetap menerima laporan siang dan malam.",
  },
];
