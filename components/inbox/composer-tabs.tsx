"use client";

import { type KeyboardEvent } from "react";
import type { AnswerWay } from "./types";

export type Mode = "answer" | "note";

type Props = { mode: Mode; onChoose: (mode: Mode) => void; channel: AnswerWay; mayAnswer: boolean; panelId: string };

const LABELS: Record<AnswerWay, string> = { sms: "Balas lewat SMS", email: "Balas lewat e-mail", web: "Balas di halaman tiket" };

/** Answer or note; arrow keys change between them. */
export function ComposerTabs({ mode, onChoose, channel, mayAnswer, panelId }: Props) {
  const tabs: { mode: Mode; label: string; key: string }[] = [
    ...(mayAnswer ? [{ mode: "answer" as const, label: LABELS[channel], key: "B" }] : []),
    { mode: "note", label: "Catatan internal", key: "C" },
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      const other = tabs.find((tab) => tab.mode !== mode);
      if (other) onChoose(other.mode);
    }
  };
  return (
    <div className="tabs" role="tablist" aria-label="Jenis tulisan" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.mode} type="button" role="tab" id={`${panelId}-${tab.mode}`} aria-controls={panelId} aria-selected={tab.mode === mode}
          tabIndex={tab.mode === mode ? 0 : -1} aria-keyshortcuts={tab.key} onClick={() => onChoose(tab.mode)}
        >
          {tab.label} <kbd aria-hidden="true">{tab.key}</kbd>
        </button>
      ))}
    </div>
  );
}
