"use client";

import { Megaphone } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { Moment } from "@/components/dashboard/types";
import { useKeys } from "@/components/dashboard/use-keys";
import { When } from "@/components/dashboard/when";
import type { BroadcastState } from "@/lib/broadcasts/schema";
import { BroadcastBadge } from "./state-badge";

export type BroadcastLine = { id: number; text: string; urgent: boolean; state: BroadcastState; agency: string | null; byName: string; at: Moment; /** "412 dari 1.000 dikirim". */ progress: string };

/** What was sent to many, newest first. */
export function BroadcastList({ rows, nextHref, mayWrite }: { rows: BroadcastLine[]; nextHref: string | null; mayWrite: boolean }) {
  const router = useRouter();
  useKeys({ ...(mayWrite ? { n: { run: () => router.push("/dasbor/siaran/baru"), does: "Tulis siaran baru" } } : {}), o: { run: () => router.push("/dasbor/siaran/kelompok"), does: "Kelompok penerima" } });
  return (
    <section className="card">
      <header><h2>Siaran</h2></header>
      {rows.length === 0 ? <Nothing mayWrite={mayWrite} /> : null}
      <ul className="lines cast-lines">
        {rows.map((row) => (
          <li key={row.id}>
            <Link href={`/dasbor/siaran/${row.id}`} className="cast-text"><b>{row.text}</b></Link>
            <span className="cast-facts"><BroadcastBadge state={row.state} />{row.urgent ? <span className="st late">Mendesak</span> : null}<span className="sm soft">{row.progress}</span></span>
            <span className="sm faint">{row.agency ? `${row.agency}, ` : ""}{row.byName}, <When moment={row.at} /></span>
          </li>
        ))}
      </ul>
      {nextHref ? <nav className="pager pad" aria-label="Halaman siaran"><Link className="btn sm" rel="next" href={nextHref}>Yang lebih lama</Link></nav> : null}
    </section>
  );
}

function Nothing({ mayWrite }: { mayWrite: boolean }) {
  return (
    <div className="pad cast-none">
      <Megaphone className="i" />
      <p><b>Belum ada siaran.</b></p>
      <p className="soft">Satu pesan untuk semua yang berlangganan: jadwal layanan, air mati, banjir. Warga berlangganan dengan SMS LANGGAN, atau di halaman Langganan situs Anda.</p>
      {mayWrite ? <p><Link className="btn pri" href="/dasbor/siaran/baru">Tulis siaran pertama</Link></p> : null}
    </div>
  );
}
