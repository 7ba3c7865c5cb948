import { z } from "zod";
import { countSegments } from "@/lib/sms/segments";

/** An answer is at most this many SMS: ten parts are already a page on a simple phone. */
export const MOST_PARTS = 10;

const words = (empty: string) => z.string({ error: empty }).transform((text) => text.replace(/\r\n?/g, "\n").trim()).pipe(z.string().min(1, empty));

export const answerInput = z.object({
  text: words("Tulis dulu jawabannya.").refine((text) => countSegments(text).parts <= MOST_PARTS, `Terlalu panjang untuk SMS: paling banyak ${MOST_PARTS} bagian. Pendekkan dahulu.`),
  kind: z.enum(["answer", "question"], { error: "Pilih: jawaban atau pertanyaan kepada warga." }).default("answer"),
  /** The newest message the writer had seen; a newer answer by a colleague is told first. 0: none. */
  seen: z.coerce.number().int().default(0),
  once: z.uuid().optional(),
});

export const noteInput = z.object({ text: words("Tulis dulu catatannya.").pipe(z.string().max(2000, "Catatan paling panjang 2.000 huruf.")) });

export const handOnInput = z.object({
  tenant: z.string({ error: "Pilih instansi tujuan dari daftar." }).min(1, "Pilih instansi tujuan dari daftar."),
  note: words("Tulis mengapa laporan ini diserahkan, supaya penerima langsung paham."),
});

export const fieldCheckInput = z.object({ note: words("Tulis mengapa perlu dilihat di tempat.").pipe(z.string().max(500, "Alasannya paling panjang 500 huruf.")) });

export const abuseInput = z.object({ accused: z.string().trim().default(""), note: words("Tulis apa yang dilaporkan.").pipe(z.string().max(2000, "Catatan paling panjang 2.000 huruf.")) });

/** Empty: it has none any more. */
export const laporInput = z.object({ number: z.string().transform((text) => text.replace(/[\s#.-]/g, "")).pipe(z.string().regex(/^(\d{4,12})?$/, "Nomor LAPOR terdiri atas 4 sampai 12 angka. Salin dari aplikasinya, atau kosongkan.")) });

export const refuseInput = z.object({ note: words("Tulis mengapa ini bukan urusan instansi Anda.") });
