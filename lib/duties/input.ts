import { z } from "zod";

const MOST_LINES = 200;

/** One phrase or sentence a line; empty lines and repeats are left out. */
const lines = (longest: number, tooLong: string) => z.string().transform((text) => [...new Set(text.split("\n").map((line) => line.trim().replace(/\s+/g, " ")).filter(Boolean))])
  .pipe(z.array(z.string().max(longest, tooLong)).max(MOST_LINES, `Paling banyak ${MOST_LINES} baris.`));

/** What an operator says of the agency's own business. `topics` are names of topics, joined by line ends. */
export const dutiesInput = z.object({
  surely: lines(80, "Satu baris paling panjang 80 huruf: tulis kata kuncinya saja."),
  mostly: lines(80, "Satu baris paling panjang 80 huruf: tulis kata kuncinya saja."),
  sometimes: lines(80, "Satu baris paling panjang 80 huruf: tulis kata kuncinya saja."),
  examples: lines(300, "Satu contoh paling panjang 300 huruf, seperti dua SMS."),
});
export type DutiesInput = z.output<typeof dutiesInput>;

export const placeInput = z.object({
  name: z.string().trim().min(3, "Tulis nama tempatnya, misalnya Jalan Mawar.").max(60, "Nama tempat paling panjang 60 huruf."),
  tenant: z.string().trim().min(1, "Pilih kelurahan atau kecamatannya."),
});
