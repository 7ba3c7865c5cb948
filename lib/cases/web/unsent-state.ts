/** What a citizen can do on the page of a ticket; the same verbs as by SMS. */
export const actVerbs = ["add", "reopen", "confirm", "rate"] as const;
export type ActVerb = (typeof actVerbs)[number];

/**
 * Why it wasn't taken: the case stands differently by now, the page stood open for too long, nothing was filled in; or
 * the words came along while the writer proved who it is (`opened`, or not yet). Browser-safe.
 */
export type WhyUnsent = "not-now" | "expired" | "empty" | "opened" | "wrong" | "too-many";

/** Kept nowhere but in the answer to the request that brought it. `score` is 0 where none was chosen. */
export type Unsent = { ticket: string; does: ActVerb; words: string; score: number; why: WhyUnsent };

type Status = "new" | "open" | "waiting" | "answered" | "closed";

/** The form that takes the words now: a closed case is opened again with them, in one that is open again they are added. */
export function formFor({ does }: Pick<Unsent, "does">, status: Status): "add" | "reopen" {
  if (status === "closed") return "reopen";
  return does === "reopen" && status === "answered" ? "reopen" : "add";
}

/** What the writer is told: what happened, and what to press now. Null where everything stands as it was. */
export function tellUnsent({ does, words, why }: Unsent, status: Status): string | null {
  if (why === "empty") return "Belum ada yang ditulis atau dipilih. Isi dulu, lalu kirim lagi.";
  if (why === "expired") return `Belum terkirim: halaman ini sudah terlalu lama terbuka. Masukkan lagi empat angka terakhir atau kode Anda${words ? "; tulisan Anda masih ada di bawah" : ""}.`;
  if (why === "wrong" || why === "too-many") return words ? "Tulisan Anda belum terkirim dan masih ada di bawah." : null;
  if (words === "") return why === "opened" ? null : "Itu belum bisa dilakukan: keadaan laporannya sudah berubah. Lihat di bawah.";
  const form = formFor({ does }, status);
  if (form !== does) {
    return form === "reopen" ? "Belum terkirim: laporan ini sudah dinyatakan selesai. Tulisan Anda ada di bawah; tekan “Buka lagi laporan ini” untuk mengirimnya."
      : "Belum terkirim: laporan ini sudah terbuka. Tulisan Anda ada di bawah; tekan “Kirim” untuk menambahkannya.";
  }
  return `Belum terkirim. Tulisan Anda ada di bawah; tekan “${form === "add" ? "Kirim" : "Buka lagi laporan ini"}” untuk mengirimnya.`;
}
