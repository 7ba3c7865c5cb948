import { Activity, Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { PageBar } from "@/components/dashboard/page-bar";
import { GatewayTable } from "@/components/gateways/gateway-table";
import { requireAdmin } from "@/lib/access/doors/session";
import { openAlarms } from "@/lib/gateways/health/queries";
import { listGateways } from "@/lib/gateways/queries";

export const instant = false;
export const metadata: Metadata = { title: "Gerbang SMS" };

export default async function GatewaysPage() {
  const admin = await requireAdmin();
  const [rows, silent] = await Promise.all([listGateways(admin), openAlarms(admin)]);
  return (
    <>
      <PageBar title="Gerbang SMS" subtitle="Jalan SMS masuk dan keluar kota" toolbar={<><Link className="btn" href="/admin/gerbang/kesehatan"><Activity className="i" /><span className="word">Kesehatan</span></Link><Link className="btn pri" href="/admin/gerbang/baru"><Plus className="i" /><span className="word">Gerbang baru</span></Link></>} />
      <GatewayTable rows={rows} silent={silent} now={new Date()} />
    </>
  );
}
