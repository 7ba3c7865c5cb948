import "server-only";
import { sql } from "drizzle-orm";
import { formatTicket } from "@/lib/cases/ticket";
import { sayDay } from "@/lib/cases/when";
import { city } from "@/lib/city";
import type { Tx } from "@/lib/db/client";
import type { Contact } from "./contacts";
import { queueMessage } from "./outgoing";
import type { Asking } from "./unclear-command";

/** More than this many automatic answers to one number within the window means a machine is answering our machine. */
const MOST_AUTOMATIC = 6;

/** What the SMS Centre says by itself. Each fits one SMS with a usual agency name. */
export const automaticText = {
  ticket: (ticket: string, owner: string | null) =>
    `Terima kasih. Nomor laporan Anda ${formatTicket(ticket)}${owner === null ? ", sedang dicarikan instansinya" : `, untuk ${owner}`}. Ketik CEK ${ticket} untuk melihat kabarnya.`,
  info: () =>
    `SMS Centre ${city.fullName()}. Tulis saja keluhan, usul, atau pertanyaan Anda, dan tempatnya. CEK (nomor) melihat kabar laporan. BERHENTI menghentikan SMS otomatis.`,
  stopped: () => `SMS otomatis dari ${city.fullName()} kami hentikan. Laporan Anda tetap kami kerjakan. Kirim pesan kapan saja untuk menulis lagi.`,
  unknownTicket: () => "Nomor laporan itu tidak kami temukan. Periksa delapan angkanya di SMS balasan kami, lalu ketik CEK dan nomornya.",
  needTicket: () => "Ketik CEK lalu delapan angka nomor laporan Anda, contoh: CEK 48291735.",
  needScore: () => "Ketik NILAI, nomor laporan, lalu angka 1 sampai 5, contoh: NILAI 48291735 4.",
  needReason: () => "Ketik BUKA, nomor laporan, lalu alasannya, contoh: BUKA 48291735 lampu mati lagi.",
  /** Somebody may have meant to talk: the way to that too. */
  unclear: (meant: Asking): string => (meant === "info" ? automaticText.info() : `${howTo[meant]()} Mau melapor? Tulis saja keluhan dan tempatnya.`),
  rated: (ticket: string) => `Terima kasih atas penilaian Anda untuk laporan ${formatTicket(ticket)}.`,
  notYetAnswered: (ticket: string) => `Laporan ${formatTicket(ticket)} belum dijawab, jadi belum bisa dinilai atau dibuka kembali.`,
  reopened: (ticket: string) => `Laporan ${formatTicket(ticket)} kami buka kembali dan diteruskan ke instansinya.`,
  fieldCheck: (ticket: string, owner: string, dueAt: Date) =>
    `Laporan ${formatTicket(ticket)} perlu diperiksa di tempat oleh ${owner}. Batas jawabannya ${sayDay(dueAt, new Date())}. Ketik CEK ${ticket} untuk melihat kabarnya.`,
  /** By letter or on the page of the ticket, where nobody types CEK. */
  fieldCheckWritten: (ticket: string, owner: string, dueAt: Date) =>
    `Laporan ${formatTicket(ticket)} perlu diperiksa di tempat oleh ${owner}. Batas jawabannya ${sayDay(dueAt, new Date())}. Kabarnya ada di Lacak laporan dengan nomor itu.`,
};

const howTo = { check: automaticText.needTicket, rate: automaticText.needScore, reopen: automaticText.needReason };

/**
 * Queues an automatic answer unless nobody can read it or two machines are talking to each other. The number of
 * automatic answers is counted per contact, whose row the caller holds locked.
 */
export async function answerAutomatically(
  tx: Tx, contact: Contact, to: { tenantId: number; caseId: number | null }, body: string,
): Promise<boolean> {
  if (!contact.answerable || contact.optedOutAt !== null) return false;
  const fewSent = sql`(select count(*) from messages where contact_id = ${contact.id}::bigint and kind = 'auto' and at > now() - interval '10 minutes') < ${MOST_AUTOMATIC}::int`;
  return (await queueMessage(tx, { ...to, contactId: contact.id, kind: "auto", body }, fewSent)) !== null;
}
