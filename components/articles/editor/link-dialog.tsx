"use client";

import type { Editor } from "@tiptap/core";
import { CircleAlert } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { readHref } from "@/lib/articles/links";

type Props = { editor: Editor; open: boolean; onClose: () => void };

/** Asks where a link leads; without a selection the address itself becomes the text. */
export function LinkDialog({ editor, open, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title="Tautan">
      <LinkForm editor={editor} onClose={onClose} />
    </Dialog>
  );
}

function LinkForm({ editor, onClose }: Omit<Props, "open">) {
  const present: unknown = editor.getAttributes("link").href;
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("alamat");
    const href = readHref(typeof typed === "string" ? typed : "");
    if (href === null) return setWrong(true);
    onClose();
    putLink(editor, href, typeof present === "string");
  };
  return (
    <form className="form pad" onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>Alamat tujuan</label>
        <input id={id} name="alamat" className="in" autoFocus defaultValue={typeof present === "string" ? present : ""} placeholder="https://…" aria-invalid={wrong || undefined} aria-describedby={wrong ? `${id}-salah` : undefined} />
        {wrong && <p className="err" id={`${id}-salah`}><CircleAlert className="i s" />Tulis alamat situs, e-mail, atau nomor telepon. Contoh: medan.go.id</p>}
      </div>
      <div className="acts">
        <button className="btn pri">Pasang tautan</button>
        {typeof present === "string" && <button type="button" className="btn" onClick={() => { onClose(); editor.chain().focus().extendMarkRange("link").unsetLink().run(); }}>Lepas tautan</button>}
      </div>
    </form>
  );
}

function putLink(editor: Editor, href: string, replaces: boolean): void {
  const chain = editor.chain().focus();
  if (replaces) chain.extendMarkRange("link").setLink({ href }).run();
  else if (editor.state.selection.empty) chain.insertContent({ type: "text", text: href.replace(/^(https?:\/\/|mailto:|tel:)/, ""), marks: [{ type: "link", attrs: { href } }] }).run();
  else chain.setLink({ href }).run();
}
