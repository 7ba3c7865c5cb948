"use client";

import { useState } from "react";

export type PasswordInputProps = { label: string; autoComplete: "current-password" | "new-password"; help?: string; wrong?: string };

/** A password that can be looked at before it is sent; the button is there only where it works. */
export function PasswordInput({ label, autoComplete, help, wrong }: PasswordInputProps) {
  const [shown, setShown] = useState(false);
  const described = [help ? "password-bantuan" : "", wrong ? "salah" : ""].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor="password">{label}</label>
      <div className="with">
        <input
          id="password" name="password" type={shown ? "text" : "password"} autoComplete={autoComplete} required
          aria-describedby={described || undefined} aria-invalid={wrong ? true : undefined}
        />
        <button type="button" className="needs-js" aria-pressed={shown} aria-controls="password" onClick={() => setShown(!shown)}>
          {shown ? "Sembunyikan" : "Tampilkan"}<span className="sr"> kata sandi</span>
        </button>
      </div>
      {help && <p className="help" id="password-bantuan">{help}</p>}
    </div>
  );
}
