import { clockState } from "@/lib/cases/clock";
import type { PublicCase } from "@/lib/cases/public/queries";
import { kindWords } from "@/lib/cases/kind-words";
import { publicStatusWords } from "@/lib/cases/status-words";
import { sayDay } from "@/lib/cases/when";
import type { Holidays } from "@/lib/cases/working-days";
import type { TicketView } from "./ticket-page";

export type PublicCaseView = {
  href: string; title: string; question: string; answer: { text: string; by: string } | null;
  status: TicketView["status"]; kind: string; agency: { name: string; href: string } | null; place: string | null; openedAt: Date;
  /** Said by date and not by "besok": pages are kept. */
  clock: string;
};

/** A shown case in words that stay true while a page is kept. `hrefOf` gives its address on this host. */
export function publicCaseView(one: PublicCase, at: { now: Date; holidays: Holidays }, hrefOf: (id: number) => string, agencyHref: (slug: string) => string): PublicCaseView {
  const atDesk = one.agencyKind === "meja";
  const late = !one.answeredAt && !one.closedAt && one.status !== "waiting" && one.dueAt < at.now;
  return {
    href: hrefOf(one.id), title: one.title, question: one.question, kind: kindWords[one.kind], place: one.place, openedAt: one.openedAt,
    answer: one.answer === null ? null : { text: one.answer, by: one.answerBy ?? one.agency },
    status: late ? { word: "Lewat batas waktu", tone: "late" } : { word: publicStatusWords[one.status], tone: TONES[one.status] },
    agency: atDesk ? null : { name: one.agency, href: agencyHref(one.agencySlug) }, clock: clockWords(one, late, at),
  };
}

const TONES: Record<PublicCase["status"], TicketView["status"]["tone"]> = { new: "info", open: "info", waiting: "warn", answered: "ok", closed: "ok" };

function clockWords(one: PublicCase, late: boolean, { now, holidays }: { now: Date; holidays: Holidays }): string {
  if (one.answeredAt ?? one.closedAt) return clockState({ ...one, pausedAt: null }, now, holidays).words;
  if (one.status === "waiting") return "Menunggu keterangan penulisnya";
  const limit = one.status === "new" ? "Batas meneruskan" : "Batas jawaban";
  return late ? `${limit} ${sayDay(one.dueAt, now)} sudah lewat` : `${limit} ${sayDay(one.dueAt, now)}`;
}
