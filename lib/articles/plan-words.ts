import { sayAppointment, sayDay, sayWhen } from "@/lib/cases/when";
import { dayOf, hourOf, isWorkingDay, nextDay } from "@/lib/cases/working-days";
import type { ArticleStatus } from "./kinds";
import type { Plan } from "./plan";
import { canPublish, canSubmit } from "./policy";

/** One sentence about what is planned or waited for, with its tone. Browser-safe, like everything here. */
export type PlanSentence = { tone: "info" | "warn" | "ok"; words: string };

/** What a person has to know of the plan, the most urgent first. */
export function planSentences(plan: Plan, status: ArticleStatus): PlanSentence[] {
  const { asOf, who } = plan;
  const sentences: (PlanSentence | null)[] = [
    plan.trashedAt && { tone: "warn", words: "Ada di tempat sampah." },
    plan.returnedAt && { tone: "warn", words: `Dikembalikan ${plan.returnedByName ?? "rekan Anda"} ${sayWhen(plan.returnedAt, asOf)}: “${plan.returnedNote ?? ""}”` },
    plan.submittedAt && { tone: "info", words: `Menunggu tinjauan sejak ${sayWhen(plan.submittedAt, asOf)}, diminta ${plan.submittedBy === who.accountId ? "Anda" : (plan.submittedByName ?? "rekan Anda")}.` },
    plan.unreviewedSince && { tone: "warn", words: `Terbit mendesak ${sayWhen(plan.unreviewedSince, asOf)}, belum ditinjau.` },
    plan.publishAt && { tone: "info", words: `Terjadwal ${sayAppointment(plan.publishAt, asOf)}. Yang terbit adalah tulisan saat dijadwalkan.` },
    plan.unpublishAt && { tone: "info", words: `Turun sendiri ${sayAppointment(plan.unpublishAt, asOf)}.` },
    plan.reviewOn && status === "published" ? reviewSentence(plan.reviewOn, asOf) : null,
  ];
  return sentences.filter((sentence) => sentence !== null);
}

export const isDue = ({ reviewOn, asOf }: Pick<Plan, "reviewOn" | "asOf">, status: ArticleStatus): boolean => status === "published" && reviewOn !== null && reviewOn <= dayOf(asOf);

function reviewSentence(on: string, now: Date): PlanSentence {
  const day = sayDay(hourOf(on, 12), now);
  return on <= dayOf(now) ? { tone: "warn", words: `Masih benar? Perlu dipastikan sejak ${day}.` } : { tone: "ok", words: `Ditanyakan lagi “masih benar?” pada ${day}.` };
}

/** What the main button does for this person: publish, ask a second person, or nothing while one is awaited. */
export function mainVerb(plan: Plan): "publish" | "submit" | "wait" {
  if (canPublish(plan.who, plan)) return "publish";
  return canSubmit(plan.who, plan) ? "submit" : "wait";
}

export type Suggestion = { label: string; value: string };
const at = (day: string, time: string): string => `${day}T${time}`;
const HOUR_MS = 3_600_000;

/** Moments that people mean most often, `YYYY-MM-DDTHH:mm` in the city's time: this afternoon, tomorrow morning, the next working Monday. */
export function publishSuggestions(now: Date): Suggestion[] {
  const today = dayOf(now);
  const monday = nextWeekday(today, 1);
  return [
    ...(hourOf(today, 16).getTime() - now.getTime() > HOUR_MS ? [{ label: "Hari ini 16.00", value: at(today, "16:00") }] : []),
    { label: "Besok 08.00", value: at(nextDay(today), "08:00") },
    ...(isWorkingDay(nextDay(today), new Set()) && nextDay(today) === monday ? [] : [{ label: "Senin 08.00", value: at(monday, "08:00") }]),
  ];
}

/** For how long things stay up, from the day they are shown. */
export const endSuggestions = (from: Date): Suggestion[] => [7, 14, 30].map((days) => (
  { label: `${days} hari lagi`, value: at(dayOf(new Date(from.getTime() + days * 24 * HOUR_MS)), "17:00") }));

function nextWeekday(day: string, weekday: number): string {
  let next = nextDay(day);
  while (new Date(`${next}T00:00:00Z`).getUTCDay() !== weekday) next = nextDay(next);
  return next;
}
