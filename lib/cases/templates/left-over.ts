import { refused } from "@/lib/forms/outcome";
import { slotsIn } from "./variables";

const names = new Intl.ListFormat("id-ID");
const SHOWN = 3;

/** Why this answer can't go out: what is still to be filled in, by name; null when nothing is. Browser-safe, so that the composer says the same sentence. */
export function leftOver(text: string): string | null {
  const left = [...new Set(slotsIn(text).map(({ raw }) => raw))];
  if (left.length === 0) return null;
  const more = left.length > SHOWN ? [`${left.length - SHOWN} lainnya`] : [];
  return `Belum diisi: ${names.format([...left.slice(0, SHOWN), ...more])}. Ganti dengan kata-kata Anda atau hapus, lalu kirim lagi.`;
}

/** Every answer of an operator passes here, however it reaches the citizen; what the platform says by itself doesn't. Null: it may go. */
export function refuseLeftOver(text: string): ReturnType<typeof refused> | null {
  const why = leftOver(text);
  return why === null ? null : refused(why, "text");
}
