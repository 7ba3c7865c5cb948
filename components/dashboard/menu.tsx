"use client";

import { Ellipsis } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";

/** Room that a menu needs below its button; where there is less it opens upwards. */
const ROOM = 260;

/** A button with what else can be done. The content exists only while it is open. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>("a, button")?.focus();
    // The box stands still while the page moves below it.
    const close = () => box.current?.hidePopover();
    window.addEventListener("scroll", close, true);
    return () => window.removeEventListener("scroll", close, true);
  }, [open]);
  const place = () => {
    const at = button.current?.getBoundingClientRect();
    if (!at || !box.current) return;
    const below = window.innerHeight - at.bottom > ROOM;
    box.current.style.inset = `${below ? `${at.bottom + 4}px` : "auto"} ${window.innerWidth - at.right}px ${below ? "auto" : `${window.innerHeight - at.top + 4}px`} auto`;
  };
  return (
    <>
      <button ref={button} type="button" className="btn sm quiet ico" aria-label={label} aria-expanded={open} popoverTarget={id}><Ellipsis className="i" /></button>
      <div ref={box} id={id} popover="auto" className="menu" onBeforeToggle={place} onToggle={(event) => setOpen(event.newState === "open")} onClick={() => box.current?.hidePopover()}>{open && children}</div>
    </>
  );
}
