"use client";

import { useState, type MouseEvent, type ReactNode } from "react";

/** Copies the address; without script it is an ordinary link to this page, which phones offer to copy. */
export function CopyLink({ url, children }: { url: string; children: ReactNode }) {
  const [copied, setCopied] = useState(false);
  async function copy(event: MouseEvent) {
    if (!("clipboard" in navigator)) return;
    event.preventDefault();
    await navigator.clipboard.writeText(url);
    setCopied(true);
  }
  return <a href={url} onClick={(event) => void copy(event)}>{children}<span aria-live="polite">{copied ? "Disalin" : "Tautan"}</span></a>;
}

/** Opens the print dialog; hidden where scripts don't run. */
export function PrintButton({ children }: { children: ReactNode }) {
  return <button className="needs-js" type="button" onClick={() => window.print()}>{children}Cetak</button>;
}
