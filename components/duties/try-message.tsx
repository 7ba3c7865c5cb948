"use client";

import { useActionState } from "react";
import type { FormAction } from "@/lib/forms/outcome";

type Props = { /** Takes `text`; answers a line for each agency in `message`. */ action: FormAction };

/** Shows where a message would go and why, by what is saved now. */
export function TryMessage({ action }: Props) {
  const [state, submit, busy] = useActionState(action, null);
  return (
    <section className="card" aria-labelledby="coba">
      <header><h2 id="coba">Coba sebuah pesan</h2></header>
      <form action={submit} className="pad form" aria-label="Coba sebuah pesan">
        <label htmlFor="coba-teks">Tulis seperti warga menulis SMS</label>
        <textarea id="coba-teks" name="text" className="in" rows={3} maxLength={1600} defaultValue={state?.values?.text ?? ""} aria-describedby="coba-hasil" />
        <div className="acts"><button type="submit" className="btn" disabled={busy}>{busy ? "Mencari …" : "Ke mana pesan ini?"}</button></div>
        <div id="coba-hasil" role="status">
          {state?.message?.split("\n").map((line) => <p key={line}>{line}</p>)}
          {state && !state.ok && <p>{state.issues[0]?.message}</p>}
        </div>
      </form>
    </section>
  );
}
