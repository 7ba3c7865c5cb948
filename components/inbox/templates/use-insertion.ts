import { type RefObject, useState } from "react";
import { slotsIn } from "@/lib/cases/templates/variables";
import type { AskedBy, Asking } from "../use-asking";
import { between, selectSlot, typeInto } from "./insert";

/** What the template said of the text, and what was said of it before. */
type Kind = { said: AskedBy; before: AskedBy };
/** A template that was put in, and the text around it then. */
type Put = { name: string; before: string; after: string; kind: Kind };
type Writing = { box: RefObject<HTMLTextAreaElement | null>; text: string; write: (text: string) => void; asking: Asking };

/** Puts a template where the cursor was, and takes it out again as long as nothing was typed since: what a hand wrote, undo must not take. */
export function useInsertion({ box, text, write, asking }: Writing) {
  const [caret, setCaret] = useState<number | null>(null);
  const [put, setPut] = useState<Put | null>(null);
  const putIn = ({ text: words, name }: { text: string; name: string }, kind: Kind) => {
    if (!box.current) return;
    const before = box.current.value;
    const edit = between(before, caret ?? before.length, words);
    typeInto(box.current, edit);
    setPut({ name, kind, before, after: before.slice(0, edit.at) + edit.words + before.slice(edit.at) });
    requestAnimationFrame(() => { if (slotsIn(edit.words).length > 0) selectSlot(box.current, edit.at); });
  };
  const takeOut = ({ before, kind }: Put) => {
    write(before);
    asking.takeBack(kind.said, kind.before);
    setPut(null);
    box.current?.focus();
  };
  return {
    putIn, name: put?.name ?? "",
    undo: put?.after === text ? () => takeOut(put) : null,
    /** The cursor moved, or the box is left. */
    follow: () => setCaret(box.current?.selectionEnd ?? null),
  };
}
