"use client";

import { CircleAlert } from "lucide-react";
import { useId } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { textIn, useQuestion } from "./use-question";

type Props = { /** Who asked for the review. */ writer: string; open: boolean; onClose: () => void; /** Answers the sentence that says what is wrong, or null when it is done. */ give: (note: string) => Promise<string | null> };

/** Sends it back to its writer with what to mend. */
export function ReturnDialog({ open, onClose, ...rest }: Props) {
  return <Dialog open={open} onClose={onClose} title="Kembalikan dengan catatan"><ReturnForm onClose={onClose} {...rest} /></Dialog>;
}

function ReturnForm({ writer, give, onClose }: Omit<Props, "open">) {
  const { busy, problem, submit } = useQuestion((data) => give(textIn(data, "note")), onClose);
  const id = useId();
  return (
    <form className="form pad" noValidate onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>Apa yang perlu diperbaiki</label>
        <textarea id={id} name="note" className="in" rows={4} maxLength={500} aria-invalid={problem ? true : undefined} aria-describedby={`${id}-bantuan${problem ? ` ${id}-salah` : ""}`} placeholder="Contoh: Tambahkan nomor telepon loket, dan periksa lagi tanggalnya." />
        <p className="help" id={`${id}-bantuan`}>Dibaca {writer} di Beranda dan di penyunting. Warga tidak melihatnya.</p>
        {problem && <p className="err" id={`${id}-salah`} role="alert"><CircleAlert className="i s" />{problem}</p>}
      </div>
      <div className="acts"><button className="btn pri" disabled={busy}>{busy ? "Mengirim…" : "Kembalikan"}</button><button type="button" className="btn" onClick={onClose}>Batal</button></div>
    </form>
  );
}
