import type { Editor } from "@tiptap/core";
import { Columns3, Rows3, TableColumnsSplit, TableRowsSplit, Trash2 } from "lucide-react";
import { Tool } from "./toolbar";

/** Shown while the cursor stands in a table. */
export function TableTools({ editor }: { editor: Editor }) {
  const go = () => editor.chain().focus();
  return (
    <span className="group" role="group" aria-label="Tabel">
      <Tool label="Tambah baris di bawah" run={() => go().addRowAfter().run()}><Rows3 className="i" /></Tool>
      <Tool label="Tambah kolom di kanan" run={() => go().addColumnAfter().run()}><Columns3 className="i" /></Tool>
      <Tool label="Hapus baris" run={() => go().deleteRow().run()}><TableRowsSplit className="i" /></Tool>
      <Tool label="Hapus kolom" run={() => go().deleteColumn().run()}><TableColumnsSplit className="i" /></Tool>
      <Tool label="Hapus tabel" run={() => go().deleteTable().run()}><Trash2 className="i" /></Tool>
    </span>
  );
}
