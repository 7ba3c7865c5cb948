"use client";

import { ArrowLeft, Eye, History, Hourglass, Send, UserCheck } from "lucide-react";
import Link from "next/link";
import type { ArticleStatus } from "@/lib/articles/kinds";
import type { mainVerb } from "@/lib/articles/plan-words";
import { SaveWords } from "./save-words";
import type { SaveState } from "./types";
import { useWriting } from "./writing-context";

type Props = { title: string; save: SaveState; status: ArticleStatus; /** What this person's main button does. */ main: ReturnType<typeof mainVerb>; busy: boolean; preview: () => void; publish: () => void; openHistory: () => void };

const AGAIN: Record<ArticleStatus, string> = { draft: "", published: " perubahan", withdrawn: " lagi" };
const WORDS = { publish: "Terbitkan", submit: "Minta tinjauan", wait: "Menunggu tinjauan" };
const SIGNS = { publish: Send, submit: UserCheck, wait: Hourglass };

/** Top of the editor: where one is, how far it is saved, and the verbs. On a phone the way back leads to the menu too. */
export function EditorBar({ title, save, status, main, busy, preview, publish, openHistory }: Props) {
  const { room, roomTitle } = useWriting();
  const Sign = SIGNS[main];
  return (
    <header className="bar editor-bar">
      <Link href={room} className="btn sm quiet ico" aria-label={`Kembali ke daftar ${roomTitle.toLowerCase()}`} title={`Kembali ke daftar ${roomTitle.toLowerCase()}`}><ArrowLeft className="i" /></Link>
      <span className="faint no-phone crumb">{roomTitle} /</span>
      <h1 className="cut" title={title.trim() || undefined}>{title.trim() || "Tanpa judul"}</h1>
      <SaveWords save={save} />
      <span className="grow" />
      <button type="button" className="btn quiet no-phone" onClick={openHistory} aria-haspopup="dialog"><History className="i" /><span className="w-hide">Riwayat</span></button>
      <button type="button" className="btn" onClick={preview} aria-keyshortcuts="P" aria-label="Pratinjau, P" title="Pratinjau, P"><Eye className="i" /><span className="no-phone">Pratinjau</span> <kbd aria-hidden="true">P</kbd></button>
      <button type="button" className={main === "wait" ? "btn" : "btn pri"} disabled={busy} onClick={publish} aria-keyshortcuts="Control+Enter" title={`${WORDS[main]}, Ctrl+Enter`}><Sign className="i no-phone" /><span>{busy ? "Sebentar…" : <>{WORDS[main]}{main === "publish" && <span className="no-phone">{AGAIN[status]}</span>}</>}</span></button>
    </header>
  );
}
