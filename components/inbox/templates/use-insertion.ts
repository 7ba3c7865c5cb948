import { type RefObject, useState } from "react";
import { between, selectSlot, typeInto } from "./insert";
import { slotsIn } from "@/lib/cases/templates/variables";

/** A template that was put in, and the text around it then. */
type Put = { name: string; before: string; after: string };
type Writing = { box: RefObject<HTMLTextAreaElement | null>; text: string; write: (text: string) => void };

/** Puts a template where the cursor was, and takes it out again as long as nothing was typed since: what a hand wrote, undo must not take. */
export function useInsertion({ box, text, write }: Writing) {
  const [caret, setCaret] = useState<number | null>(null);
  const [put, setPut] = useState<Put | null>(null);
  const putIn = (words: string, name: string) => {
    if (!box.current) return;
    const before = box.current.value;
    const edit = between(before, caret ?? before.length, words);
    typeInto(box.current, edit);
    setPut({ name, before, after: before.slice(0, edit.at) + edit.words + before.slice(edit.at) });
    requestAnimationFrame(() => { if (slotsIn(edit.words).length > 0) selectSlot(box.current, edit.at); });
  };
  const takeOut = (before: string) => {
    write(before);
    setPut(null);
    box.current?.focus();
  };
  return {
    putIn, name: put?.name ?? "",
    undo: put?.after === text ? () => takeOut(put.before) : null,
    /** The cursor moved, or the box is left. */
    follow: () => setCaret(box.current?.selectionEnd ?? null),
  };
}
