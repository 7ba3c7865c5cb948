"use client";

import { type ReactNode, useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { useKeys } from "@/components/dashboard/use-keys";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField } from "@/components/fields/text-field";
import type { FormAction } from "@/lib/forms/outcome";

type Props = {
  action: FormAction; hidden: Record<string, string>; label: string; title: string; /** What will happen, with its number. */ children: ReactNode;
  /** The key that opens it. */ keys: string; busy: string; primary?: boolean; grave?: boolean;
  /** Asks for words too. */ note?: { label: string; help: string };
};

/** What can't be undone is asked about first, naming how many it concerns. */
export function VerbDialog({ action, hidden, label, title, children, keys, busy, primary = false, grave = false, note }: Props) {
  const [open, setOpen] = useState(false);
  useKeys({ [keys]: { run: () => setOpen(true), does: title } });
  return (
    <>
      <button type="button" className={primary ? "btn pri" : "btn"} aria-haspopup="dialog" aria-keyshortcuts={keys} onClick={() => setOpen(true)}>{label} <kbd aria-hidden="true">{keys.toUpperCase()}</kbd></button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <ActionForm action={action} hidden={hidden} className="form pad" label={title} onDone={() => setOpen(false)}>
          {children}
          {note ? <TextAreaField name="note" label={note.label} help={note.help} maxLength={400} /> : null}
          <div className="acts">
            <SubmitButton className={grave ? "btn bad" : "btn pri"} busy={busy}>{label}</SubmitButton>
            <button type="button" className="btn" onClick={() => setOpen(false)}>Batal</button>
          </div>
        </ActionForm>
      </Dialog>
    </>
  );
}
