"use client";

import { useActionState, useEffect, useRef } from "react";
import type { FormAction } from "@/lib/forms/outcome";
import { PasswordInput } from "./password-input";
import { Wrong } from "./wrong";

/** Works before and without the script, too: the action is the form's own. `back` is where the person wanted to go. */
export function SignInForm({ action, back }: { action: FormAction; back: string | null }) {
  const [state, submit, busy] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  const wrong = state?.issues[0]?.message;
  useEffect(() => {
    // The e-mail stands; what has to be typed again is the password.
    if (wrong) form.current?.querySelector<HTMLInputElement>("#password")?.focus();
  }, [state, wrong]);
  return (
    <form action={submit} ref={form}>
      <Wrong message={wrong} />
      {back && <input type="hidden" name="lanjut" value={back} />}
      <div className="field">
        <label htmlFor="email">E-mail</label>
        <input
          key={state?.values?.email} id="email" name="email" type="email" inputMode="email" autoComplete="username" required autoCapitalize="none" spellCheck={false}
          defaultValue={state?.values?.email} aria-invalid={wrong ? true : undefined} aria-describedby={wrong ? "salah" : undefined}
        />
      </div>
      <PasswordInput label="Kata sandi" autoComplete="current-password" wrong={wrong} />
      <button className="btn" disabled={busy}>{busy ? "Memeriksa…" : "Masuk"}</button>
      <p className="help">Lupa kata sandi? Hubungi admin kota; ia membuatkan tautan baru untuk Anda.</p>
    </form>
  );
}
