"use client";

import { X } from "lucide-react";
import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from "react";

export type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** Hides the header; the title is still the dialog's name. */
  bare?: boolean;
  className?: string;
  children: ReactNode;
};

/** Where typing goes when a dialog opens; without a field the browser's own choice stands. */
const FIRST_FIELD = "input:not([type=hidden]), textarea, select";

/** A modal dialog; its content exists only while it is open. */
export function Dialog({ open, onClose, title, bare = false, className = "", children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const pressedBeside = useRef(false);
  useEffect(() => {
    if (open && !box.current?.open) {
      box.current?.showModal();
      box.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
    }
    if (!open && box.current?.open) box.current.close();
  }, [open]);
  // The browser tells that it closed only afterwards: a key pressed meanwhile would open what is then closed again.
  const onEscape = (event: SyntheticEvent) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={box} className={`dlg ${className}`} aria-labelledby={bare ? undefined : titleId} aria-label={bare ? title : undefined}
      // A press that begins inside and ends outside (a button moved, a text was marked) must not throw away what was typed.
      onPointerDown={(event) => { pressedBeside.current = event.target === event.currentTarget; }}
      onCancel={onEscape} onClose={() => { if (open && !box.current?.open) onClose(); }}
      onClick={(event) => { if (pressedBeside.current && event.target === event.currentTarget) onClose(); }}
    >
      {open && !bare && (
        <header>
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="btn quiet ico" aria-label="Tutup" onClick={onClose}><X className="i" /></button>
        </header>
      )}
      {open && children}
    </dialog>
  );
}

export type DialogButtonProps = { label: ReactNode; title: string; className?: string; children: ReactNode };

/** A button that opens a dialog with what it is given. */
export function DialogButton({ label, title, className = "btn", children }: DialogButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>{label}</button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}><div className="pad">{children}</div></Dialog>
    </>
  );
}
