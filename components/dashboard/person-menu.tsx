"use client";

import { LogOut } from "lucide-react";
import { useState } from "react";
import { Dialog } from "./dialog";
import { useShell } from "./shell-context";
import { type Person } from "./types";

type Props = { person: Person; initials: string; signOut: () => Promise<void> };

export function PersonMenu({ person, initials, signOut }: Props) {
  const [open, setOpen] = useState(false);
  const { openKeys } = useShell();
  return (
    <div className="me">
      <button type="button" className="who-btn" aria-haspopup="dialog" onClick={() => setOpen(true)} data-tip="Akun dan keluar">
        <span className="ava" aria-hidden="true">{initials}</span>
        <span className="who cut">{person.name}<small>{person.post}</small></span>
      </button>
      <button type="button" className="q-key" onClick={openKeys} aria-label="Semua tombol" aria-keyshortcuts="?"><kbd aria-hidden="true">?</kbd></button>
      <Dialog open={open} onClose={() => setOpen(false)} title={person.name}>
        <div className="pad form">
          <p className="soft">{person.post}</p>
          <form action={signOut} className="acts"><button className="btn"><LogOut className="i" />Keluar</button></form>
        </div>
      </Dialog>
    </div>
  );
}
