"use client";

import { CircleAlert } from "lucide-react";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";

const TITLE_ADVISED = 80;
const SUMMARY_LONGEST = 300;

type Props = { title: string; summary: string; /** What is wrong, once publishing was refused. */ wrong: { title?: string; summary?: string }; change: (part: { title?: string; summary?: string }) => void };

/** Title and summary, in the size they are read in. */
export function HeadFields({ title, summary, wrong, change }: Props) {
  const titleBox = useRef<HTMLTextAreaElement>(null);
  const summaryBox = useRef<HTMLTextAreaElement>(null);
  const takeOver = useEffectEvent(() => {
    const typed = { title: titleBox.current?.value ?? title, summary: summaryBox.current?.value ?? summary };
    if (typed.title !== title || typed.summary !== summary) change(typed);
  });
  // On a slow line people type before the script is there; React would empty the fields at its first change.
  useEffect(() => takeOver(), []);
  return (
    <>
      <div className="lbl"><label htmlFor="medan-title">Judul</label><span id="judul-hitung" className={title.length > TITLE_ADVISED ? "t-warn" : undefined}>{title.length} dari {TITLE_ADVISED} huruf</span></div>
      <textarea ref={titleBox} id="medan-title" className="h-edit" rows={1} maxLength={1_000} value={title} placeholder="Apa yang terjadi, dalam satu kalimat" aria-invalid={wrong.title !== undefined || undefined} aria-describedby="judul-hitung medan-title-salah"
        onKeyDown={onEnter("medan-summary")} onChange={(event) => change({ title: oneLine(event.target.value) })} />
      <FieldProblem field="title" sentence={wrong.title} />
      <div className="lbl"><label htmlFor="medan-summary">Ringkasan, tampil di daftar berita</label>{summary.length > SUMMARY_LONGEST - 60 && <span className={summary.length > SUMMARY_LONGEST ? "t-late" : undefined}>{summary.length} dari {SUMMARY_LONGEST} huruf</span>}</div>
      <textarea ref={summaryBox} id="medan-summary" className="lede" rows={2} maxLength={3_000} value={summary} placeholder="Satu atau dua kalimat: yang paling perlu diketahui warga" aria-invalid={wrong.summary !== undefined || undefined} aria-describedby="medan-summary-salah"
        onKeyDown={onEnter("medan-body")} onChange={(event) => change({ summary: oneLine(event.target.value) })} />
      <FieldProblem field="summary" sentence={wrong.summary} />
    </>
  );
}

/** The sentence below a field that publishing was refused for. */
export function FieldProblem({ field, sentence }: { field: string; sentence: string | undefined }) {
  return sentence === undefined ? null : <p className="err" id={`medan-${field}-salah`}><CircleAlert className="i s" />{sentence}</p>;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");

/** One line each: Enter leads on. */
const onEnter = (next: string) => (event: KeyboardEvent): void => {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  document.getElementById(next)?.focus();
};
