import type { Metadata } from "next";
import { HolidayRoom } from "@/components/clocks/holiday-room";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { dayOf } from "@/lib/cases/working-days";
import { keepHolidayAction, keepHolidaysAction, removeHolidayAction } from "@/lib/clocks/actions";
import { FIRST_YEAR, LAST_YEAR } from "@/lib/clocks/input";
import { listChanges, listYear } from "@/lib/clocks/queries";

export const instant = false;
export const metadata: Metadata = { title: "Hari libur" };

export default async function HolidaysPage({ searchParams }: { searchParams: Promise<{ tahun?: string }> }) {
  const admin = await requireAdmin();
  const now = new Date();
  const asked = Number((await searchParams).tahun);
  const year = asked >= FIRST_YEAR && asked <= LAST_YEAR && Number.isInteger(asked) ? asked : Number(dayOf(now).slice(0, 4));
  const [rows, changes] = await Promise.all([listYear(admin, year), listChanges(admin)]);
  return (
    <>
      <PageBar title="Hari libur" subtitle="Hari tanpa jam kerja: batas laporan tidak berjalan" />
      <HolidayRoom year={year} rows={rows} changes={changes} now={now} actions={{ keep: keepHolidayAction, keepList: keepHolidaysAction, remove: removeHolidayAction }} />
    </>
  );
}
