import { PackageOpen } from "lucide-react";
import Link from "next/link";

/** The way out stands beside the way in: what was brought here can be taken away. */
export function TakeAwayCard() {
  return (
    <section className="card">
      <header><h2>Bawa pulang situs</h2></header>
      <div className="pad imp-run">
        <p className="soft">Semua tulisan, gambar, dan berkas unduhan instansi Anda dalam satu berkas: untuk cadangan, atau dibawa ke pemasangan lain.</p>
        <Link className="btn" href="/dasbor/impor/bawa-pulang"><PackageOpen className="i" />Bawa pulang situs</Link>
      </div>
    </section>
  );
}
