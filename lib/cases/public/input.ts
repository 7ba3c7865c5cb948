import { z } from "zod";

const words = (most: number, empty: string) => z.string({ error: empty }).transform((text) => text.replace(/\r\n?/g, "\n").trim()).pipe(z.string().min(1, empty).max(most, `Paling panjang ${most} huruf.`));

export const publishInput = z.object({
  title: words(120, "Beri judul singkat, tanpa nama orang."),
  question: words(5_000, "Isi pertanyaan tidak boleh kosong."),
  /** Empty while nobody has answered, or where the answer is for the writer alone. */
  answer: z.string().default("").transform((text) => text.replace(/\r\n?/g, "\n").trim() || null),
  read: z.literal("ya", { error: "Centang dulu bahwa Anda sudah membacanya." }),
});

export type PublishInput = z.output<typeof publishInput>;
