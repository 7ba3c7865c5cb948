import { Crumbs } from "@/components/ui/crumbs";
import { Facts } from "@/components/ui/facts";
import { Icon } from "@/components/ui/icon";
import { When } from "@/components/ui/when";
import type { PublicCaseView } from "./present-public";
import { Answered } from "./public-list";

/** One case as everybody may read it. */
export function PublicCasePage({ item, home }: { item: PublicCaseView; home: string }) {
  return (
    <div className="wrap">
      <Crumbs trail={[{ href: "/", label: home }, { href: "/laporan", label: "Laporan warga" }]} />
      <div className="tick">
        <header className="tick-head">
          <p className="no"><span className={`state ${item.status.tone}`}>{item.status.word}</span><span>{item.kind}</span>{item.place ? <span>{item.place}</span> : null}</p>
          <h1>{item.title}</h1>
        </header>
        <div className="main"><Answered item={item} alone /></div>
        <aside className="side" aria-label="Fakta laporan">
          <section className="later"><h2 className="lab">Perjalanan</h2>
            <Facts facts={[
              { label: "Ditulis", value: <When at={item.openedAt} show="day" /> },
              { label: "Ditangani", value: item.agency ? <a href={item.agency.href}>{item.agency.name}</a> : "SMS Centre" },
              { label: "Waktu", value: item.clock },
            ]} />
          </section>
          <section className="later"><h2 className="lab">Yang ditutup</h2><p className="sm soft">Petugas sudah menutup nama, nomor, dan alamat. Laporan ini ditulis warga; yang asli tersimpan pada instansi.</p></section>
          <p><a className="btn line" href="/lapor"><Icon name="square-pen" />Tulis laporan</a></p>
        </aside>
      </div>
    </div>
  );
}
