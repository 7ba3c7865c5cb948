"use client";

import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";
import { useEditorState } from "@tiptap/react";
import { Bold, Image as ImageIcon, Italic, Link2, List, ListOrdered, Minus, Quote, Redo2, Table2, Undo2 } from "lucide-react";
import { useRef } from "react";
import { TableTools } from "./table-tools";
import { Tool, ToolRow, useTabStop } from "./tools";

type Props = { editor: Editor; words: number; askLink: () => void; takePictures: (files: File[]) => void };

/** Writing tools, each telling its key; below them those of the table where the cursor stands. */
export function Toolbar({ editor, words, askLink, takePictures }: Props) {
  const now = useEditorState({ editor, selector: ({ editor: at }) => ({
    block: at.isActive("heading", { level: 2 }) ? "2" : at.isActive("heading", { level: 3 }) ? "3" : "",
    bold: at.isActive("bold"), italic: at.isActive("italic"), link: at.isActive("link"), bullet: at.isActive("bulletList"),
    ordered: at.isActive("orderedList"), quote: at.isActive("blockquote"), table: at.isActive("table"), undo: at.can().undo(), redo: at.can().redo(),
  }) });
  // What a tool inserts comes after a picture that is selected, never in its place.
  const go = () => editor.chain().focus(editor.state.selection instanceof NodeSelection ? editor.state.selection.to : null);
  const toText = () => void editor.commands.focus();
  return (
    <div className="tbs">
      <ToolRow label="Alat tulis" first="Jenis alinea" leave={toText}>
        <BlockChoice editor={editor} value={now.block} />
        <span className="gap" />
        <Tool label="Tebal" keys="Ctrl+B" pressed={now.bold} run={() => go().toggleBold().run()}><Bold className="i" /></Tool>
        <Tool label="Miring" keys="Ctrl+I" pressed={now.italic} run={() => go().toggleItalic().run()}><Italic className="i" /></Tool>
        <Tool label="Tautan" keys="Ctrl+L" pressed={now.link} run={askLink}><Link2 className="i" /></Tool>
        <span className="gap" />
        <Tool label="Daftar" keys="Ctrl+Shift+8" pressed={now.bullet} run={() => go().toggleBulletList().run()}><List className="i" /></Tool>
        <Tool label="Daftar bernomor" keys="Ctrl+Shift+7" pressed={now.ordered} run={() => go().toggleOrderedList().run()}><ListOrdered className="i" /></Tool>
        <Tool label="Kutipan" keys="Ctrl+Shift+B" pressed={now.quote} run={() => go().toggleBlockquote().run()}><Quote className="i" /></Tool>
        <Tool label="Garis pemisah" run={() => go().setHorizontalRule().run()}><Minus className="i" /></Tool>
        <Tool label="Tabel" pressed={now.table} run={() => (now.table ? go() : go().insertTable({ rows: 3, cols: 3, withHeaderRow: true })).run()}><Table2 className="i" /></Tool>
        <PictureTool take={takePictures} />
        <span className="grow" />
        <Tool label="Urungkan" keys="Ctrl+Z" disabled={!now.undo} run={() => go().undo().run()}><Undo2 className="i" /></Tool>
        <Tool label="Ulangi" keys="Ctrl+Shift+Z" disabled={!now.redo} run={() => go().redo().run()}><Redo2 className="i" /></Tool>
        <span className="xs faint words">{words} kata</span>
      </ToolRow>
      {now.table && <TableTools editor={editor} leave={toText} />}
    </div>
  );
}

const BLOCK = "Jenis alinea";

function BlockChoice({ editor, value }: { editor: Editor; value: string }) {
  const choose = (level: string) => {
    const chain = editor.chain().focus();
    (level === "" ? chain.setParagraph() : chain.setHeading({ level: level === "2" ? 2 : 3 })).run();
  };
  return (
    <select className="in sm block" aria-label={BLOCK} data-tool={BLOCK} tabIndex={useTabStop(BLOCK)} title="Jenis alinea, Ctrl+Alt+0, Ctrl+Alt+2, Ctrl+Alt+3" value={value} onChange={(event) => choose(event.target.value)}>
      <option value="">Paragraf</option>
      <option value="2">Subjudul</option>
      <option value="3">Subjudul kecil</option>
    </select>
  );
}

function PictureTool({ take }: { take: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Tool label="Gambar" run={() => input.current?.click()}><ImageIcon className="i" /></Tool>
      <input ref={input} type="file" accept="image/jpeg,image/png,image/webp,image/gif,image/avif" multiple hidden aria-label="Berkas gambar di isi" onChange={(event) => {
        take([...(event.target.files ?? [])]);
        event.target.value = "";
      }} />
    </>
  );
}
