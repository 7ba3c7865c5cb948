"use client";

import { useEffect, useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { articleHistoryAction } from "@/lib/articles/actions";
import { eventWords } from "@/lib/articles/kinds";
import type { HistoryRow } from "@/lib/articles/queries";
import { dayAndClock } from "./clock";

type Props = { articleId: number; open: boolean; onClose: () => void; restore: (version: number) => void };

/** What happened to the story, newest first; any version can become the draft again. */
export function HistoryDialog(props: Props) {
  return <Dialog open={props.open} onClose={props.onClose} title="Riwayat berita"><History {...props} /></Dialog>;
}

function History({ articleId, restore }: Props) {
  const [rows, setRows] = useState<HistoryRow[] | "failed" | null>(null);
  useEffect(() => {
    articleHistoryAction(articleId).then(setRows, () => setRows("failed"));
  }, [articleId]);
  if (rows === null) return <p className="pad soft" role="status">Mengambil riwayat…</p>;
  if (rows === "failed") return <p className="pad t-late" role="alert">Riwayat belum bisa diambil. Tutup, lalu coba lagi.</p>;
  if (rows.length === 0) return <p className="pad soft">Belum ada riwayat. Riwayat mulai dicatat saat berita terbit atau orang lain ikut menulis.</p>;
  return <ol className="pad hist">{rows.map((row) => <Step key={row.version} row={row} restore={restore} />)}</ol>;
}

function Step({ row, restore }: { row: HistoryRow; restore: (version: number) => void }) {
  const at = new Date(row.madeAt).toISOString();
  return (
    <li>
      <div>
        <b>Versi {row.version}: {eventWords[row.event]}</b>
        <small><time dateTime={at}>{dayAndClock(at)}</time> oleh {row.madeByName}</small>
        <small>{row.title || "Tanpa judul"}</small>
        {row.note && <small>“{row.note}”</small>}
      </div>
      <button type="button" className="btn sm" aria-label={`Pulihkan versi ${row.version}`} onClick={() => restore(row.version)}>Pulihkan</button>
    </li>
  );
}
