"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { CommandPalette } from "./command-palette";
import { Dialog } from "./dialog";
import { KeySheet } from "./key-sheet";
import { useKeptPage } from "./kept-page";
import { LostLine } from "./lost-line";
import { RailContent, type RailProps } from "./rail";
import { ShellContext } from "./shell-context";
import { ToastBox } from "./toast";
import { type Toast } from "./types";
import { useKeys } from "./use-keys";

type Overlay = "palette" | "keys" | "menu" | null;

/** Rail, dialogs and toast around a page; holds what is open. */
export function ShellFrame({ children, ...rail }: RailProps & { children: ReactNode }) {
  const router = useRouter();
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [toast, setToast] = useState<(Toast & { id: number }) | null>(null);
  const close = useCallback(() => setOverlay(null), []);
  const actions = useMemo(() => ({
    openPalette: () => setOverlay("palette"),
    openKeys: () => setOverlay("keys"),
    openMenu: () => setOverlay("menu"),
    say: (next: Toast) => setToast((last) => ({ ...next, id: (last?.id ?? 0) + 1 })),
  }), []);
  useKeptPage();
  useKeys({
    "ctrl+k": { run: actions.openPalette, does: "Cari atau jalankan perintah" },
    "?": { run: actions.openKeys, does: "Lihat semua tombol" },
    ...Object.fromEntries(rail.nav.flatMap(({ items }) => items).flatMap(({ key, label, href }) => (key ? [[`g ${key}`, { run: () => router.push(href), does: `Ke ${label}` }]] : []))),
  });
  return (
    <ShellContext value={actions}>
      <a className="skip" href="#isi">Langsung ke isi</a>
      <div className="app">
        <nav className="rail" aria-label="Menu utama"><RailContent {...rail} /></nav>
        <div className="main">
          {children}
          <LostLine />
          <div role="status">{toast && <ToastBox key={toast.id} toast={toast} onClose={() => setToast(null)} />}</div>
        </div>
      </div>
      <Dialog open={overlay === "palette"} onClose={close} title="Perintah" bare className="top">
        <CommandPalette {...rail} onClose={close} />
      </Dialog>
      <Dialog open={overlay === "keys"} onClose={close} title="Semua tombol"><KeySheet /></Dialog>
      <Dialog open={overlay === "menu"} onClose={close} title="Menu" className="sheet-left">
        {/* Any link leads away from here, so the menu closes with it. */}
        <nav className="rail" aria-label="Menu" onClick={(event) => { if (event.target instanceof Element && event.target.closest("a")) close(); }}><RailContent {...rail} /></nav>
      </Dialog>
    </ShellContext>
  );
}
