"use client";

import { History } from "lucide-react";
import type { LocalCopy } from "./local-copy";
import { ConflictBanner } from "./conflict-banner";
import { dayAndClock } from "./clock";

type Props = {
  left: LocalCopy | null; revision: number; articleId: number;
  takeBack: (kept: LocalCopy) => void; forget: () => void; say: (sentence: string) => void;
};

/** What an earlier visit couldn't save: taken up again, or kept as a copy when somebody wrote on meanwhile. */
export function LeftBehind({ left, revision, articleId, takeBack, forget, say }: Props) {
  if (!left) return null;
  if (left.revision !== revision) return <ConflictBanner articleId={articleId} byName="Versi di server" at={left.at} content={left.content} forget={forget} say={say} />;
  return (
    <div className="pres" role="status">
      <History className="i" />
      <span><b>Ada tulisan Anda dari {dayAndClock(left.at)} yang belum sempat tersimpan.</b></span>
      <span className="grow" />
      <button type="button" className="btn sm" onClick={() => { forget(); takeBack(left); }}>Pakai tulisan itu</button>
      <button type="button" className="btn sm quiet" onClick={forget}>Buang</button>
    </div>
  );
}
