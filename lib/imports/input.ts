import { z } from "zod";
import { FILE_BYTES, PACKED_BYTES } from "./limits";

/** Says how much may be sent; what a file really is, its bytes say later. */
export const isPacked = (name: string): boolean => /\.zip$/i.test(name);
export const TOO_BIG = "Berkas lebih dari 100 MB. Ekspor per tahun, lalu masukkan satu per satu.";

/** What the browser says of a file before it sends it. The name is for people only. */
export const fileShape = z.object({
  name: z.string({ error: "Nama berkas tidak terbaca." }).transform((name) => name.normalize("NFC").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, "").split(/[/\\]/).at(-1)?.trim().slice(0, 120).toWellFormed() || "berkas tanpa nama"),
  size: z.int({ error: "Ukuran berkas tidak terbaca." }).min(1, "Berkas ini kosong.").max(PACKED_BYTES, "Berkas lebih dari 2 GB. Minta admin kota membantu memindahkannya."),
}).refine(({ name, size }) => isPacked(name) || size <= FILE_BYTES, { error: TOO_BIG, path: ["size"] });

/** A checkbox that isn't ticked isn't sent. */
export const choicesShape = z.object({
  halaman: z.string().optional().transform((value) => value === "on"),
  konsep: z.string().optional().transform((value) => value === "on"),
  tampilan: z.string().optional().transform((value) => value === "on"),
}).transform(({ halaman, konsep, tampilan }) => ({ withPages: halaman, asDrafts: konsep, withLook: tampilan }));

export const importIdShape = z.coerce.number().int().min(1).max(2_147_483_647);
