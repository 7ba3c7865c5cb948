import type { Metadata } from "next";
import { PageBar } from "@/components/dashboard/page-bar";
import { DutiesForm } from "@/components/duties/duties-form";
import { TryMessage } from "@/components/duties/try-message";
import { requireOperator } from "@/lib/access/doors/session";
import { changeDutiesAction, tryMessageAction } from "@/lib/duties/actions";
import { readDuties } from "@/lib/duties/queries";
import { topics } from "@/lib/routing/topics";

export const instant = false;
export const metadata: Metadata = { title: "Tugas instansi" };

/** What messages find the agency by, in its own words. */
export default async function DutiesPage() {
  const operator = await requireOperator();
  const own = await readDuties(operator);
  return (
    <>
      <PageBar title="Tugas instansi" subtitle="Dengan kata-kata ini pesan warga menemukan Anda" />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body">
          <div className="adm single">
            <p className="note-line">Makin lengkap daftar ini, makin banyak pesan langsung sampai kepada Anda tanpa menunggu di Meja SMS Centre, dan makin sedikit pesan salah alamat. Sistem juga belajar dari setiap pesan yang Anda jawab, serahkan, atau kembalikan.</p>
            <TryMessage action={tryMessageAction} />
            <DutiesForm action={changeDutiesAction} own={own} topics={topics.map(({ name }) => name)} />
          </div>
        </div>
      </main>
    </>
  );
}
