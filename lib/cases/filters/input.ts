import { z } from "zod";
import { searchText } from "../case-question";

const NAMELESS = "Beri nama saringan ini, misalnya “Lampu di Medan Johor”.";
const name = z.string({ error: NAMELESS }).transform((typed) => typed.replace(/\s+/g, " ").trim()).pipe(z.string().min(1, NAMELESS).max(40, "Nama saringan paling panjang 40 huruf. Pendekkan dahulu."));
const part = z.string().regex(/^[a-z-]{0,20}$/).catch("");

/** The parts of the inbox's address (components/inbox/filter.ts), and what they are kept under. */
export const saveFilterInput = z.object({
  name, shared: z.literal("ya").optional().catch(undefined).transform((ticked) => ticked === "ya"), kotak: part, saring: part, q: z.string().catch("").transform(searchText),
}).refine(({ kotak, saring, q }) => kotak !== "" || saring !== "" || q !== "", { error: "Belum ada yang disaring. Pilih saringan atau cari kata dahulu, lalu simpan.", path: ["name"] });

export const renameFilterInput = z.object({ name });
