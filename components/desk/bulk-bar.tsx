"use client";

import { useEffect, useRef } from "react";

export type BulkBarProps = { picked: number; total: number; names: string; onAll: () => void; onNone: () => void; onSend: () => void };

/** Names what is picked and what can be done with all of it. */
export function BulkBar({ picked, total, names, onAll, onNone, onSend }: BulkBarProps) {
  const box = useRef<HTMLInputElement>(null);
  const some = picked > 0 && picked < total;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <div className="bulk">
      <input ref={box} type="checkbox" className={some ? "chk mix" : "chk"} aria-label="Pilih semua" checked={picked === total} onChange={() => (picked === total ? onNone() : onAll())} />
      <b className="nb">{picked} dipilih</b>
      <span className="sm soft cut">{names}</span>
      <span className="grow" />
      <button type="button" className="btn sm" aria-keyshortcuts="Shift+I" onClick={onSend}>Teruskan <kbd aria-hidden="true">Shift I</kbd></button>
      <button type="button" className="btn sm quiet" onClick={onNone}>Batal <kbd aria-hidden="true">Esc</kbd></button>
    </div>
  );
}
