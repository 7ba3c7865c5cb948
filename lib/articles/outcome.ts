import { type Issue, refused } from "@/lib/forms/outcome";

/** Somebody saved after the screen was opened: who (`own`: the same person elsewhere), when, and the revision that is now the latest. */
export type Conflict = { byName: string; own: boolean; at: Date; revision: number };
export type Refusal = { ok: false; issues: Issue[]; conflict?: Conflict };
/** Answer of a verb that starts from a revision. */
export type RevisionOutcome<T> = { ok: true; value: T } | Refusal;

export const missing = (): Refusal => refused("Tulisan ini tidak ditemukan di instansi Anda.");

export const conflicting = (conflict: Conflict): Refusal => ({
  ...refused(`${conflict.own ? "Anda" : conflict.byName} sudah menyimpan tulisan ini lebih dulu${conflict.own ? " di tab atau perangkat lain" : ""}. Tulisan Anda belum hilang: lihat versi baru, atau simpan milik Anda sebagai salinan.`),
  conflict,
});
