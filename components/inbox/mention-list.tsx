"use client";

import { type KeyboardEvent, type RefObject, useId, useState } from "react";
import { matching } from "@/components/fields/matching";
import { type Colleague, readMentions } from "@/lib/cases/mentions/read";

type Typing = { box: RefObject<HTMLTextAreaElement | null>; text: string; write: (text: string) => void; colleagues: readonly Colleague[] };

const SHOWN = 6;
/** What is typed after the "@" before the cursor. */
const STARTED = /(?<![\p{L}\p{N}._-])@([\p{L}'’ ]{0,40})$/u;

/** Offers colleagues after "@" while a note is typed: arrow keys, Enter or Tab choose, Escape closes. Typing goes on without it. */
export function useMentions({ box, text, write, colleagues }: Typing) {
  const id = useId();
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState(-1);
  const before = text.slice(0, caret);
  const [whole = "", begun = ""] = STARTED.exec(before) ?? [];
  const at = before.length - whole.length;
  const named = colleagues.some(({ name }) => `${begun.trim().toLowerCase()} `.startsWith(`${name.toLowerCase()} `));
  const found = whole === "" || named || dismissed === at ? [] : matching(colleagues.map((one) => ({ ...one, label: one.name })), begun).slice(0, SHOWN);
  const chosen = found[Math.min(active, found.length - 1)];
  const follow = () => { setCaret(box.current?.selectionStart ?? 0); };
  const pick = ({ name }: Colleague) => {
    const done = `${text.slice(0, at)}@${name} `;
    write(done + text.slice(caret).replace(/^ /, ""));
    setCaret(done.length);
    setActive(0);
    requestAnimationFrame(() => box.current?.setSelectionRange(done.length, done.length));
  };
  /** Whether the key was for the list. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!chosen || event.ctrlKey || event.metaKey) return false;
    if (step !== 0) setActive((Math.min(active, found.length - 1) + step + found.length) % found.length);
    else if (event.key === "Enter" || event.key === "Tab") pick(chosen);
    else if (event.key === "Escape") setDismissed(at);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const attributes = { "aria-autocomplete": "list" as const, ...(chosen ? { "aria-controls": id, "aria-activedescendant": `${id}-${chosen.id}` } : {}) };
  const list = <MentionList id={id} found={found} chosen={chosen} onPick={pick} />;
  return { onKeyDown, follow, attributes, list, heard: chosen ? "" : heardOf(text, colleagues) };
}

function MentionList({ id, found, chosen, onPick }: { id: string; found: Colleague[]; chosen?: Colleague | undefined; onPick: (one: Colleague) => void }) {
  return (
    <>
      <span className="vh" role="status">{chosen ? `${found.length} rekan cocok, ${chosen.name} terpilih. Panah untuk pindah, Enter untuk memilih.` : ""}</span>
      {chosen && (
        <ul className="mention" role="listbox" id={id} aria-label="Rekan yang bertugas hari ini">
          {found.map((one) => (
            <li key={one.id} role="option" id={`${id}-${one.id}`} aria-selected={one === chosen} onMouseDown={(event) => { event.preventDefault(); onPick(one); }}>{one.name}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const names = new Intl.ListFormat("id-ID");

/** Who will be told, and which "@" names nobody here: said before it is sent. */
function heardOf(text: string, colleagues: readonly Colleague[]): string {
  const { people, unknown } = readMentions(text, colleagues);
  return [
    people.length > 0 && `${names.format(people.map(({ name }) => name))} akan diberi tahu.`,
    unknown.length > 0 && `${names.format(unknown)} tidak cocok dengan tepat satu rekan yang bertugas hari ini di sini, jadi tidak diberi tahu. Pilih namanya dari daftar sesudah @.`,
  ].filter(Boolean).join(" ");
}
