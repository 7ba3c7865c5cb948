import { type FormAction, formRefused, type FormState } from "@/lib/forms/outcome";

const NO_LINE = "Sambungan internet terputus, jadi belum tentu sampai. Tulisan Anda masih di sini; coba lagi begitu tersambung.";

/**
 * Sends a form. Without a network a browser's fetch ends in a TypeError: thrown on, it would put an error page in place of the
 * page and of what was typed there. What Next throws to lead elsewhere isn't one.
 */
export async function sendForm(action: FormAction, previous: FormState, data: FormData): Promise<FormState> {
  try {
    return await action(previous, data);
  } catch (problem) {
    if (problem instanceof TypeError) return formRefused([{ field: null, message: NO_LINE }], data);
    throw problem;
  }
}
