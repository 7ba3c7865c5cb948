"use client";

import { ArrowLeft, Eye, History, Menu, Send } from "lucide-react";
import Link from "next/link";
import { useShell } from "@/components/dashboard/shell-context";
import type { ArticleStatus } from "@/lib/articles/kinds";
import { SaveWords } from "./save-words";
import type { SaveState } from "./types";

type Props = { title: string; save: SaveState; status: ArticleStatus; busy: boolean; preview: () => void; publish: () => void; openHistory: () => void };

const PUBLISH: Record<ArticleStatus, string> = { draft: "Terbitkan", published: "Terbitkan perubahan", withdrawn: "Terbitkan lagi" };

/** Top of the editor: where one is, how far it is saved, and the verbs. */
export function EditorBar({ title, save, status, busy, preview, publish, openHistory }: Props) {
  const { openMenu } = useShell();
  return (
    <header className="bar editor-bar">
      <button type="button" className="btn quiet ico menu-btn" aria-label="Buka menu" aria-haspopup="dialog" onClick={openMenu}><Menu className="i" /></button>
      <Link href="/dasbor/berita" className="btn sm quiet ico" aria-label="Kembali ke daftar berita"><ArrowLeft className="i" /></Link>
      <span className="faint no-phone">Berita /</span>
      <h1 className="cut">{title.trim() || "Berita baru"}</h1>
      <SaveWords save={save} />
      <span className="grow" />
      <button type="button" className="btn quiet no-phone" onClick={openHistory}><History className="i" />Riwayat</button>
      <button type="button" className="btn" onClick={preview} aria-keyshortcuts="P" aria-label="Pratinjau, P"><Eye className="i" /><span className="no-phone">Pratinjau</span> <kbd aria-hidden="true">P</kbd></button>
      <button type="button" className="btn pri" disabled={busy} onClick={publish} aria-keyshortcuts="Control+Enter"><Send className="i no-phone" />{busy ? "Menerbitkan…" : PUBLISH[status]}</button>
    </header>
  );
}
