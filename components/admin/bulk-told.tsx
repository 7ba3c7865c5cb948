"use client";

import { CircleCheck, TriangleAlert, X } from "lucide-react";
import { useTransition } from "react";
import { useKeys } from "@/components/dashboard/use-keys";

export type Told = { message: string; /** What stayed as it was, and why, a sentence each. */ left: string[] };
type Props = { told: Told | null; /** Takes the change back. */ undo?: () => Promise<void>; onClose: () => void };

/** What was done to many, and what wasn't and why. Stays until it is closed: nobody reads forty names in eight seconds. */
export function BulkTold({ told, undo, onClose }: Props) {
  const [busy, start] = useTransition();
  const takeBack = undo && (() => start(undo));
  useKeys({ ...(takeBack && { z: { run: takeBack, does: "Urungkan yang baru dilakukan" } }) });
  return (
    <div role="status">
      {told && (
        <div className="bulk told">
          {told.left.length > 0 ? <TriangleAlert className="i t-warn" /> : <CircleCheck className="i t-ok" />}
          <div className="grow">
            <b>{told.message}</b>
            {told.left.length > 0 && <ul className="sm soft" aria-label="Tidak diubah">{told.left.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
          </div>
          {takeBack && <button type="button" className="btn sm" disabled={busy} aria-keyshortcuts="Z" onClick={takeBack}>{busy ? "Mengurungkan…" : <>Urungkan <kbd aria-hidden="true">Z</kbd></>}</button>}
          <button type="button" className="btn sm quiet ico" aria-label="Tutup" onClick={onClose}><X className="i" /></button>
        </div>
      )}
    </div>
  );
}
