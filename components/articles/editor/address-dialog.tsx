"use client";

import { CircleAlert } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { useWriting } from "./writing-context";

type Props = {
  /** Where citizens read it. */
  url: string; open: boolean; onClose: () => void;
  /** Without a name the published title makes it. Answers the sentence that says what is wrong, or null when it is done. */
  change: (slug?: string) => Promise<string | null>;
};

/** Asks for another address of a published story; the old one leads on to it. */
export function AddressDialog({ url, open, onClose, change }: Props) {
  const { thing } = useWriting();
  return <Dialog open={open} onClose={onClose} title={`Alamat ${thing}`}><AddressForm url={url} change={change} onClose={onClose} /></Dialog>;
}

function AddressForm({ url, change, onClose }: Omit<Props, "open">) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const cut = url.lastIndexOf("/") + 1;
  const go = async (slug?: string) => {
    setBusy(true);
    const wrong = await change(slug);
    setBusy(false);
    setProblem(wrong);
    if (wrong === null) onClose();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("alamat");
    void go(typeof typed === "string" ? typed.trim() : "");
  };
  return (
    <form className="form pad" noValidate onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>Bagian akhir alamat</label>
        <input id={id} name="alamat" className="in" defaultValue={url.slice(cut)} maxLength={200} autoCapitalize="off" spellCheck={false} aria-invalid={problem ? true : undefined} aria-describedby={`${id}-bantuan ${id}-salah`} />
        <p className="help" id={`${id}-bantuan`}>Sesudah {url.slice(0, cut)} Huruf kecil, angka, dan tanda hubung. Alamat lama tetap membawa warga ke sini.</p>
        {problem && <p className="err" id={`${id}-salah`} role="alert"><CircleAlert className="i s" />{problem}</p>}
      </div>
      <div className="acts">
        <button className="btn pri" disabled={busy}>{busy ? "Mengubah…" : "Pakai alamat ini"}</button>
        <button type="button" className="btn" disabled={busy} onClick={() => void go()}>Ikuti judul yang terbit</button>
      </div>
    </form>
  );
}
