import { z } from "zod";
import { normalisePhone } from "@/lib/sms/phone";
import { caseKinds } from "../schema";
import { pointInput } from "./point-input";

/** The longest text of a report, in characters: some pages, so that nobody has to cut. */
export const REPORT_LENGTH = 5_000;

const typed = (value: unknown): string => (typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : "");
const line = z.preprocess(typed, z.string().max(200, "Terlalu panjang."));
const ticked = z.preprocess((value) => value === "ya", z.boolean());

const phone = line.transform((text, context) => {
  if (text === "") return null;
  const sender = normalisePhone(text);
  if (sender.kind === "phone") return sender.e164;
  context.addIssue({ code: "custom", message: "Nomor HP itu tidak dikenali. Tulis seperti 0812 3456 7890, atau kosongkan." });
  return z.NEVER;
});

const email = line.transform((text) => text.toLowerCase()).pipe(z.union([
  z.literal("").transform(() => null), z.email("Alamat e-mail itu tidak lengkap. Tulis seperti nama@contoh.id, atau kosongkan."),
], { error: "Alamat e-mail itu tidak lengkap. Tulis seperti nama@contoh.id, atau kosongkan." }));

/** What a citizen fills in. The names are those of the form, in Indonesian as addresses and forms are. */
export const reportInput = z.object({
  jenis: z.enum(caseKinds, { error: "Pilih salah satu: pengaduan, aspirasi, atau permintaan informasi." }),
  isi: z.preprocess(typed, z.string()
    .max(REPORT_LENGTH, `Paling panjang ${REPORT_LENGTH.toLocaleString("id-ID")} huruf. Pendekkan dahulu, atau kirim dua laporan.`)
    .refine((text) => /[\p{L}\p{N}]/u.test(text), "Tulis dulu apa yang ingin Anda sampaikan.")),
  kelurahan: z.preprocess((value) => (typed(value) === "" ? null : Number(value)), z.int({ error: "Pilih kelurahan dari daftar." }).positive().nullable()),
  patokan: line,
  titik: pointInput,
  hp: phone,
  email,
  anonim: ticked,
  rahasia: ticked,
  /** It reports abuse of power: for the Inspektorat alone. */
  wewenang: ticked,
  instansi: z.preprocess(typed, z.string().max(63).regex(/^[a-z0-9-]*$/, "Instansi itu tidak dikenal.")).catch(""),
});

export type ReportInput = z.output<typeof reportInput>;
