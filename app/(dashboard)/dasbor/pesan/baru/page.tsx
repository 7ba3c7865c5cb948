import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { RecordForm } from "@/components/cases/on-behalf/record-form";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireCaseWorker } from "@/lib/access/doors/session";
import { recordAction } from "@/lib/cases/on-behalf/actions";
import { wardsByDistrict } from "@/lib/cases/web/places";

export const instant = false;
export const metadata: Metadata = { title: "Catat laporan" };

const WHERE = {
  operator: "Laporan ini masuk ke instansi Anda. Kalau ternyata bukan urusan Anda, serahkan sesudah tercatat.",
  desk: "Laporan ini masuk ke instansi yang sesuai dengan kata-katanya, atau menunggu di meja.",
};

export default async function RecordPage() {
  const key = await requireCaseWorker();
  const wards = (await wardsByDistrict()).flatMap(({ district, wards: own }) => own.map(({ id, name }) => ({ value: String(id), label: name, hint: district })));
  return (
    <>
      <PageBar title="Catat laporan" back={{ href: "/dasbor/pesan", label: "Pesan" }} subtitle="Untuk warga yang datang, menelepon, atau bersurat" />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body"><RecordForm action={recordAction} nonce={randomUUID()} wards={wards} where={WHERE[key.kind]} /></div>
      </main>
    </>
  );
}
