import type { Metadata } from "next";
import { Box } from "@/components/admin/agency-page";
import { PageBar } from "@/components/dashboard/page-bar";
import { FactsForm } from "@/components/identity/facts-form";
import { HeaderForm } from "@/components/identity/header-form";
import { LayoutForm } from "@/components/identity/layout-form";
import { requireOperator } from "@/lib/access/doors/session";
import { city } from "@/lib/city";
import { changeFactsAction, changeHeaderAction, changeLayoutAction } from "@/lib/identity/actions";
import { canShape } from "@/lib/identity/policy";
import { findOwnLook } from "@/lib/identity/queries";

export const instant = false;
export const metadata: Metadata = { title: "Tampilan situs" };

export default async function LookPage() {
  const operator = await requireOperator();
  const { look, slug, name, ...facts } = await findOwnLook(operator);
  if (!canShape(operator)) return <NotYours name={name} />;
  const place = look.place ? `${look.place.latitude}, ${look.place.longitude}` : "";
  return (
    <>
      <PageBar title="Tampilan situs" subtitle={name} toolbar={<a className="btn" href={city.siteUrl(slug)} target="_blank" rel="noopener">Lihat situs</a>} />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body"><div className="adm look">
          <div>
            <Box title="Kantor dan warna"><FactsForm action={changeFactsAction} facts={facts} place={place} /></Box>
            <Box title="Gambar kepala"><HeaderForm action={changeHeaderAction} header={look.header} /></Box>
          </div>
          <div><Box title="Menu dan beranda"><LayoutForm action={changeLayoutAction} look={look} /></Box></div>
        </div></div>
      </main>
    </>
  );
}

const NotYours = ({ name }: { name: string }) => (
  <>
    <PageBar title="Tampilan situs" subtitle={name} />
    <main className="page" id="isi" tabIndex={-1}><div className="body"><div className="blank center"><b>Tampilan situs diatur operator, deputi, atau pimpinan.</b><span className="soft">Sebagai peninjau Anda memeriksa tulisan sebelum terbit. Ada yang keliru di tampilan? Sampaikan kepada operator.</span></div></div></main>
  </>
);
