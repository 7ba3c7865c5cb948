"use client";

import { ArrowUp, Plus, X } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { IssueLine } from "@/components/fields/field";
import { addLine, moveUp, pasteLines, removeLine, setLine } from "./lines";
import type { KindFieldProps } from "./kind-field-props";

type Props = KindFieldProps & { lines: string[]; most: number; longest: number };

/** A list, one input for each entry: Enter goes on to the next, several lines are pasted as several entries. */
export function LinesField({ name, id, spec, needed, issue, lines: given, most, longest, change }: Props) {
  const lines = given.length > 0 ? given : [""];
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<{ at: number } | null>(null);
  useEffect(() => {
    if (focus) list.current?.querySelectorAll("textarea")[focus.at]?.focus();
  }, [focus]);
  const word = spec.label.toLowerCase();
  const become = (next: string[], at: number) => {
    change(next);
    setFocus({ at });
  };
  const add = (after: number) => { if (lines.length < most) become(addLine(lines, after), after + 1); };
  const remove = (at: number) => become(removeLine(lines, at), Math.max(0, at - 1));
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const act = event.key === "Enter" ? () => add(at)
      : event.key === "Backspace" && lines[at] === "" && lines.length > 1 ? () => remove(at)
        : event.key === "ArrowUp" && event.altKey && at > 0 ? () => become(moveUp(lines, at), at - 1) : null;
    if (!act) return;
    event.preventDefault();
    act();
  };
  const onPaste = (at: number) => (event: ClipboardEvent) => {
    const pasted = pasteLines(lines, at, event.clipboardData.getData("text/plain"), most, longest);
    if (!pasted) return;
    event.preventDefault();
    become(pasted.lines, pasted.last);
  };
  return (
    <fieldset className="field lines" aria-describedby={`${issue ? `${id}-salah ` : ""}${id}-bantuan`}>
      <legend>{spec.label}{!needed && <span className="opt"> (boleh kosong)</span>}</legend>
      <p className="help" id={`${id}-bantuan`}>{spec.help}</p>
      <ol ref={list}>
        {lines.map((line, at) => (
          <li key={at}>
            <textarea className="in" rows={1} id={at === 0 ? id : undefined} data-field={name} aria-label={`${spec.label} ${at + 1}`} aria-invalid={(issue && at === 0) || undefined} maxLength={longest} value={line}
              onChange={(event) => change(setLine(lines, at, event.target.value))} onKeyDown={onKeyDown(at)} onPaste={onPaste(at)} />
            {at > 0 && <button type="button" className="btn sm quiet ico" aria-label={`Naikkan ${word} ${at + 1}`} title="Naikkan, Alt panah atas" onClick={() => become(moveUp(lines, at), at - 1)}><ArrowUp className="i" /></button>}
            {lines.length > 1 && <button type="button" className="btn sm quiet ico" aria-label={`Hapus ${word} ${at + 1}`} title="Hapus" onClick={() => remove(at)}><X className="i" /></button>}
          </li>
        ))}
      </ol>
      <IssueLine id={id} issue={issue} />
      <div><button type="button" className="btn sm" disabled={lines.length >= most} onClick={() => add(lines.length - 1)}><Plus className="i s" />Tambah {word}</button></div>
    </fieldset>
  );
}
