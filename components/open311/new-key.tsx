"use client";

import { Copy } from "lucide-react";
import { useContext, useState } from "react";
import { ActionForm } from "@/components/fields/action-form";
import { FormContext } from "@/components/fields/form-context";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextField } from "@/components/fields/text-field";
import type { FormAction } from "@/lib/forms/outcome";

/** Makes a key; the answer shows it once. */
export function NewKeyForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} label="Kunci baru">
      <MadeKey />
      <TextField name="name" label="Nama aplikasi" maxLength={60} autoComplete="off" help="Tercatat di riwayat setiap laporan yang datang lewat kunci ini." />
      <div className="acts"><SubmitButton busy="Membuat kunci…">Buat kunci</SubmitButton></div>
    </ActionForm>
  );
}

/** Kept nowhere in readable form: who loses it asks for another one. */
function MadeKey() {
  const { state } = useContext(FormContext);
  const [copied, setCopied] = useState("");
  const secret = state?.ok ? state.values?.secret : undefined;
  if (!secret) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(secret);
  };
  return (
    <div className="card pad-in" role="status">
      <p className="sm"><b>Salin sekarang.</b> Kunci ini tidak dapat ditampilkan lagi.</p>
      <div className="row">
        <input className="in" readOnly value={secret} aria-label="Kunci yang baru dibuat" onFocus={(event) => event.target.select()} />
        <button type="button" className="btn" onClick={copy}><Copy className="i" />{copied === secret ? "Tersalin" : "Salin"}</button>
      </div>
    </div>
  );
}
