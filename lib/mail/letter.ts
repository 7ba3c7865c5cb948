import "server-only";
import { formatTicket } from "@/lib/cases/ticket";
import { city } from "@/lib/city";
import type { messageKinds } from "@/lib/sms/schema";
import type { Letter } from "./transport";

type About = { ticket: string; agency: string; agencyKind: string };

/** A message as a letter: what was said, from whom, and where to answer. Plain text, so that every mailbox shows it. */
export function letterOf(message: { body: string; kind: (typeof messageKinds)[number] }, { ticket, agency, agencyKind }: About): Pick<Letter, "subject" | "text"> {
  const from = agencyKind === "meja" ? `SMS Centre ${city.fullName()}` : agency;
  const what = message.kind === "auto" ? "sudah kami terima" : message.kind === "question" ? `pertanyaan dari ${from}` : `jawaban ${from}`;
  return {
    subject: `Laporan ${formatTicket(ticket)}: ${what}`,
    text: `${message.body}\n\n${from}\n\nBaca dan tanggapi di ${city.rootUrl(`/lacak?tiket=${ticket}`)}\nSiapkan kode yang tampil saat Anda mengirim laporan. E-mail ini dikirim otomatis; balasannya tidak dibaca.\nBukan Anda yang menulis laporan ini? Abaikan saja.\n`,
  };
}
