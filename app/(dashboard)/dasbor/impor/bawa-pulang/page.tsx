import type { Metadata } from "next";
import { PageBar } from "@/components/dashboard/page-bar";
import { ExportCard } from "@/components/exports/export-card";
import { ExportList } from "@/components/exports/export-list";
import { exportView } from "@/components/exports/present";
import { WhatIsInIt } from "@/components/exports/what-is-in-it";
import { requireOperator } from "@/lib/access/doors/session";
import { startExportAction, stopExportAction } from "@/lib/exports/actions";
import { canExport } from "@/lib/exports/policy";
import { listExports } from "@/lib/exports/queries";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;
export const metadata: Metadata = { title: "Bawa pulang situs" };

export default async function TakeAwayPage() {
  const operator = await requireOperator();
  const now = new Date();
  const exports = (await listExports(operator)).map((facts) => exportView(facts, now));
  const newest = exports[0] ?? null;
  return (
    <>
      <PageBar title="Bawa pulang situs" back={{ href: "/dasbor/impor", label: "Impor" }} subtitle="Semua tulisan dan gambar instansi Anda" />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body">
          <div className="adm">
            <div>
              {canExport(operator)
                ? <ExportCard newest={newest} verbs={{ start: startExportAction, stop: stopExportAction.bind(null, newest?.id ?? 0) }} />
                : <p className="card pad">Peran Anda tidak bisa membawa pulang situs. Mintalah operator atau pimpinan instansi Anda.</p>}
              <ExportList exports={exports} />
            </div>
            <div><WhatIsInIt /></div>
          </div>
        </div>
      </main>
    </>
  );
}
