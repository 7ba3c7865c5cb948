import type { TemplateKind } from "./kind";

export type StandardTemplate = { id: string; name: string; text: string; kind: TemplateKind };

/** Texts of the city's own that every agency has beside its own, after them. Written so that each fits one SMS when filled. */
export const standardTemplates: readonly StandardTemplate[] = [
  { id: "diperiksa", name: "Sedang diperiksa", kind: "answer", text: "Terima kasih, laporan {tiket} sudah kami terima. Kami periksa dan jawab paling lambat {batas}. {instansi}" },
  { id: "lokasi", name: "Minta lokasi", kind: "question", text: "Untuk laporan {tiket}, mohon sebutkan tempatnya: nama jalan, kelurahan, dan patokan yang mudah dicari. {instansi}" },
  { id: "selesai", name: "Sudah selesai", kind: "answer", text: "Laporan {tiket} sudah kami kerjakan: {isi: apa yang dikerjakan}. Bila masih ada masalah, beri tahu kami. {instansi}" },
];

export const standardTemplate = (id: string | undefined): StandardTemplate | undefined => standardTemplates.find((one) => one.id === id);
