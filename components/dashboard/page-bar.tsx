"use client";

import { Menu, Search } from "lucide-react";
import { type ReactNode } from "react";
import { useShell } from "./shell-context";

export type PageBarProps = { title: string; subtitle?: ReactNode; toolbar?: ReactNode; /** Words in the search button. */ find?: string };

/** Top of a page: its name, one line of facts, the command palette, its own buttons. */
export function PageBar({ title, subtitle, toolbar, find = "Cari atau jalankan perintah" }: PageBarProps) {
  const { openPalette, openMenu } = useShell();
  return (
    <header className="bar">
      <button type="button" className="btn quiet ico menu-btn" aria-label="Buka menu" aria-haspopup="dialog" onClick={openMenu}><Menu className="i" /></button>
      <h1>{title}</h1>
      {subtitle && <span className="sm faint cut sub">{subtitle}</span>}
      <button type="button" className="find" aria-keyshortcuts="Control+K" onClick={openPalette}>
        <Search className="i" />
        <span className="cut" style={{ textAlign: "left" }}>{find}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {toolbar}
    </header>
  );
}
