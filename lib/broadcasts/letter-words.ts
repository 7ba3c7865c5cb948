import "server-only";
import { exactTime } from "@/lib/cases/when";
import { city } from "@/lib/city";
import type { Letter } from "@/lib/mail/transport";
import type { LetterAbout } from "./letter-schema";
import type { broadcasts } from "./schema";

type About = Pick<typeof broadcasts.$inferSelect, "id" | "body" | "urgent" | "sendAt" | "parts" | "estimate" | "submittedByName" | "approvedByName" | "returnedNote">;

/** Plain text, as all our letters; it names no citizen. */
export function wordsOf(about: LetterAbout, one: About, agency: string): Pick<Letter, "subject" | "text"> {
  const { subject, said } = sentences[about](one, agency);
  return { subject, text: `${said}\n\nPesannya:\n${one.body}\n\n${city.rootUrl(`/dasbor/siaran/${one.id}`)}\n\nE-mail ini dikirim satu kali dan otomatis; balasannya tidak dibaca.\n` };
}

const goes = ({ sendAt }: About): string => (sendAt ? `pada ${exactTime(sendAt)}` : "segera");

const sentences: Record<LetterAbout, (one: About, agency: string) => { subject: string; said: string }> = {
  waiting: (one, agency) => ({
    subject: `${one.urgent ? "Mendesak: " : ""}Siaran SMS ${agency} menunggu persetujuan`,
    said: `${one.submittedByName ?? "Seseorang"} menyerahkan siaran SMS atas nama ${agency} untuk ${(one.estimate ?? 0).toLocaleString("id-ID")} nomor, ${one.parts ?? 1} SMS tiap nomor, dikirim ${goes(one)} setelah disetujui. Siaran sebesar ini perlu disetujui orang kedua: periksa penerima dan pesannya, lalu setujui atau kembalikan.`,
  }),
  approved: (one, agency) => ({ subject: `Siaran SMS ${agency} disetujui`, said: `${one.approvedByName ?? "Orang kedua"} menyetujui siaran SMS atas nama ${agency}. Siaran dikirim ${goes(one)}.` }),
  returned: (one, agency) => ({ subject: `Siaran SMS ${agency} dikembalikan`, said: `Siaran SMS atas nama ${agency} dikembalikan dan menjadi konsep lagi. ${one.returnedNote ?? ""}\n\nUbah lalu serahkan lagi bila sudah sesuai.` }),
};
