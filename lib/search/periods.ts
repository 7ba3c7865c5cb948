import { dayOf } from "@/lib/cases/working-days";

/** When a page may be from. In the address: `waktu=30-hari`. */
export const periods = ["7-hari", "30-hari", "tahun-ini", "tahun-lalu"] as const;
export type Period = (typeof periods)[number];

export const asPeriod = (text: string): Period | null => periods.find((period) => period === text) ?? null;

/** First and last day, `2026-11-25`, both belonging to it. */
export type Days = { since: string; until: string };

const DAY = 86_400_000;

export function daysOf(period: Period, now: Date): Days {
  const today = dayOf(now);
  const year = Number(today.slice(0, 4));
  const back = (days: number): Days => ({ since: dayOf(new Date(now.getTime() - (days - 1) * DAY)), until: today });
  switch (period) {
    case "7-hari": return back(7);
    case "30-hari": return back(30);
    case "tahun-ini": return { since: `${year}-01-01`, until: today };
    case "tahun-lalu": return { since: `${year - 1}-01-01`, until: `${year - 1}-12-31` };
  }
}

export function periodWords(period: Period, now: Date): string {
  const year = Number(dayOf(now).slice(0, 4));
  return { "7-hari": "7 hari terakhir", "30-hari": "30 hari terakhir", "tahun-ini": `Tahun ${year}`, "tahun-lalu": `Tahun ${year - 1}` }[period];
}
