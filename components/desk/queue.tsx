import { Lock } from "lucide-react";
import Link from "next/link";
import { When } from "@/components/dashboard/when";
import { ClockBadge } from "@/components/inbox/clock-badge";
import { type DeskCase } from "./types";

type RowProps = { item: DeskCase; open: boolean; picked: boolean; onOpen: () => void; onPick: () => void };

function QueueRow({ item, open, picked, onOpen, onPick }: RowProps) {
  return (
    <li className={picked ? "q sel" : "q"} aria-current={open ? "true" : undefined} data-case={item.id}>
      <input type="checkbox" className="chk" aria-label={`Pilih pesan ${item.ticket}`} checked={picked} onChange={onPick} />
      <button type="button" className="grow q-open" onClick={onOpen}>
        <span className="tx">{item.text}</span>
        <span className="mt">
          <span>{item.from}</span><span aria-hidden="true">·</span><When moment={item.at} />
          {item.wantsSecret && <><span aria-hidden="true">·</span><span className="tight"><Lock className="i s" />warga minta rahasia</span></>}
        </span>
      </button>
      <div className="rt"><ClockBadge clock={item.clock} /><span className="gs">{item.guess}</span></div>
    </li>
  );
}

/** Where the queue goes on, and where it began. */
export type QueuePages = { moreHref: string | undefined; startHref: string | undefined };

function Pages({ moreHref, startHref }: QueuePages) {
  return (
    <>
      {moreHref && <Link href={moreHref} className="link">Halaman berikutnya</Link>}
      {startHref && <Link href={startHref} className="link">Ke awal antrean</Link>}
    </>
  );
}

export type QueueProps = QueuePages & {
  cases: DeskCase[];
  openId: string | undefined;
  picked: ReadonlySet<string>;
  onOpen: (id: string) => void;
  onPick: (id: string) => void;
};

export function Queue({ cases, openId, picked, onPick, onOpen, ...pages }: QueueProps) {
  const elsewhere = pages.moreHref ?? pages.startHref;
  if (cases.length === 0 && elsewhere) return <div className="blank center"><b>Halaman ini sudah habis.</b><p className="q-pages"><Pages {...pages} /></p></div>;
  if (cases.length === 0) {
    return <div className="blank center"><b>Semua pesan sudah punya instansi.</b><p>Pesan baru yang belum jelas tujuannya muncul sendiri di sini.</p></div>;
  }
  return (
    <ul className="body">
      {cases.map((item) => (
        <QueueRow key={item.id} item={item} open={item.id === openId} picked={picked.has(item.id)} onOpen={() => onOpen(item.id)} onPick={() => onPick(item.id)} />
      ))}
      {elsewhere && <li className="q-pages"><Pages {...pages} /></li>}
    </ul>
  );
}
