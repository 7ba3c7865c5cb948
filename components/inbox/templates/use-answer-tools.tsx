"use client";

import { Eye, TextCursorInput } from "lucide-react";
import { type ReactNode, type RefObject, useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { useKeys } from "@/components/dashboard/use-keys";
import { leftOver } from "@/lib/cases/templates/left-over";
import { slotsIn } from "@/lib/cases/templates/variables";
import type { AnswerWay } from "../types";
import type { Asking } from "../use-asking";
import { AnswerPreview } from "./answer-preview";
import { selectSlot } from "./insert";
import { TemplateMenu } from "./template-menu";
import { useInsertion } from "./use-insertion";
import type { Picked } from "./use-template-choice";
import { useTemplateMenu } from "./use-template-menu";

type Writing = { box: RefObject<HTMLTextAreaElement | null>; text: string; write: (text: string) => void; caseId: string; way: AnswerWay; asking: Asking; pricePerPart: number; /** An answer is written, not a note. */ on: boolean };
type Tools = { bar: ReactNode; dialogs: ReactNode; /** Why it can't go yet, once that was tried. */ refusal: string | null; /** Whether it may be sent; if not, says why and goes to the first blank. */ maySend: () => boolean; /** The cursor moved, or the box is left. */ follow: () => void };

/** Templates, preview and blanks of an answer that is being written. */
export function useAnswerTools({ box, text, write, caseId, way, asking, pricePerPart, on }: Writing): Tools {
  const { menu, failed, load } = useTemplateMenu(caseId);
  const [open, setOpen] = useState<"templates" | "preview" | null>(null);
  const [tried, setTried] = useState(false);
  const insertion = useInsertion({ box, text, write, asking });
  const show = (what: "templates" | "preview") => {
    if (!on) return;
    setOpen(what);
    if (what === "templates" || way === "email") void load();
  };
  const insert = (picked: Picked) => {
    setOpen(null);
    setTried(false);
    const said = asking.follow(picked.kind);
    // The dialog must be closed first: the focus belongs to the page again.
    setTimeout(() => insertion.putIn(picked, { said, before: asking.by }), 0);
  };
  const left = on ? slotsIn(text) : [];
  const undo = on ? insertion.undo : null;
  const jump = () => selectSlot(box.current, box.current?.selectionEnd ?? 0);
  useKeys(on ? {
    t: { run: () => show("templates"), does: "Templat jawaban (Ctrl I selagi menulis)" }, "ctrl+i": () => show("templates"),
    ...(text.trim() === "" ? {} : { "shift+p": { run: () => show("preview"), does: "Pratinjau jawaban" } }),
    ...(left.length > 0 ? { "ctrl+j": { run: jump, does: "Ke isian kosong berikutnya" } } : {}),
    ...(undo ? { z: { run: undo, does: "Urungkan templat" } } : {}),
  } : {});
  return {
    bar: on && <Bar writes={text.trim() !== ""} onTemplates={() => show("templates")} onPreview={() => show("preview")}>{(left.length > 0 || undo) && <Blanks count={left.length} onJump={jump} put={insertion.name} onUndo={undo} />}</Bar>,
    dialogs: <Dialogs open={open} close={() => setOpen(null)} {...{ menu, failed, way, pricePerPart }} asking={asking} load={() => void load()} text={text.trim()} onPick={insert} />,
    refusal: on && tried ? leftOver(text) : null,
    maySend: () => {
      const why = on ? leftOver(text) : null;
      setTried(why !== null);
      if (why) selectSlot(box.current, 0);
      return why === null;
    },
    follow: insertion.follow,
  };
}

type DialogsProps = Omit<Parameters<typeof TemplateMenu>[0], "official"> & { asking: Asking; open: "templates" | "preview" | null; close: () => void; text: string };

function Dialogs({ open, close, text, asking, ...about }: DialogsProps) {
  const { menu, failed, way, pricePerPart } = about;
  return (
    <>
      <Dialog open={open === "templates"} onClose={close} title="Templat jawaban" className="tpl-dlg"><TemplateMenu {...about} official={asking.by !== "ya"} /></Dialog>
      <Dialog open={open === "preview"} onClose={close} title="Pratinjau jawaban" className="tpl-dlg small">
        <div className="pad">
          {way === "email" && !menu && failed ? <p role="alert">Subjek dan penutup e-mail belum bisa dimuat; isi jawabannya seperti ini.</p> : null}
          <AnswerPreview text={text} way={way} pricePerPart={pricePerPart} letter={menu?.letter?.[asking.official ? "answer" : "question"]} why={menu?.why} />
        </div>
      </Dialog>
    </>
  );
}

function Bar({ writes, onTemplates, onPreview, children }: { writes: boolean; onTemplates: () => void; onPreview: () => void; children: ReactNode }) {
  return (
    <div className="tpl" role="group" aria-label="Alat jawaban">
      <button type="button" className="chip" aria-haspopup="dialog" aria-keyshortcuts="T Control+I" title="T, atau Ctrl I selagi menulis" onClick={onTemplates}><TextCursorInput className="i s" />Templat <kbd aria-hidden="true">T</kbd></button>
      {writes && <button type="button" className="chip" aria-haspopup="dialog" aria-keyshortcuts="Shift+P" title="Shift P" onClick={onPreview}><Eye className="i s" />Pratinjau</button>}
      {children}
    </div>
  );
}

function Blanks({ count, onJump, put, onUndo }: { count: number; onJump: () => void; put: string; onUndo: (() => void) | null }) {
  return (
    <p className="sm blanks" role="status">
      {count > 0 && <span><b>{count} isian masih kosong.</b> <button type="button" className="link" aria-keyshortcuts="Control+J" onClick={onJump}>Ke isian berikutnya <kbd aria-hidden="true">Ctrl J</kbd></button></span>}
      {onUndo && <span className="soft">“{put}” dimasukkan. <button type="button" className="link" aria-keyshortcuts="Z" onClick={onUndo}>Urungkan</button></span>}
    </p>
  );
}
