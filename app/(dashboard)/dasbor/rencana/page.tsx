import type { Metadata } from "next";
import { PageBar } from "@/components/dashboard/page-bar";
import { Calendar } from "@/components/planning/calendar";
import { calendarOf, waitingOf } from "@/components/planning/present";
import { requireOperator } from "@/lib/access/doors/session";
import { listPlanned } from "@/lib/articles/calendar";
import { monthAt } from "@/lib/articles/month";
import { listSiteWork } from "@/lib/articles/site-work";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;
export const metadata: Metadata = { title: "Rencana" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PlanPage({ searchParams }: Props) {
  const operator = await requireOperator();
  const now = new Date();
  const { bulan } = await searchParams;
  const month = monthAt(Array.isArray(bulan) ? bulan[0] : bulan, now);
  const [planned, work] = await Promise.all([listPlanned(operator, month), listSiteWork(operator, now)]);
  return (
    <>
      <PageBar title="Rencana" subtitle="Yang akan terbit, turun, berlangsung, dan perlu diperiksa" />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body"><Calendar view={calendarOf(planned, month, now)} waiting={waitingOf(work, now)} /></div>
      </main>
    </>
  );
}
