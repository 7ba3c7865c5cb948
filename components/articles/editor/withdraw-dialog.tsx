"use client";

import { CircleAlert } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { useWriting } from "./writing-context";

type Props = { title: string; open: boolean; onClose: () => void; /** Answers the sentence that says what is wrong, or null when it is done. */ withdraw: (note: string) => Promise<string | null> };

/** Asks for the note that citizens will read at the story's address. */
export function WithdrawDialog({ title, open, onClose, withdraw }: Props) {
  const { thing } = useWriting();
  return <Dialog open={open} onClose={onClose} title={`Tarik ${thing}`}><WithdrawForm title={title} withdraw={withdraw} onClose={onClose} /></Dialog>;
}

function WithdrawForm({ title, withdraw, onClose }: Omit<Props, "open">) {
  const { thing } = useWriting();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const note = new FormData(event.currentTarget).get("alasan");
    setBusy(true);
    const wrong = await withdraw(typeof note === "string" ? note : "");
    setBusy(false);
    setProblem(wrong);
    if (wrong === null) onClose();
  };
  return (
    <form className="form pad" noValidate onSubmit={(event) => void submit(event)}>
      <p>“{title}” tidak lagi tampil di situs dan portal. Alamatnya tetap ada dan memberi tahu warga alasannya.</p>
      <div className="field">
        <label htmlFor={id}>Alasan, dibaca warga</label>
        <textarea id={id} name="alasan" className="in" rows={3} maxLength={500} autoFocus aria-invalid={problem ? true : undefined} aria-describedby={problem ? `${id}-salah` : undefined} placeholder={`Contoh: Jadwal dalam ${thing} ini keliru. Jadwal yang benar kami terbitkan segera.`} />
        {problem && <p className="err" id={`${id}-salah`} role="alert"><CircleAlert className="i s" />{problem}</p>}
      </div>
      <div className="acts"><button className="btn pri" disabled={busy}>{busy ? "Menarik…" : `Tarik ${thing}`}</button><button type="button" className="btn" onClick={onClose}>Batal</button></div>
    </form>
  );
}
