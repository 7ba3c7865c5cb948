"use client";

import { CircleAlert } from "lucide-react";
import { useId, useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { SpokenMoment } from "@/components/ui/spoken-moment";
import type { Suggestion } from "@/lib/articles/plan-words";
import { textIn, useQuestion } from "./use-question";

type Props = {
  open: boolean; onClose: () => void; title: string;
  /** What happens at that moment, for whom. */
  about: string; label: string; verb: string; suggestions: Suggestion[];
  /** Takes `YYYY-MM-DDTHH:mm` in the city's time; answers the sentence that says what is wrong, or null when it is done. */
  choose: (at: string) => Promise<string | null>;
};

/** Asks for a day and an hour; the usual ones are one press away. */
export function MomentDialog({ open, onClose, title, ...rest }: Props) {
  return <Dialog open={open} onClose={onClose} title={title}><MomentForm onClose={onClose} {...rest} /></Dialog>;
}

function MomentForm({ about, label, verb, suggestions, choose, onClose }: Omit<Props, "open" | "title">) {
  const [at, setAt] = useState(suggestions[0]?.value ?? "");
  const { busy, problem, submit } = useQuestion((data) => choose(textIn(data, "at")), onClose);
  const id = useId();
  return (
    <form className="form pad" noValidate onSubmit={submit}>
      <p>{about}</p>
      <div className="chips" role="group" aria-label="Waktu yang sering dipakai">
        {suggestions.map(({ label: words, value }) => <button key={value} type="button" className="chip" aria-pressed={at === value} onClick={() => setAt(value)}>{words}</button>)}
      </div>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input id={id} name="at" type="datetime-local" className="in" value={at} onChange={(event) => setAt(event.target.value)} aria-invalid={problem ? true : undefined} aria-describedby={`${id}-bantuan${problem ? ` ${id}-salah` : ""}`} />
        <SpokenMoment value={at} />
        <p className="help" id={`${id}-bantuan`}>Waktu Indonesia Barat (WIB).</p>
        {problem && <p className="err" id={`${id}-salah`} role="alert"><CircleAlert className="i s" />{problem}</p>}
      </div>
      <div className="acts"><button className="btn pri" disabled={busy}>{busy ? "Menyimpan…" : verb}</button><button type="button" className="btn" onClick={onClose}>Batal</button></div>
    </form>
  );
}
