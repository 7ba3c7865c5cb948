"use client";

import { CircleAlert } from "lucide-react";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { articleHistoryAction } from "@/lib/articles/actions";
import { eventWords } from "@/lib/articles/kinds";
import type { HistoryRow } from "@/lib/articles/queries";
import { dayAndClock } from "./clock";
import { DifferenceView } from "./difference-view";
import { useWriting } from "./writing-context";

type Props = {
  articleId: number; published: boolean; /** The draft isn't what citizens read. */ pending: boolean; open: boolean; onClose: () => void;
  /** Saves what was just typed, so that the comparison knows it. */
  flush: () => Promise<boolean>;
  /** Answers the sentence that says what is wrong, or null when it is done. */
  restore: (version: number) => Promise<string | null>;
};

/** What happened to the story, newest first, with what each step changed; any version can become the draft again. */
export function HistoryDialog(props: Props) {
  const { thing } = useWriting();
  return <Dialog open={props.open} onClose={props.onClose} title={`Riwayat ${thing}`} className="wide"><History {...props} /></Dialog>;
}

function History({ articleId, published, pending, flush, restore }: Props) {
  const [rows, setRows] = useState<HistoryRow[] | "failed" | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    flush().then(() => articleHistoryAction(articleId)).then(setRows, () => setRows("failed"));
  }, [articleId, flush]);
  if (rows === null) return <p className="pad soft" role="status">Mengambil riwayat…</p>;
  if (rows === "failed") return <p className="pad t-late" role="alert">Riwayat belum bisa diambil. Tutup, lalu coba lagi.</p>;
  if (rows.length === 0) return <p className="pad soft">Belum ada riwayat. Riwayat mulai dicatat saat tulisan terbit atau orang lain ikut menulis.</p>;
  return (
    <div className="pad">
      {wrong && <p className="err" role="alert"><CircleAlert className="i s" />{wrong}</p>}
      <ol className="hist">
        {pending && <li><b>Konsep sekarang</b><small>Belum terlihat warga.</small><DifferenceView articleId={articleId} version={null} title={`Apa yang berubah sejak ${published ? "terakhir terbit" : "versi terakhir"}`} /></li>}
        {rows.map((row) => <Step key={row.version} articleId={articleId} row={row} first={row === rows.at(-1)} restore={() => void restore(row.version).then(setWrong)} />)}
      </ol>
    </div>
  );
}

function Step({ articleId, row, first, restore }: { articleId: number; row: HistoryRow; first: boolean; restore: () => void }) {
  const at = new Date(row.madeAt).toISOString();
  return (
    <li>
      <div className="row"><b className="grow">Versi {row.version}: {eventWords[row.event]}</b><button type="button" className="btn sm" aria-label={`Pulihkan versi ${row.version}`} onClick={restore}>Pulihkan</button></div>
      <small><time dateTime={at}>{dayAndClock(at)}</time> oleh {row.madeByName}</small>
      <small>{row.title || "Tanpa judul"}</small>
      {row.note && <small>{row.event === "scheduled" ? `Untuk ${dayAndClock(row.note)}` : `“${row.note}”`}</small>}
      {!first && <DifferenceView articleId={articleId} version={row.version} title="Apa yang berubah" />}
    </li>
  );
}
