import { z } from "zod";
import { templateKinds } from "./kind";
import { templateProblems } from "./problems";

export const MOST_NAME = 40;
export const MOST_TEXT = 1000;
const NAMELESS = "Beri nama templat ini, misalnya “Sudah diperbaiki”.";
const EMPTY = "Tulis isi templatnya.";

export const templateInput = z.object({
  name: z.string({ error: NAMELESS }).transform((typed) => typed.replace(/\s+/g, " ").trim()).pipe(z.string().min(1, NAMELESS).max(MOST_NAME, `Nama templat paling panjang ${MOST_NAME} huruf. Pendekkan dahulu.`)),
  text: z.string({ error: EMPTY }).transform((typed) => typed.replace(/\r\n?/g, "\n").trim()).pipe(
    z.string().min(1, EMPTY).max(MOST_TEXT, "Isi templat paling panjang 1.000 huruf. Pendekkan dahulu.").superRefine((text, context) => {
      for (const message of templateProblems(text)) context.addIssue({ code: "custom", message });
    }),
  ),
  kind: z.enum(templateKinds, { error: "Pilih: jawaban atau pertanyaan kepada warga." }).default("answer"),
});

const number = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).catch(0);
/** `version`: the one the writer began from. */
export const changedTemplateInput = templateInput.extend({ templateId: number, version: number });
export const moveInput = z.object({ templateId: number, by: z.enum(["up", "down"]).catch("up") });
