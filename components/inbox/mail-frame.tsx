"use client";

import { PanelRight } from "lucide-react";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { useKeys } from "@/components/dashboard/use-keys";

const FactsContext = createContext<{ toggle: () => void }>({ toggle: () => undefined });

export type MailFrameProps = {
  list: ReactNode;
  /** Conversation of the open case, or what to say while none is open. */
  conversation: ReactNode;
  facts?: ReactNode;
  /** A case is open: on a phone it takes the whole screen. */
  open: boolean;
};

/** List, conversation, facts side by side. Below 1200 px the facts lie behind F. */
export function MailFrame({ list, conversation, facts, open }: MailFrameProps) {
  const [shown, setShown] = useState<"auto" | "open" | "closed">("auto");
  const actions = useMemo(() => ({
    toggle: () => setShown((now) => {
      const wide = window.matchMedia("(min-width: 1200px)").matches;
      const visible = now === "open" || (now === "auto" && wide);
      return visible ? "closed" : "open";
    }),
  }), []);
  useKeys(facts ? {
    f: { run: actions.toggle, does: "Tampilkan atau sembunyikan fakta" },
    escape: () => setShown("auto"),
  } : {});
  return (
    <FactsContext value={actions}>
      <main className="mail" id="isi" tabIndex={-1} data-open={open} data-facts={facts ? shown : "none"}>
        {list}
        {conversation}
        {facts}
      </main>
    </FactsContext>
  );
}

export function FactsButton({ className = "btn sm", iconOnly = false, label = "Fakta" }: { className?: string; iconOnly?: boolean; label?: string }) {
  const { toggle } = useContext(FactsContext);
  return (
    <button type="button" className={className} onClick={toggle} aria-keyshortcuts="F" aria-label={iconOnly ? "Fakta laporan" : undefined}>
      <PanelRight className="i" />
      {!iconOnly && <>{label} <kbd aria-hidden="true">F</kbd></>}
    </button>
  );
}

/** Beside the list while no case is open; beside an empty one there is nothing to choose. */
export function NothingOpen({ choices }: { choices: boolean }) {
  return (
    <section aria-label="Percakapan" className="blank center">
      {choices ? <><b>Pilih satu laporan untuk membacanya.</b><p>Tekan <kbd>J</kbd> untuk membuka yang teratas.</p></> : <p>Laporan yang Anda buka tampil di sini.</p>}
    </section>
  );
}
