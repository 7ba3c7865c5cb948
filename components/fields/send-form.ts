import { type FormAction, formRefused, type FormState } from "@/lib/forms/outcome";
import { watchLine } from "./line";

const NO_LINE = "Sambungan internet terputus, jadi belum tentu sampai. Tulisan Anda masih di sini; coba lagi begitu tersambung.";

/**
 * Sends a form. Without a network a browser's fetch ends in a TypeError, or in nothing for minutes: thrown on, the one would put
 * an error page in place of the page and of what was typed there; waited for, the other leaves a button that says "Mengirim…".
 * What Next throws to lead elsewhere is neither.
 */
export async function sendForm(action: FormAction, previous: FormState, data: FormData): Promise<FormState> {
  const line = watchLine();
  try {
    const answer = await Promise.race([action(previous, data), line.lost]);
    return answer === "lost" ? noLine(data) : answer;
  } catch (problem) {
    if (problem instanceof TypeError) return noLine(data);
    throw problem;
  } finally {
    line.stop();
  }
}

const noLine = (data: FormData): FormState => formRefused([{ field: null, message: NO_LINE }], data);
