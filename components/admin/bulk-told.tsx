"use client";

import { CircleCheck, TriangleAlert, X } from "lucide-react";
import { useTransition } from "react";
import { useKeys } from "@/components/dashboard/use-keys";
import { type FormAction, type FormState } from "@/lib/forms/outcome";

type Told = NonNullable<FormState>;
type Props = { told: Told | null; /** Takes the change back; gets `values.done` as `tenant`. */ undo?: FormAction; onTold: (state: Told) => void; onClose: () => void };

/** What was done to many, and what wasn't and why. Stays until it is closed: nobody reads forty names in eight seconds. */
export function BulkTold({ told, undo, onTold, onClose }: Props) {
  const [busy, start] = useTransition();
  const done = told?.values?.done ?? "";
  const takeBack = undo && done ? () => start(async () => {
    const data = new FormData();
    for (const slug of done.split(" ")) data.append("tenant", slug);
    const state = await undo(null, data);
    if (state) onTold(state);
  }) : undefined;
  useKeys({ ...(takeBack && { z: { run: takeBack, does: "Urungkan yang baru dilakukan" } }) });
  return (
    <div role="status">
      {told && (
        <div className="bulk told">
          {told.issues.length > 0 ? <TriangleAlert className="i t-warn" /> : <CircleCheck className="i t-ok" />}
          <div className="grow">
            <b>{told.message}</b>
            {told.issues.length > 0 && <ul className="sm soft" aria-label="Tidak diubah">{told.issues.map(({ message }) => <li key={message}>{message}</li>)}</ul>}
          </div>
          {takeBack && <button type="button" className="btn sm" disabled={busy} aria-keyshortcuts="Z" onClick={takeBack}>{busy ? "Mengurungkan…" : <>Urungkan <kbd aria-hidden="true">Z</kbd></>}</button>}
          <button type="button" className="btn sm quiet ico" aria-label="Tutup" onClick={onClose}><X className="i" /></button>
        </div>
      )}
    </div>
  );
}
