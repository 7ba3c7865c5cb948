import type { Metadata } from "next";
import { PageBar } from "@/components/dashboard/page-bar";
import { HowTo } from "@/components/imports/how-to";
import { ImportList } from "@/components/imports/import-list";
import { importView } from "@/components/imports/present";
import { TakeAwayCard } from "@/components/imports/take-away-card";
import { UploadBox } from "@/components/imports/upload-box";
import { requireOperator } from "@/lib/access/doors/session";
import { canImport } from "@/lib/imports/policy";
import { listImports } from "@/lib/imports/queries";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;
export const metadata: Metadata = { title: "Impor situs lama" };

export default async function ImportsPage() {
  const operator = await requireOperator();
  const now = new Date();
  const imports = (await listImports(operator)).map((facts) => importView(facts, now));
  return (
    <>
      <PageBar title="Impor situs lama" subtitle="Bawa tulisan dari situs instansi Anda yang dahulu" />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body">
          <div className="adm">
            <div>
              {canImport(operator) ? <UploadBox /> : <p className="card pad">Peran Anda bisa melihat impor, tetapi tidak menjalankannya. Mintalah operator atau pimpinan instansi Anda.</p>}
              <ImportList imports={imports} />
              <TakeAwayCard />
            </div>
            <div><HowTo /></div>
          </div>
        </div>
      </main>
    </>
  );
}
