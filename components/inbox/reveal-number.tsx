"use client";

import { Eye } from "lucide-react";
import { useActionState } from "react";
import { type FormAction, type FormState } from "@/lib/forms/outcome";

type Props = { caseId: string; masked: string; reveal?: FormAction };

/** The citizen's number, masked; opening it is a right, and is written down with the name of who did. */
export function RevealNumber({ caseId, masked, reveal }: Props) {
  const [state, submit, pending] = useActionState<FormState, FormData>(async (previous, data) => (reveal ? reveal(previous, data) : previous), null);
  const phone = state?.ok ? state.values?.phone : undefined;
  const issue = state && !state.ok ? state.issues[0]?.message : undefined;
  return (
    <form action={submit} className="fact">
      <input type="hidden" name="caseId" value={caseId} />
      <b className="nb" aria-live="polite">{phone ?? masked}</b>
      {reveal && !phone && (
        <button className="btn sm quiet" disabled={pending} title="Setiap pembukaan nomor dicatat dengan nama Anda"><Eye className="i" />{pending ? "Membuka…" : "Tampilkan, dicatat"}</button>
      )}
      {phone && <span className="xs faint">dibuka, sudah dicatat</span>}
      {issue && <p className="err" role="alert">{issue}</p>}
    </form>
  );
}
