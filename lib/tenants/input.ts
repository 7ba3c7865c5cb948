import { z } from "zod";
import { agencyKinds } from "./kinds";
import { slugProblem } from "./slug";

const name = z.string().trim().min(3, "Isi nama lengkap instansi.").max(150, "Nama paling panjang 150 huruf.");

const slug = z.string().trim().toLowerCase().superRefine((value, context) => {
  const problem = slugProblem(value);
  if (problem !== null) context.addIssue({ code: "custom", message: problem });
});

export const newAgencyInput = z.object({
  name,
  slug,
  kind: z.enum(agencyKinds, "Pilih jenisnya."),
  /** Address of the agency it is part of. */
  parent: z.string().max(63, "Pilih instansi dari daftar.").nullish().transform((value) => value || null),
}).superRefine(({ kind, parent }, context) => {
  if (kind === "kelurahan" && parent === null) context.addIssue({ code: "custom", path: ["parent"], message: "Kelurahan selalu bagian dari sebuah kecamatan. Ketik nama kecamatannya." });
});
export type NewAgencyInput = z.output<typeof newAgencyInput>;

/** `tenant` is the present address. */
export const agencyInput = z.object({ tenant: z.string().max(63) });

export const renameAgencyInput = z.object({ tenant: z.string().max(63), name, slug });
export type RenameAgencyInput = z.output<typeof renameAgencyInput>;

export const reasonInput = z.object({
  reason: z.string().trim().min(10, "Tulis satu kalimat untuk warga: mengapa situs ini ditutup sementara.").max(500, "Alasan paling panjang 500 huruf."),
});
export const suspendAgencyInput = agencyInput.extend(reasonInput.shape);
export type SuspendAgencyInput = z.output<typeof suspendAgencyInput>;

export const mergeAgencyInput = z.object({
  tenant: z.string().max(63),
  /** Address of the successor. */
  into: z.string("Pilih instansi penerusnya.").min(1, "Pilih instansi penerusnya.").max(63, "Pilih instansi dari daftar."),
});
export type MergeAgencyInput = z.output<typeof mergeAgencyInput>;
