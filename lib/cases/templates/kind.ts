/** What a template's text is sent as: the answer, or a question to the citizen, which stops the clock. Browser-safe. */
export const templateKinds = ["answer", "question"] as const;
export type TemplateKind = (typeof templateKinds)[number];

export const kindWords: Record<TemplateKind, { called: string; means: string }> = {
  answer: { called: "Jawaban resmi", means: "Laporan dihitung sudah dijawab." },
  question: { called: "Pertanyaan kepada warga", means: "Jam berhenti sampai ia menjawab." },
};
