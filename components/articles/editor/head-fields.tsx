"use client";

import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";

const TITLE_ADVISED = 80;
const SUMMARY_LONGEST = 300;

type Props = { title: string; summary: string; change: (part: { title?: string; summary?: string }) => void };

/** Title and summary, in the size they are read in. */
export function HeadFields({ title, summary, change }: Props) {
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
      <textarea ref={titleBox} id="medan-title" className="h-edit" rows={1} maxLength={200} value={title} placeholder="Apa yang terjadi, dalam satu kalimat" aria-describedby="judul-hitung"
        onKeyDown={toSummary} onChange={(event) => change({ title: event.target.value.replace(/\n/g, " ") })} />
      <div className="lbl"><label htmlFor="medan-summary">Ringkasan, tampil di daftar berita</label>{summary.length > SUMMARY_LONGEST - 60 && <span>{summary.length} dari {SUMMARY_LONGEST} huruf</span>}</div>
      <textarea ref={summaryBox} id="medan-summary" className="lede" rows={2} maxLength={600} value={summary} placeholder="Satu atau dua kalimat: yang paling perlu diketahui warga"
        onChange={(event) => change({ summary: event.target.value.replace(/\n/g, " ") })} />
    </>
  );
}

/** A title is one line: Enter leads on. */
function toSummary(event: KeyboardEvent): void {
  if (event.key !== "Enter") return;
  event.preventDefault();
  document.getElementById("medan-summary")?.focus();
}
