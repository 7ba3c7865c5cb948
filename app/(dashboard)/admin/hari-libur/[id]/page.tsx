import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MoveList } from "@/components/clocks/move-list";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { findChange, listMoves, MOVES_SHOWN } from "@/lib/clocks/queries";

export const instant = false;
export const metadata: Metadata = { title: "Batas yang bergeser" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ sesudah?: string }> };

export default async function MovesPage({ params, searchParams }: Props) {
  const admin = await requireAdmin();
  const { id } = await params;
  if (!/^\d{1,9}$/.test(id)) notFound();
  const { sesudah = "0" } = await searchParams;
  const [change, rows] = await Promise.all([findChange(admin, Number(id)), listMoves(admin, Number(id), /^\d{1,15}$/.test(sesudah) ? Number(sesudah) : 0)]);
  if (!change) notFound();
  const last = rows.length === MOVES_SHOWN ? rows.at(-1) : undefined;
  return (
    <>
      <PageBar title="Batas yang bergeser" back={{ href: "/admin/hari-libur", label: "Hari libur" }} />
      <MoveList change={change} rows={rows} {...(last ? { nextHref: `/admin/hari-libur/${id}?sesudah=${last.caseId}` } : {})} />
    </>
  );
}
