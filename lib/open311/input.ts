import { z } from "zod";

export const keyInput = z.object({ name: z.string().transform((text) => text.replace(/\s+/g, " ").trim()).pipe(z.string().min(3, "Tulis nama aplikasinya, sedikitnya 3 huruf.").max(60, "Nama paling panjang 60 huruf.")) });
export const keyIdInput = z.object({ key: z.coerce.number("Kunci tidak dikenal.").int().positive().max(2_147_483_647) });
