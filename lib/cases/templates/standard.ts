/** Texts of the city's own that every agency has beside its own, after them. Written so that each fits one SMS when filled. */
export const standardTemplates = [
  { id: "diperiksa", name: "Sedang diperiksa", text: "Terima kasih, laporan {tiket} sudah kami terima. Kami periksa dan jawab paling lambat {batas}. {instansi}" },
  { id: "lokasi", name: "Minta lokasi", text: "Untuk laporan {tiket}, mohon sebutkan tempatnya: nama jalan, kelurahan, dan patokan yang mudah dicari. {instansi}" },
  { id: "selesai", name: "Sudah selesai", text: "Laporan {tiket} sudah kami kerjakan: {isi: apa yang dikerjakan}. Bila masih ada masalah, beri tahu kami. {instansi}" },
] as const;

export const standardTemplate = (id: string | undefined): (typeof standardTemplates)[number] | undefined => standardTemplates.find((one) => one.id === id);
