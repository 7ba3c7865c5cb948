"use client";

import { useRef, useState } from "react";
import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { describedBy, Field } from "@/components/fields/field";
import { useField } from "@/components/fields/form-context";
import { SubmitButton } from "@/components/fields/submit-button";
import type { FormAction } from "@/lib/forms/outcome";
import { goToAnswer } from "./answer-box";
import { textIn, useDraft } from "./drafts";
import type { Delivery, Entry } from "./types";
import { useAsking } from "./use-asking";

export type Editing = { /** Takes `messageId`, `text`. */ action: FormAction; caseId: string; /** A new answer can still be written. */ mayAnswer: boolean };
type Answer = Extract<Entry, { kind: "answer" }>;

/** What became of it while somebody wrote; left out where it can still be changed. */
const BECAME: Partial<Record<Delivery, string>> = {
  sent: "sudah dikirim sebelum Anda menyimpan", delivered: "sudah dikirim sebelum Anda menyimpan", unknown: "sudah diserahkan sebelum Anda menyimpan",
  failed: "gagal terkirim dan tidak dicoba lagi", expired: "tidak sempat terkirim dan tidak dicoba lagi", cancelled: "dibatalkan sebelum Anda menyimpan",
};

/**
 * Changes the words of an answer that waits. What is typed stays, under the cursor, when the answer leaves meanwhile: the
 * next letter would else be a key of the page.
 */
export function EditAnswer({ entry, action, caseId, mayAnswer }: Editing & { entry: Answer }) {
  const { words, changed, kept, type, forget, isAll } = useWords(entry);
  const saved = useRef("");
  const [toggled, setOpen] = useState<boolean | null>(null);
  const { say } = useShell();
  const open = toggled ?? kept;
  const became = BECAME[entry.delivery];
  if (entry.delivery !== "queued" && !open && !kept) return null;
  const close = () => { forget(); setOpen(false); };
  const save: FormAction = (previous, data) => {
    saved.current = textIn(data);
    return action(previous, data);
  };
  return (
    <details className="sms-edit" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{became ? "Perubahan Anda belum terkirim" : "Ubah"}</summary>
      <ActionForm action={save} hidden={{ messageId: entry.id }} label="Ubah SMS yang menunggu" onDone={(state) => { if (isAll(saved.current)) close(); say({ message: state.message ?? "SMS diubah." }); }}>
        {became && <p className="note-line" role="status">{entry.way === "sms" ? "SMS" : "Balasan"} ini <b>{became}</b>. {changed && sayUnsent(mayAnswer)}</p>}
        <WordsBox words={words} type={type} left={became !== undefined} />
        <div className="acts">
          {became === undefined ? <SubmitButton busy="Menyimpan…">Simpan perubahan</SubmitButton> : <Unsent caseId={caseId} question={entry.question} words={words} mayAnswer={mayAnswer && changed} close={close} again={() => { type(words); setOpen(true); }} />}
        </div>
      </ActionForm>
    </details>
  );
}

const sayUnsent = (mayAnswer: boolean): string =>
  `Perubahan Anda belum sampai ke warga${mayAnswer ? ": jadikan jawaban baru bila masih perlu." : ". Laporan ini tidak dapat dijawab lagi; salin kata-katanya bila masih perlu."}`;

/** What is typed, kept in this browser until it is saved, sent otherwise, or thrown away. */
function useWords({ id, text }: Answer) {
  const { draft, write, clear, peek } = useDraft(id, "ubah");
  const [typed, setTyped] = useState<string | null>(null);
  const words = typed ?? draft?.text ?? text;
  return {
    words, changed: words.trim() !== "" && words.trim() !== text.trim(), kept: draft !== null,
    type: (next: string) => { setTyped(next); write(next === text ? "" : next); },
    /** Nothing was typed since this was sent. */
    isAll: (sent: string) => (peek()?.text ?? sent) === sent,
    forget: () => { setTyped(null); clear(); },
  };
}

function WordsBox({ words, type, left }: { words: string; type: (words: string) => void; left: boolean }) {
  const { id, issue } = useField("text");
  const help = left ? "" : "Bisa diubah sampai SMS diserahkan ke gerbang.";
  return (
    <Field id={id} label={left ? "Belum terkirim" : "Isi SMS"} help={help} issue={issue}>
      <textarea {...describedBy(id, help, issue)} className="in" id={id} name="text" rows={4} value={words} onChange={(event) => type(event.target.value)} />
    </Field>
  );
}

type UnsentProps = { caseId: string; question: boolean; words: string; mayAnswer: boolean; close: () => void; /** Has thrown words back. */ again: () => void };

function Unsent({ caseId, question, words, mayAnswer, close, again }: UnsentProps) {
  const { draft, write } = useDraft(caseId, "answer");
  const { follow } = useAsking(caseId);
  const { say } = useShell();
  const answerAnew = () => {
    write(draft ? `${draft.text.trimEnd()}\n${words}` : words);
    follow(question ? "question" : "answer");
    close();
    goToAnswer(caseId);
  };
  const drop = () => {
    close();
    say({ message: "Perubahan dibuang.", undo: again });
  };
  return (
    <>
      {mayAnswer && <button type="button" className="btn pri" onClick={answerAnew}>Jadikan jawaban baru</button>}
      <button type="button" className="btn" onClick={drop}>Buang</button>
    </>
  );
}
