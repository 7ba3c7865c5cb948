import { dayOf, nextDay } from "@/lib/cases/working-days";
import type { ArticleKind } from "./kinds";

/** Months after which a page is asked "still true?"; news and what has an end of its own is never asked. Browser-safe. */
const MONTHS: Partial<Record<ArticleKind, number>> = { service: 6, official: 6, profile: 12, document: 12 };

/** The day a page published or confirmed now is asked next; null when it never is. */
export function nextReviewDay(kind: ArticleKind, now = new Date()): string | null {
  const months = MONTHS[kind];
  if (months === undefined) return null;
  const later = new Date(`${dayOf(now)}T12:00:00Z`);
  later.setUTCMonth(later.getUTCMonth() + months);
  return nextDay(later.toISOString().slice(0, 10));
}
