import type { FollowedCase } from "@/lib/cases/follow";
import { clockState, lateness, type ClockCell as DayCell, type ClockTimes } from "@/lib/cases/clock";
import { kindWords } from "@/lib/cases/kind-words";
import type { CaseStatus } from "@/lib/cases/schema";
import { statusWords } from "@/lib/cases/status-words";
import { exactTime, sayDay, sayWhen } from "@/lib/cases/when";
import { addWorkingDays, workingDaysBetween } from "@/lib/cases/working-days";
import type { Fact } from "@/components/ui/facts";
import type { ClockCell, ClockView, StepView } from "./steps";
import type { TicketView } from "./ticket-page";
import { answerOf, type At, timelineOf, type Words } from "./present-timeline";

const tones: Record<CaseStatus, TicketView["status"]["tone"]> = { new: "info", open: "info", waiting: "warn", answered: "ok", closed: "ok" };

/** A case as its writer sees it; `words` only after the last four digits were right. */
export function ticketView(found: FollowedCase, words: Words | null, at: At): TicketView {
  const owner = found.tenantKind === "meja" ? "SMS Centre" : found.tenantName;
  const late = !found.answeredAt && !found.closedAt && !found.pausedAt && found.dueAt < at.now;
  return {
    ticket: found.ticket, title: found.tenantKind === "meja" ? "Laporan Anda di SMS Centre" : `Laporan Anda kepada ${owner}`,
    status: late ? { word: "Lewat batas waktu", tone: "late" } : { word: statusWords[found.status], tone: tones[found.status] },
    kind: kindWords[found.kind], agencyName: owner, steps: stepsOf(found, at), clock: clockOf(found, at), promises: promisesOf(found, at),
    timeline: timelineOf(found, words, at), answer: words && answerOf(words, owner), revealed: words !== null,
    next: nextOf(found, late), shown: found.shown,
  };
}

function stepsOf({ openedAt, forwardedAt, answeredAt, closedAt, dueAt, status }: FollowedCase, { now }: At): StepView[] {
  const step = (label: string, done: Date | null, current: boolean, note: string): StepView =>
    ({ label, note: done ? sayDay(done, now) : current ? note : "", state: done ? "done" : current ? "now" : "ahead" });
  return [
    step("Diterima", openedAt, false, ""),
    step("Diteruskan", forwardedAt, status === "new", "mencari instansi"),
    step("Dijawab", answeredAt, status === "open" || status === "waiting", status === "waiting" ? "menunggu balasan Anda" : "sedang dikerjakan"),
    step(status === "answered" ? "Tanggapan Anda" : "Selesai", closedAt, status === "answered", dueAt > now ? `sampai ${sayDay(dueAt, now)}` : ""),
  ];
}

/** Until an answer, the clock of the answer; after it, the days left to contest; nothing once these are over. */
function clockOf(found: FollowedCase, at: At): ClockView | null {
  const contest = found.status === "answered" && found.answeredAt;
  if (found.status === "closed" || (contest && found.dueAt < at.now)) return null;
  const times: ClockTimes = contest ? { openedAt: contest, dueAt: found.dueAt, pausedAt: null, answeredAt: null, answerDueAt: null, closedAt: null } : found;
  const { words, exact, cells, day, days, tone } = clockState(times, at.now, at.holidays);
  const first = addWorkingDays(times.openedAt, 1, at.holidays);
  return {
    title: contest ? "Waktu untuk menanggapi" : found.status === "new" ? "Batas meneruskan" : "Batas jawaban",
    left: tone === "paused" ? "Menunggu balasan Anda" : words,
    note: tone === "paused" ? "Waktu berhenti dihitung sampai Anda membalas SMS kami." : `${exact}.`,
    late: tone === "late",
    cells: cells.map(({ state }) => cellOf[state]).filter((cell, place, all) => cell !== "gap" || all[place - 1] !== "gap"),
    from: shortDay(first), middle: tone === "late" || tone === "paused" ? "" : day === 0 ? `${days} hari kerja` : `hari ke-${day} dari ${days}`, to: shortDay(found.dueAt),
  };
}

const cellOf: Record<DayCell["state"], ClockCell> = { passed: "passed", today: "today", ahead: "ahead", off: "gap", paused: "ahead" };

const short = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", day: "numeric", month: "short" });
const shortDay = (day: Date): string => short.format(day);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What the writer can do now; nothing while others work in time. */
function nextOf({ status }: FollowedCase, late: boolean): TicketView["next"] {
  if (status === "answered" || status === "closed") return status;
  if (status === "waiting") return "reply";
  return late ? "late" : null;
}

function promisesOf({ openedAt, forwardedAt, answeredAt, answerDueAt, kind, dueAt }: FollowedCase, { now, holidays, limits }: At): Fact[] {
  const took = (from: Date, to: Date) => {
    const days = workingDaysBetween(from, to, holidays);
    return days === 0 ? "Hari itu juga" : `${days} hari kerja`;
  };
  const answerBy = answerDueAt ?? (forwardedAt ? dueAt : null);
  const late = lateness({ answeredAt, answerDueAt }, holidays);
  return [
    { label: "Diterima", value: capital(sayWhen(openedAt, now)), note: exactTime(openedAt) },
    { label: "Diteruskan", value: forwardedAt ? took(openedAt, forwardedAt) : "Belum", note: `Batas ${limits.forward} hari kerja` },
    { label: "Dijawab", value: answeredAt ? took(openedAt, answeredAt) : "Belum", note: answerBy ? `Batas ${sayDay(answerBy, now)}${late === null ? "" : `, ${late}`}` : `Batas ${limits.answer[kind]} hari kerja` },
  ];
}
