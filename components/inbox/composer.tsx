"use client";

import { CircleQuestionMark, Send, StickyNote } from "lucide-react";
import { type KeyboardEvent, useActionState, useId, useRef, useState } from "react";
import { useShell } from "@/components/dashboard/shell-context";
import { useKeys } from "@/components/dashboard/use-keys";
import { sendForm } from "@/components/fields/send-form";
import { type FormAction, type FormState } from "@/lib/forms/outcome";
import { useAnswerBox } from "./answer-box";
import { Company } from "./company";
import { ComposerTabs, type Mode } from "./composer-tabs";
import { textIn, useDraft } from "./drafts";
import { PartCounter } from "./part-counter";
import type { Colleague } from "@/lib/cases/mentions/read";
import { useMentions } from "./mention-list";
import { SlotBox } from "./templates/slot-box";
import { useAnswerTools } from "./templates/use-answer-tools";
import type { AnswerWay } from "./types";
import { type Asking, useAsking } from "./use-asking";

export type ComposerProps = {
  caseId: string;
  channel: AnswerWay;
  /** Takes `caseId`, `text`, `official` ("ya" when it is the answer), `once` (the draft's name, for sending only once). */
  answer?: FormAction;
  /** Takes `caseId`, `text`, `once`. */
  note: FormAction;
  /** Rupiah for one SMS part. */
  pricePerPart: number;
  /** The newest message the writer has seen: when a colleague wrote after it, the writer is told before anything is sent. */
  seen?: string;
  /** Who can be named in a note with "@"; left out where nobody can. */
  colleagues?: readonly Colleague[];
  /** Why no answer can be sent; notes still can. */
  answerRefused?: string;
};

const hour = new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Jakarta" });

/** Where an answer or an internal note is written; the draft saves itself. */
export function Composer({ caseId, channel, answer, note, pricePerPart, seen = "0", colleagues = [], answerRefused }: ComposerProps) {
  const [chosen, setMode] = useState<Mode>("answer");
  // A case may be closed while this stands open: what is then written must not look like an answer.
  const mode = answer ? chosen : "note";
  const { draft, write, sent } = useDraft(caseId, mode);
  const asking = useAsking(caseId);
  const { say } = useShell();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const action = mode === "answer" && answer ? answer : note;
  const [state, submit, pending] = useActionState<FormState, FormData>(async (previous, data) => {
    const next = await sendForm(action, previous, data);
    if (next?.ok) {
      const whole = sent(textIn(data));
      if (mode === "answer") asking.sent(whole);
      say({ message: next.message ?? (mode === "answer" ? "Jawaban masuk antrean kirim." : "Catatan disimpan.") });
    }
    return next;
  }, null);
  const choose = (next: Mode) => {
    setMode(next);
    box.current?.focus();
  };
  useAnswerBox(caseId, answer && (() => choose("answer")));
  useKeys({
    ...(answer && { b: { run: () => choose("answer"), does: "Balas warga" } }),
    c: { run: () => choose("note"), does: "Tulis catatan internal" },
  });
  const text = draft?.text ?? "";
  const mentions = useMentions({ box, text, write, colleagues: mode === "note" ? colleagues : [] });
  const tools = useAnswerTools({ box, text, write, caseId, way: channel, asking, pricePerPart, on: mode === "answer" && answer !== undefined });
  const onKeyDown = (event: KeyboardEvent) => {
    if (mentions.onKeyDown(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      box.current?.form?.requestSubmit();
    }
    if (event.key === "Escape") box.current?.blur();
  };
  const follow = () => { mentions.follow(); tools.follow(); };
  const type = (typed: string) => {
    write(typed);
    // What a template said of its text goes with the text.
    if (mode === "answer" && typed.trim() === "") asking.follow("answer");
    follow();
  };
  const issue = tools.refusal ?? (state && !state.ok ? state.issues[0]?.message : undefined);
  const sms = mode === "answer" && channel === "sms";
  return (
    <>
    {/* React empties a form after it was sent, and sets a tick back that was only just set anew: here everything is held by the drafts. */}
    <form action={submit} onReset={(event) => event.preventDefault()} onSubmit={(event) => { if (pending || !tools.maySend()) event.preventDefault(); }} className={`comp ${mode}`}>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="once" value={draft?.once ?? ""} />
      <div className="row">
        <ComposerTabs mode={mode} onChoose={choose} channel={channel} mayAnswer={Boolean(answer)} panelId={id} />
        <span className="grow" />
        {draft && <span className="xs faint no-phone cut">Konsep tersimpan {hour.format(new Date(draft.savedAt))}</span>}
      </div>
      <Company caseId={caseId} typed={text} />
      {!answer && answerRefused && <p className="sm soft">{answerRefused}</p>}
      {tools.bar}
      <div role="tabpanel" id={id} aria-labelledby={`${id}-${mode}`}>
        <label className="vh" htmlFor={`${id}-isi`}>{mode === "answer" ? "Isi balasan" : "Isi catatan internal"}</label>
        <SlotBox
          box={box} marks={mode === "answer"} id={`${id}-isi`} name="text" rows={2} value={text} onChange={(event) => type(event.target.value)} onSelect={follow} onBlur={tools.follow} onKeyDown={onKeyDown}
          placeholder={mode === "answer" ? "Tulis jawaban untuk warga" : "Hanya terlihat oleh petugas. @ menyebut rekan"} {...(mode === "note" ? mentions.attributes : {})} aria-invalid={issue ? true : undefined} aria-describedby={issue ? `${id}-salah` : undefined}
        />
        {mode === "note" && mentions.list}
      </div>
      {mode === "note" && mentions.heard && <p className="sm soft" role="status">{mentions.heard}</p>}
      {mode === "answer" && !asking.official && <p className="sm asks" role="status"><CircleQuestionMark className="i s" />Pertanyaan kepada warga: jam berhenti sampai ia menjawab.</p>}
      {issue && <p className="err" role="alert" id={`${id}-salah`}>{issue}</p>}
      <div className="send">
        {sms && <PartCounter text={text} pricePerPart={pricePerPart} />}
        <span className="grow" />
        {mode === "answer" && <OfficialBox {...asking} />}
        <button className="btn pri" disabled={pending || text.trim() === ""} aria-keyshortcuts="Control+Enter">
          {mode === "answer" ? <Send className="i" /> : <StickyNote className="i" />}
          {pending ? "Mengirim…" : mode === "answer" ? "Kirim" : "Simpan"} <kbd aria-hidden="true">Ctrl ↵</kbd>
        </button>
      </div>
    </form>
    {tools.dialogs}
    </>
  );
}

/** A question stops the clock otherwise than an answer does: what was said of the text stays with it, like the text. */
function OfficialBox({ official, choose }: Asking) {
  return (
    <label className="row sm soft" title="Tanpa centang: pertanyaan kepada warga, jam berhenti sampai ia menjawab">
      <input type="checkbox" className="chk" checked={official} onChange={(event) => choose(event.target.checked)} />{official && <input type="hidden" name="official" value="ya" />}Ini jawaban resmi
    </label>
  );
}
