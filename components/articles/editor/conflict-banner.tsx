"use client";

import { TriangleAlert } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { keepAsCopyAction } from "@/lib/articles/actions";
import type { ArticleContent } from "@/lib/articles/checks";
import { clock } from "./clock";

type Props = {
  articleId: number; byName: string; at: string; content: ArticleContent;
  /** Forgets what is kept on this device. */
  forget: () => void;
  say: (sentence: string) => void;
};

/** Two people wrote from the same version: nothing is overwritten, and the person decides what becomes of the own text. */
export function ConflictBanner({ articleId, byName, at, content, forget, say }: Props) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    const kept = await keepAsCopyAction({ ...content, title: `Salinan: ${content.title}`.slice(0, 200) }).catch(() => null);
    setBusy(false);
    if (!kept?.ok) return say(kept?.issues[0]?.message ?? "Salinan belum tersimpan. Coba lagi; tulisan Anda aman di perangkat ini.");
    forget();
    router.push(`/dasbor/berita/${kept.value.id}`);
  };
  return (
    <div className="pres clash" role="alert">
      <TriangleAlert className="i" />
      <span><b>{byName} menyimpan berita ini lebih dulu, pukul {clock(at)}.</b> Tulisan Anda belum hilang dan tidak menimpa miliknya.</span>
      <span className="grow" />
      <a className="btn sm" href={`/dasbor/berita/${articleId}/pratinjau`} target="_blank" rel="noopener">Lihat versi {byName}</a>
      <button type="button" className="btn sm" disabled={busy} onClick={() => void keep()}>Simpan milik saya sebagai salinan</button>
      <button type="button" className="btn sm quiet" onClick={() => { forget(); location.reload(); }}>Pakai versi {byName}</button>
    </div>
  );
}
