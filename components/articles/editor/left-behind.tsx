"use client";

import { History } from "lucide-react";
import { ConflictBanner } from "./conflict-banner";
import { dayAndClock } from "./clock";
import type { LocalCopy } from "./local-copy";
import type { ConflictView } from "./types";

/** What an earlier visit couldn't save: it stands in the text again, or somebody wrote on meanwhile. */
export type Left = { copy: LocalCopy; back: boolean };

type Props = {
  left: Left | null; saved: ConflictView;
  /** Back to what the server has. */
  discard: () => void;
  forget: () => void; leave: (address: string) => void; say: (sentence: string) => void;
};

export function LeftBehind({ left, saved, discard, forget, leave, say }: Props) {
  if (!left) return null;
  if (!left.back) return <ConflictBanner conflict={saved} content={left.copy.content} leave={leave} say={say} />;
  return (
    <div className="pres" role="status">
      <History className="i" />
      <span><b>Tulisan Anda dari {dayAndClock(left.copy.at)} yang belum sempat tersimpan sudah dikembalikan.</b></span>
      <span className="grow" />
      <button type="button" className="btn sm" onClick={forget}>Baik</button>
      <button type="button" className="btn sm quiet" onClick={discard}>Buang, pakai yang tersimpan</button>
    </div>
  );
}
