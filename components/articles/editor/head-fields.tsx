"use client";

import { CircleAlert } from "lucide-react";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";
import type { KindWords } from "@/lib/articles/rules";
import { fieldId } from "./field-id";

const TITLE_ADVISED = 80;
const SUMMARY_LONGEST = 300;

type Props = {
  articleId: number; title: string; summary: string; words: KindWords; /** The field after these. */ next: string;
  /** What is wrong, once publishing was refused. */ wrong: { title?: string; summary?: string }; change: (part: { title?: string; summary?: string }) => void;
};

/** Title and summary in the kind's words, in the size they are read in. */
export function HeadFields({ articleId, title, summary, words, next, wrong, change }: Props) {
  const id = (field: string) => fieldId(articleId, field);
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
      <div className="lbl"><label htmlFor={id("title")}>{words.title.word}</label><span id={id("title-hitung")} className={title.length > TITLE_ADVISED ? "t-warn" : undefined}>{title.length} dari {TITLE_ADVISED} huruf</span></div>
      <textarea ref={titleBox} id={id("title")} className="h-edit" rows={1} maxLength={1_000} value={title} placeholder={words.title.hint} aria-invalid={wrong.title !== undefined || undefined} aria-describedby={`${id("title-hitung")} ${id("title-salah")}`}
        onKeyDown={onEnter(id("summary"))} onChange={(event) => change({ title: oneLine(event.target.value) })} />
      <FieldProblem id={id("title-salah")} sentence={wrong.title} />
      <div className="lbl"><label htmlFor={id("summary")}>{words.summary.word}{words.summary.where ? `, ${words.summary.where}` : ""}{words.needs.summary ? "" : " (boleh kosong)"}</label>{summary.length > SUMMARY_LONGEST - 60 && <span className={summary.length > SUMMARY_LONGEST ? "t-late" : undefined}>{summary.length} dari {SUMMARY_LONGEST} huruf</span>}</div>
      <textarea ref={summaryBox} id={id("summary")} className="lede" rows={2} maxLength={3_000} value={summary} placeholder={words.summary.hint} aria-invalid={wrong.summary !== undefined || undefined} aria-describedby={id("summary-salah")}
        onKeyDown={onEnter(id(next))} onChange={(event) => change({ summary: oneLine(event.target.value) })} />
      <FieldProblem id={id("summary-salah")} sentence={wrong.summary} />
    </>
  );
}

/** The sentence below a field that publishing was refused for. */
export function FieldProblem({ id, sentence }: { id: string; sentence: string | undefined }) {
  return sentence === undefined ? null : <p className="err" id={id}><CircleAlert className="i s" />{sentence}</p>;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");

/** One line each: Enter leads on. */
const onEnter = (next: string) => (event: KeyboardEvent): void => {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  document.getElementById(next)?.focus();
};
