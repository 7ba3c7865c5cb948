import { type CaseStatus } from "./schema";
import { formatTicket } from "./ticket";
import { sayDay } from "./when";

/** How people call the states of a case. */
export const statusWords: Record<CaseStatus, string> = {
  new: "Dicarikan instansi",
  open: "Sedang dikerjakan",
  waiting: "Menunggu jawaban Anda",
  answered: "Sudah dijawab",
  closed: "Selesai",
};

/** The same to others than the writer. */
export const publicStatusWords: Record<CaseStatus, string> = { ...statusWords, waiting: "Menunggu keterangan" };

/** The answer to CEK, one SMS. `owner` is the agency's name. */
export function sayStatus(one: { ticket: string; status: CaseStatus; dueAt: Date }, owner: string, atDesk: boolean, now: Date): string {
  const head = `Laporan ${formatTicket(one.ticket)}:`;
  switch (one.status) {
    case "new": return `${head} sedang dicarikan instansi yang tepat, paling lambat ${sayDay(one.dueAt, now)}.`;
    case "open": return `${head} ${atDesk ? "di SMS Centre" : `dikerjakan ${owner}`}. Batas jawaban ${sayDay(one.dueAt, now)}.`;
    case "waiting": return `${head} ${owner} menunggu jawaban Anda. Balas SMS ini.`;
    case "answered": return `${head} sudah dijawab ${owner}. Belum selesai? Ketik BUKA ${one.ticket} dan alasannya.`;
    case "closed": return `${head} selesai. Masih ada masalah? Ketik BUKA ${one.ticket} dan alasannya.`;
  }
}
