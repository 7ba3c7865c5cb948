"use client";

import { ArrowLeft, Menu, Search } from "lucide-react";
import Link from "next/link";
import { type ReactNode } from "react";
import { LinkBusy } from "./busy";
import { useShell } from "./shell-context";

export type PageBarProps = { title: string; /** The list this page belongs to. */ back?: { href: string; label: string }; subtitle?: ReactNode; toolbar?: ReactNode; /** Words in the search button. */ find?: string };

/** Top of a page: its name, one line of facts, the command palette, its own buttons. */
export function PageBar({ title, back, subtitle, toolbar, find = "Cari atau jalankan perintah" }: PageBarProps) {
  const { openPalette, openMenu } = useShell();
  return (
    <header className="bar">
      <button type="button" className="btn quiet ico menu-btn" aria-label="Buka menu" aria-haspopup="dialog" onClick={openMenu}><Menu className="i" /></button>
      {back && (
        <>
          <Link href={back.href} className="btn quiet ico back" aria-label={`Kembali ke ${back.label}`} data-tip={`Kembali ke ${back.label}`}><ArrowLeft className="i" /><LinkBusy /></Link>
          <span className="faint nb no-phone" aria-hidden="true">{back.label} /</span>
        </>
      )}
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
