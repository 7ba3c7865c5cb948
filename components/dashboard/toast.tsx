"use client";

import { CircleCheck, X } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { type Toast } from "./types";
import { useKeys } from "./use-keys";

const SECONDS = 8;

/** One sentence about what was done. Waits while the pointer or the focus is on it. */
export function ToastBox({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const [left, setLeft] = useState(SECONDS);
  const [held, setHeld] = useState(false);
  const tick = useEffectEvent(() => {
    if (left <= 1) onClose();
    else setLeft(left - 1);
  });
  useEffect(() => {
    if (held) return;
    const timer = setInterval(() => tick(), 1000);
    return () => clearInterval(timer);
  }, [held]);
  const undo = () => {
    toast.undo?.();
    onClose();
  };
  useKeys(toast.undo ? { z: { run: undo, does: "Urungkan yang baru dilakukan" } } : {});
  return (
    <div className="toast" onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <CircleCheck className="i" />
      <span className="cut">{toast.message} {toast.strong && <b>{toast.strong}</b>}</span>
      {toast.undo ? (
        <>
          <span className="faint xs nb" aria-hidden="true">{left} detik</span>
          <button type="button" className="btn sm" onClick={undo} aria-keyshortcuts="Z">Urungkan <kbd aria-hidden="true">Z</kbd></button>
        </>
      ) : (
        <button type="button" className="btn sm ico" aria-label="Tutup" onClick={onClose}><X className="i" /></button>
      )}
    </div>
  );
}
