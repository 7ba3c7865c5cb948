import { z } from "zod";
import { articleKinds } from "./kinds";
import { isReserved, LONGEST_SLUG, SLUG } from "./slug";

/** What the editor sends. A draft may be incomplete; what it lacks before it can be published, checks.ts says. */
export const draftShape = z.object({
  kind: z.enum(articleKinds, { error: "Jenis tulisan tidak dikenal. Muat ulang halaman ini." }),
  // Far more than may be published: what is pasted is kept whole, and the checks say how much to shorten.
  title: line("Judul", 1_000),
  summary: line("Ringkasan", 3_000),
  coverId: z.uuid({ error: "Gambar utama tidak dikenal. Masukkan gambarnya lagi." }).nullable(),
  coverAlt: line("Teks pengganti gambar utama", 500),
  coverCaption: line("Keterangan gambar utama", 500),
  body: z.unknown(),
  /** Checked by the kind's own rules (kind-rules.ts). */
  fields: z.record(z.string(), z.unknown(), { error: "Isian tidak terbaca. Muat ulang halaman ini." }).default({}),
});

/** The last part of a story's address; PostgreSQL's `integer` ends here. */
export const articleIdShape = z.string().regex(/^[1-9]\d{0,9}$/).transform(Number).pipe(z.int().max(2_147_483_647));

/** Revision that a person's screen started from; it rises with every save. */
export const revisionShape = z.int({ error: "Muat ulang halaman ini, lalu coba lagi." }).positive();

export const withdrawShape = z.object({
  note: z.string({ error: "Tulis alasan penarikan. Warga membacanya di alamat tulisan ini." }).trim()
    .min(10, "Tulis alasan penarikan, sedikitnya 10 huruf. Warga membacanya di alamat tulisan ini.")
    .max(500, "Alasan terlalu panjang. Ringkas sampai 500 huruf."),
});

/** The last part of a story's address, as a person types it. */
export const addressShape = z.string({ error: "Tulis alamat barunya." }).trim().toLowerCase()
  .max(LONGEST_SLUG, `Alamat terlalu panjang. Ringkas sampai ${LONGEST_SLUG} huruf.`)
  .regex(SLUG, "Alamat hanya boleh huruf kecil, angka, dan tanda hubung di tengah, misalnya jadwal-truk-sampah.")
  .refine((slug) => !isReserved(slug), "Kata itu dipakai halaman lain. Tambahkan satu kata.");

/** One line of text; line breaks and control characters become spaces, so nothing hides in a title. */
function line(name: string, longest: number) {
  return z.string({ error: `${name} tidak terbaca. Muat ulang halaman ini.` })
    .transform((text) => text.normalize("NFC").replace(/[\p{Cc}\u2028\u2029]+/gu, " "))
    .pipe(z.string().max(longest, `${name} terlalu panjang. Ringkas sampai ${longest} huruf.`));
}
