"use client";

import { CircleAlert } from "lucide-react";
import { Dialog } from "@/components/dashboard/dialog";
import { useQuestion } from "./use-question";

type Props = { title: string; open: boolean; onClose: () => void; /** Answers the sentence that says what is wrong, or null when it is done. */ publish: () => Promise<string | null> };

/** The only way around the second person; it says what follows. */
export function UrgentDialog({ open, onClose, ...rest }: Props) {
  return <Dialog open={open} onClose={onClose} title="Terbit mendesak"><UrgentForm onClose={onClose} {...rest} /></Dialog>;
}

function UrgentForm({ title, publish, onClose }: Omit<Props, "open">) {
  const { busy, problem, submit } = useQuestion(publish, onClose);
  return (
    <form className="form pad" noValidate onSubmit={submit}>
      <p>“{title || "Tanpa judul"}” langsung dibaca warga, sebelum orang kedua melihatnya. Pakai hanya bila menunggu bisa merugikan warga, misalnya banjir atau pelayanan yang tiba-tiba tutup.</p>
      <p className="soft">Rekan Anda diminta membacanya sesudah terbit, dan riwayat mencatat bahwa Anda yang menerbitkannya.</p>
      {problem && <p className="err" role="alert"><CircleAlert className="i s" />{problem}</p>}
      <div className="acts"><button className="btn bad" disabled={busy}>{busy ? "Menerbitkan…" : "Terbitkan sekarang juga"}</button><button type="button" className="btn" onClick={onClose}>Batal</button></div>
    </form>
  );
}
