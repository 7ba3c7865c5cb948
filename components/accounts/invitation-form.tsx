"use client";

import { useActionState } from "react";
import type { FormAction } from "@/lib/forms/outcome";
import { PasswordInput } from "./password-input";
import { Wrong } from "./wrong";

export type InvitationFormProps = { action: FormAction; token: string; email: string };

/** Sets a password by a link that works once. */
export function InvitationForm({ action, token, email }: InvitationFormProps) {
  const [state, submit, busy] = useActionState(action, null);
  const wrong = state?.issues[0]?.message;
  return (
    <form action={submit}>
      <Wrong message={wrong} />
      <input type="hidden" name="token" value={token} />
      <div className="field">
        <label htmlFor="email">E-mail untuk masuk</label>
        <input id="email" type="email" autoComplete="username" value={email} readOnly />
      </div>
      <PasswordInput label="Kata sandi baru" autoComplete="new-password" wrong={wrong} help="Paling sedikit 10 huruf. Beberapa kata yang mudah Anda ingat lebih kuat daripada satu kata yang sulit." />
      <button className="btn" disabled={busy}>{busy ? "Menyimpan…" : "Simpan dan masuk"}</button>
    </form>
  );
}
