import type { Editor } from "@tiptap/core";
import { Columns3, Rows3, TableColumnsSplit, TableRowsSplit, Trash2 } from "lucide-react";
import { Tool, ToolRow } from "./tools";

const FIRST = "Tambah baris di bawah";

/** Shown while the cursor stands in a table; with words, for nobody knows five signs for tables. */
export function TableTools({ editor, leave }: { editor: Editor; leave: () => void }) {
  const go = () => editor.chain().focus();
  return (
    <ToolRow label="Tabel" first={FIRST} className="of-table" leave={leave}>
      <Tool label={FIRST} words="Tambah baris" run={() => go().addRowAfter().run()}><Rows3 className="i" /></Tool>
      <Tool label="Tambah kolom di kanan" words="Tambah kolom" run={() => go().addColumnAfter().run()}><Columns3 className="i" /></Tool>
      <Tool label="Hapus baris ini" words="Hapus baris" run={() => go().deleteRow().run()}><TableRowsSplit className="i" /></Tool>
      <Tool label="Hapus kolom ini" words="Hapus kolom" run={() => go().deleteColumn().run()}><TableColumnsSplit className="i" /></Tool>
      <Tool label="Hapus tabel" words="Hapus tabel" run={() => go().deleteTable().run()}><Trash2 className="i" /></Tool>
    </ToolRow>
  );
}
