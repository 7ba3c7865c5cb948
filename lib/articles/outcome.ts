import { type Issue, refused } from "@/lib/forms/outcome";

/** Somebody saved after the screen was opened: who, when, and the revision that is now the latest. */
export type Conflict = { byName: string; at: Date; revision: number };
export type Refusal = { ok: false; issues: Issue[]; conflict?: Conflict };
/** Answer of a verb that starts from a revision. */
export type RevisionOutcome<T> = { ok: true; value: T } | Refusal;

export const missing = (): Refusal => refused("Berita ini tidak ditemukan di instansi Anda.");

export const conflicting = (conflict: Conflict): Refusal => ({
  ...refused(`${conflict.byName} sudah menyimpan berita ini lebih dulu. Tulisan Anda belum hilang: lihat versi baru, atau simpan milik Anda sebagai salinan.`),
  conflict,
});
