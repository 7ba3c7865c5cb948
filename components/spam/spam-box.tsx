"use client";

import Link from "next/link";
import { useOptimistic, useState, useTransition } from "react";
import { useShell } from "@/components/dashboard/shell-context";
import type { Moment } from "@/components/dashboard/types";
import { useKeys } from "@/components/dashboard/use-keys";
import { When } from "@/components/dashboard/when";
import type { FormAction } from "@/lib/forms/outcome";
import { BlockDialog } from "./block-dialog";

export type BoxedMessage = { id: string; text: string; from: string; at: Moment; kind: string; sure: string };
type Props = { messages: BoxedMessage[]; moreHref: string | undefined; /** Both take one or more `spamId`. */ restore: FormAction; confirm: FormAction; /** Takes `spamId`, `reason`, `days`. */ block: FormAction };

/** What the filter held back: a person says of each whether it was right, alone or many together. */
export function SpamBox({ messages, moreHref, restore, confirm, block }: Props) {
  const { say } = useShell();
  const [busy, startTransition] = useTransition();
  const [shown, leave] = useOptimistic(messages, (now, ids: string[]) => now.filter(({ id }) => !ids.includes(id)));
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(0);
  const [blocking, setBlocking] = useState(false);
  const open = shown[Math.min(at, shown.length - 1)];
  const chosen = shown.filter(({ id }) => picked.has(id)).map(({ id }) => id);

  const send = (action: FormAction) => startTransition(async () => {
    const ids = chosen.length > 0 ? chosen : open ? [open.id] : [];
    if (ids.length === 0) return;
    leave(ids);
    setPicked(new Set());
    const data = new FormData();
    for (const id of ids) data.append("spamId", id);
    const state = await action(null, data);
    say({ message: (state?.ok ? state.message : state?.issues[0]?.message) ?? "Belum berhasil. Coba sekali lagi." });
  });
  const pick = (id: string) => setPicked((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]));
  useKeys({
    j: { run: () => setAt(Math.min(at + 1, shown.length - 1)), does: "Pesan berikutnya" },
    k: { run: () => setAt(Math.max(at - 1, 0)), does: "Pesan sebelumnya" },
    " ": { run: () => open && pick(open.id), does: "Pilih pesan" },
    "shift+a": { run: () => setPicked(new Set(shown.map(({ id }) => id))), does: "Pilih semua" },
    p: { run: () => send(restore), does: "Pulihkan: ini pesan warga" },
    s: { run: () => send(confirm), does: "Benar spam" },
    b: { run: () => open && setBlocking(true), does: "Blokir nomor pengirim" },
    escape: () => setPicked(new Set()),
  });
  if (shown.length === 0) return <div className="blank center"><b>Kotak spam kosong.</b><p>Pesan yang tampak seperti penipuan atau promosi ditahan di sini. Tidak ada yang dihapus sendiri.</p></div>;
  return (
    <>
      <div className="bulk" role="toolbar" aria-label="Keputusan">
        <b className="nb">{chosen.length > 0 ? `${chosen.length} dipilih` : "Pesan yang ditandai garis"}</b><span className="grow" />
        <button type="button" className="btn sm" disabled={busy} aria-keyshortcuts="P" onClick={() => send(restore)}>Pulihkan <kbd aria-hidden="true">P</kbd></button>
        <button type="button" className="btn sm" disabled={busy} aria-keyshortcuts="S" onClick={() => send(confirm)}>Benar spam <kbd aria-hidden="true">S</kbd></button>
        <button type="button" className="btn sm quiet" disabled={busy || !open} aria-haspopup="dialog" aria-keyshortcuts="B" onClick={() => setBlocking(true)}>Blokir nomor <kbd aria-hidden="true">B</kbd></button>
      </div>
      {open && <BlockDialog open={blocking} onClose={() => setBlocking(false)} spamId={open.id} from={open.from} action={block} />}
      <ul className="body">
        {shown.map((item, place) => (
          <li key={item.id} className={picked.has(item.id) ? "q sel" : "q"} aria-current={item.id === open?.id ? "true" : undefined}>
            <input type="checkbox" className="chk" aria-label={`Pilih pesan dari ${item.from}`} checked={picked.has(item.id)} onChange={() => pick(item.id)} />
            <button type="button" className="grow q-open" onClick={() => setAt(place)}>
              <span className="tx">{item.text}</span>
              <span className="mt"><span>{item.from}</span><span aria-hidden="true">·</span><When moment={item.at} /></span>
            </button>
            <div className="rt"><span className="st warn">{item.kind}</span><span className="gs">{item.sure}</span></div>
          </li>
        ))}
        {moreHref && <li className="q-pages"><Link href={moreHref} className="link">Halaman berikutnya</Link></li>}
      </ul>
    </>
  );
}
