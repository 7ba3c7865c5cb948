"use client";

import { Eye, TextCursorInput } from "lucide-react";
import { type ReactNode, type RefObject, useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { useShell } from "@/components/dashboard/shell-context";
import { useKeys } from "@/components/dashboard/use-keys";
import { leftOver } from "@/lib/cases/templates/left-over";
import { slotsIn } from "@/lib/cases/templates/variables";
import type { AnswerWay } from "../types";
import { AnswerPreview } from "./answer-preview";
import { between, selectSlot, typeInto } from "./insert";
import { TemplateMenu } from "./template-menu";
import { useTemplateMenu } from "./use-template-menu";

type Writing = { box: RefObject<HTMLTextAreaElement | null>; text: string; write: (text: string) => void; caseId: string; way: AnswerWay; pricePerPart: number; /** An answer is written, not a note. */ on: boolean };
type Tools = { templateButton: ReactNode; previewButton: ReactNode; blanks: ReactNode; dialogs: ReactNode; /** Why it can't go yet, once that was tried. */ refusal: string | null; /** Whether it may be sent; if not, says why and goes to the first blank. */ maySend: () => boolean; /** The cursor moved, or the box is left. */ follow: () => void };

/** Templates, preview and blanks of an answer that is being written. */
export function useAnswerTools({ box, text, write, caseId, way, pricePerPart, on }: Writing): Tools {
  const { say } = useShell();
  const { menu, failed, load } = useTemplateMenu(caseId);
  const [open, setOpen] = useState<"templates" | "preview" | null>(null);
  const [official, setOfficial] = useState(true);
  const [caret, setCaret] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const show = (what: "templates" | "preview") => {
    if (!on) return;
    setOfficial(box.current?.form?.querySelector<HTMLInputElement>("[name=official]")?.checked ?? true);
    setOpen(what);
    if (what === "templates" || way === "email") void load();
  };
  const insert = (words: string, name: string) => {
    setOpen(null);
    setTried(false);
    // The dialog must be closed first: the focus belongs to the page again.
    setTimeout(() => {
      if (!box.current) return;
      const before = box.current.value;
      const edit = between(before, caret ?? before.length, words);
      typeInto(box.current, edit);
      const after = before.slice(0, edit.at) + edit.words + before.slice(edit.at);
      say({ message: "Dimasukkan:", strong: name, undo: () => { if (box.current?.value === after) write(before); else say({ message: "Tulisannya sudah berubah. Hapus sendiri yang tidak perlu, atau tekan Ctrl Z di kotak jawaban." }); } });
      requestAnimationFrame(() => { if (slotsIn(edit.words).length > 0) selectSlot(box.current, edit.at); });
    }, 0);
  };
  const left = on ? slotsIn(text) : [];
  const jump = () => selectSlot(box.current, box.current?.selectionEnd ?? 0);
  useKeys(on ? {
    t: { run: () => show("templates"), does: "Templat jawaban (Ctrl I selagi menulis)" }, "ctrl+i": () => show("templates"),
    ...(text.trim() === "" ? {} : { "shift+p": { run: () => show("preview"), does: "Pratinjau jawaban" } }),
    ...(left.length > 0 ? { "ctrl+j": { run: jump, does: "Ke isian kosong berikutnya" } } : {}),
  } : {});
  return {
    templateButton: on && <button type="button" className="chip" aria-haspopup="dialog" aria-keyshortcuts="T Control+I" title="T, atau Ctrl I selagi menulis" onClick={() => show("templates")}><TextCursorInput className="i s" />Templat <kbd aria-hidden="true">T</kbd></button>,
    previewButton: on && text.trim() !== "" && <button type="button" className="btn quiet sm" aria-haspopup="dialog" aria-keyshortcuts="Shift+P" title="Pratinjau (Shift P)" onClick={() => show("preview")}><Eye className="i" />Pratinjau</button>,
    blanks: left.length > 0 && <Blanks count={left.length} onJump={jump} />,
    dialogs: (
      <>
        <Dialog open={open === "templates"} onClose={() => setOpen(null)} title="Templat jawaban" className="tpl-dlg"><TemplateMenu menu={menu} failed={failed} load={() => void load()} way={way} official={official} pricePerPart={pricePerPart} onPick={insert} /></Dialog>
        <Dialog open={open === "preview"} onClose={() => setOpen(null)} title="Pratinjau jawaban" className="tpl-dlg small">
          <div className="pad">{way === "email" && !menu && failed ? <p role="alert">Subjek dan penutup e-mail belum bisa dimuat; isi jawabannya seperti ini.</p> : null}
            <AnswerPreview text={text.trim()} way={way} pricePerPart={pricePerPart} letter={menu?.letter?.[official ? "answer" : "question"]} why={menu?.why} /></div>
        </Dialog>
      </>
    ),
    refusal: on && tried ? leftOver(text) : null,
    maySend: () => {
      const why = on ? leftOver(text) : null;
      setTried(why !== null);
      if (why) selectSlot(box.current, 0);
      return why === null;
    },
    follow: () => setCaret(box.current?.selectionEnd ?? null),
  };
}

function Blanks({ count, onJump }: { count: number; onJump: () => void }) {
  return (
    <p className="sm blanks" role="status">
      <b>{count} isian masih kosong.</b> <button type="button" className="link" aria-keyshortcuts="Control+J" onClick={onJump}>Ke isian berikutnya <kbd aria-hidden="true">Ctrl J</kbd></button>
    </p>
  );
}
