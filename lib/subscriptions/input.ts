import { z } from "zod";
import { normalisePhone } from "@/lib/sms/phone";

const typed = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** A number of a telephone, in every spelling, as E.164. */
const phone = z.preprocess(typed, z.string().max(40, "Nomor HP itu terlalu panjang.")).transform((text, context) => {
  const read = normalisePhone(text);
  if (read.kind === "phone") return read.e164;
  context.addIssue({ code: "custom", message: text === "" ? "Tulis nomor HP Anda." : "Nomor HP itu tidak dikenali. Tulis seperti 0812 3456 7890." });
  return z.NEVER;
});

/** The names are those of the form, in Indonesian as addresses and forms are. */
export const subscribeInput = z.object({
  hp: phone,
  /** An agency's address; empty: the city. */
  instansi: z.preprocess(typed, z.string().max(63).regex(/^[a-z0-9-]*$/, "Pilih instansi dari daftar.")),
  kelurahan: z.preprocess((value) => (typed(value) === "" ? null : Number(value)), z.int({ error: "Pilih kelurahan dari daftar." }).positive().nullable()),
});
export const endInput = z.object({ hp: phone });
export const codeInput = z.object({ kode: z.preprocess((value) => typed(value).replace(/\D/g, ""), z.string().length(6, "Kodenya enam angka. Lihat lagi SMS dari kami.")) });
