import { z } from "zod";

const percent = z.coerce.number({ error: "Titik penting tidak terbaca. Pilih lagi di gambar." }).int("Titik penting tidak terbaca. Pilih lagi di gambar.")
  .min(0, "Titik penting harus di dalam gambar.").max(100, "Titik penting harus di dalam gambar.");

/** What a person says about a picture. */
export const describeShape = z.object({
  alt: z.string().transform((text) => text.normalize("NFC").replace(/\p{Cc}+/gu, " ").trim()).pipe(z.string().max(500, "Teks pengganti terlalu panjang. Ringkas sampai 500 huruf.")),
  focusX: percent, focusY: percent,
});
