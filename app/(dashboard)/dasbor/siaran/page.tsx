import type { Metadata } from "next";
import Link from "next/link";
import { BroadcastList } from "@/components/broadcasts/broadcast-list";
import { lineOf } from "@/components/broadcasts/present";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireBroadcaster } from "@/lib/access/doors/session";
import { canWrite } from "@/lib/broadcasts/policy";
import { LIST_SIZE, listBroadcasts } from "@/lib/broadcasts/queries";
import { fromQuery } from "@/lib/forms/query";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;
export const metadata: Metadata = { title: "Siaran SMS" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BroadcastsPage({ searchParams }: Props) {
  const key = await requireBroadcaster();
  const before = Number(/^\d{1,9}$/.exec(fromQuery(await searchParams, "sebelum"))?.[0] ?? 0);
  const [rows, now] = [await listBroadcasts(key, before), new Date()];
  const next = rows.length === LIST_SIZE ? `/dasbor/siaran?sebelum=${rows.at(-1)?.id ?? 0}` : null;
  return (
    <>
      <PageBar title="Siaran SMS" subtitle="Satu pesan untuk semua yang berlangganan"
        toolbar={<><Link className="btn no-phone" href="/dasbor/siaran/kelompok">Kelompok</Link>{canWrite(key) ? <Link className="btn pri" href="/dasbor/siaran/baru">Tulis siaran</Link> : null}</>} />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body"><div className="adm wide">
          <div><BroadcastList rows={rows.map((row) => lineOf(row, now, key.kind !== "operator"))} nextHref={next} mayWrite={canWrite(key)} /></div>
          <p className="only-phone"><Link className="btn" href="/dasbor/siaran/kelompok">Kelompok penerima</Link></p>
        </div></div>
      </main>
    </>
  );
}
