"use client";

import { TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { keepAsCopyAction } from "@/lib/articles/actions";
import type { ArticleContent } from "@/lib/articles/checks";
import { clock } from "./clock";
import type { ConflictView } from "./types";
import { upper, useWriting } from "./writing-context";

type Props = {
  conflict: ConflictView; content: ArticleContent;
  /** Goes there without what was written here, on the screen and on this device. */
  leave: (address: string) => void;
  say: (sentence: string) => void;
};

/** Two screens wrote from the same version: nothing is overwritten, and the person decides what becomes of the own text. */
export function ConflictBanner({ conflict, content, leave, say }: Props) {
  const { room, href, thing } = useWriting();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const theirs = conflict.own ? "versi itu" : `versi ${conflict.byName}`;
  const keep = async () => {
    setBusy(true);
    const kept = await keepAsCopyAction({ ...content, title: `Salinan: ${content.title}` }).catch(() => null);
    setBusy(false);
    if (!kept?.ok) return say(kept?.issues[0]?.message ?? "Salinan belum tersimpan. Coba lagi; tulisan Anda aman di perangkat ini.");
    leave(`${room}/${kept.value.id}`);
  };
  return (
    <div className="pres clash" role="alert">
      <TriangleAlert className="i" />
      <span><b>{whoSaved(conflict, thing)}</b> Tulisan Anda di halaman ini belum hilang dan tidak menimpa {theirs}.</span>
      <span className="grow" />
      <a className="btn sm" href={`${href}/pratinjau`} target="_blank" rel="noopener">Lihat {theirs}</a>
      <button type="button" className="btn sm pri" disabled={busy} onClick={() => void keep()}>{busy ? "Menyimpan…" : "Simpan milik saya sebagai salinan"}</button>
      <button type="button" className="btn sm quiet" aria-haspopup="dialog" onClick={() => setAsking(true)}>Pakai {theirs}</button>
      <Dialog open={asking} onClose={() => setAsking(false)} title="Buang tulisan Anda?">
        <div className="form pad">
          <p>Yang Anda tulis di halaman ini dan belum tersimpan akan hilang. Halaman ini lalu memuat {theirs}.</p>
          <div className="acts"><button type="button" className="btn pri" onClick={() => leave(href)}>Buang dan pakai {theirs}</button><button type="button" className="btn" onClick={() => setAsking(false)}>Batal</button></div>
        </div>
      </Dialog>
    </div>
  );
}

function whoSaved({ byName, own, at }: ConflictView, thing: string): string {
  return own ? `${upper(thing)} ini sudah Anda simpan di tab atau perangkat lain, pukul ${clock(at)}.` : `${byName} menyimpan ${thing} ini lebih dulu, pukul ${clock(at)}.`;
}
