"use client";

import { Copy } from "lucide-react";
import { useContext, useState } from "react";
import { FormContext } from "@/components/fields/form-context";

/** The link that works once, shown only now: it is stored nowhere in readable form. */
export function InvitationLink() {
  const { state } = useContext(FormContext);
  const [copied, setCopied] = useState(false);
  const link = state?.ok ? state.values?.link : undefined;
  if (!link) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <div className="card pad-in" role="status">
      <p className="sm"><b>Kirim tautan ini kepada orangnya.</b> Hanya berlaku sekali dan tidak dapat ditampilkan lagi.</p>
      <div className="row">
        <input className="in" readOnly value={link} aria-label="Tautan undangan" onFocus={(event) => event.target.select()} />
        <button type="button" className="btn" onClick={copy}><Copy className="i" />{copied ? "Tersalin" : "Salin"}</button>
      </div>
    </div>
  );
}
