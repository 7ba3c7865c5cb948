import type { Left, Many } from "./bulk";

/** What was done to the sites: "ditangguhkan". */
type Verb = { done: string; already: string };

export const bulkVerbs = {
  suspend: { done: "ditangguhkan", already: "sudah ditangguhkan sebelumnya" },
  reopen: { done: "dibuka lagi", already: "tidak sedang ditangguhkan" },
  open: { done: "dibuka", already: "sudah dibuka sebelumnya" },
} satisfies Record<string, Verb>;

const NAMED = 5;

/** "2 situs ditangguhkan: Dinas Kebersihan, Dinas Perhubungan." */
export function sayDone({ done }: Many, verb: Verb): string {
  if (done.length === 0) return `Tidak ada situs yang ${verb.done}.`;
  return `${done.length} situs ${verb.done}: ${sayNames(done.map(({ name }) => name))}.`;
}

export function sayLeft({ name, why }: Left, verb: Verb): string {
  if (why === "unknown") return `${name}: instansi ini tidak ada lagi di alamat itu. Muat ulang daftarnya.`;
  return why === "already" ? `${name}: ${verb.already}.` : `${name}: belum berhasil karena gangguan pada kami. Coba sekali lagi.`;
}

/** The first few by name, the others counted. */
export function sayNames(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return rest > 1 ? `${names.slice(0, NAMED).join(", ")}, dan ${rest} lainnya` : names.join(", ");
}
