import type { Choice } from "@/components/fields/choice-field";
import type { Moment } from "@/components/dashboard/types";
import { roleHints, roleWords } from "@/lib/accounts/roles";
import { dayOf } from "@/lib/cases/working-days";
import { sayShort, sayTime } from "@/lib/cases/when";
import { kindWords } from "@/lib/tenants/kinds";

const DAY = 86_400_000;
export const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "Hari ini 07.30", "Kemarin 16.12", else how many days ago: what counts here is the silence. */
export function sayAgo(at: Date, now: Date): string {
  const days = Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(at))) / DAY);
  return days <= 0 ? `Hari ini ${sayTime(at)}` : days === 1 ? `Kemarin ${sayTime(at)}` : `${days} hari lalu`;
}

export const moment = (at: Date, now: Date): Moment => ({ iso: at.toISOString(), word: upper(sayShort(at, now)) });

const date = new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
/** A day such as `2027-01-28` as "28 Jan 2027". */
export const sayDate = (day: string): string => date.format(new Date(`${day}T00:00:00Z`));

const isRole = (value: string): value is keyof typeof roleWords => value in roleWords;

export const roleChoices: Choice[] = Object.keys(roleWords).filter(isRole).map((value) => ({ value, label: `${roleWords[value]}: ${roleHints[value]}` }));

export const kindChoices: Choice[] = Object.entries(kindWords).map(([value, label]) => ({ value, label }));

export const agencyChoices = (agencies: { slug: string; name: string }[]): Choice[] => agencies.map(({ slug, name }) => ({ value: slug, label: name, hint: slug }));
