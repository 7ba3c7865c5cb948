"use client";

import { type Editor, Extension } from "@tiptap/core";
import { useEditor } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { textExtensions } from "@/lib/articles/body-extensions";
import type { RichText } from "@/lib/articles/rich-text";
import { asRichText } from "./body-json";
import { cleanPaste, lostPictures } from "./clean-paste";
import { fieldId } from "./field-id";
import { insertPictures, pastedFiles } from "./insert-pictures";
import { PictureNode } from "./picture-node";
import { focusTools } from "./tools";

type Wish = { articleId: number; body: RichText; /** What belongs in it, shown while it is empty. */ hint: string; wrong: boolean; change: (body: RichText) => void; askLink: () => void; publish: () => void; say: (sentence: string) => void };

/** The text's editor: the schema the server checks, pictures by paste and drop, cleaned clipboard. */
export function useBodyEditor({ articleId, body, hint, wrong, change, askLink, publish, say }: Wish) {
  const calls = useRef({ change, askLink, publish, say });
  const live = useRef<Editor | null>(null);
  useEffect(() => {
    calls.current = { change, askLink, publish, say };
  });
  const take = (files: File[], at: number): boolean => {
    if (files.length === 0 || !live.current) return false;
    void insertPictures(live.current, files, at, (sentence) => calls.current.say(sentence));
    return true;
  };
  const tellLost = (html: string): false => {
    const lost = lostPictures(html);
    if (lost > 0) calls.current.say(`${lost} gambar tidak ikut tertempel. Simpan gambarnya sebagai berkas, lalu masukkan dengan tombol Gambar.`);
    return false;
  };
  const id = (field: string) => fieldId(articleId, field);
  const editor = useEditor({
    onCreate: ({ editor: made }) => { live.current = made; },
    // The server has no document to edit.
    immediatelyRender: false,
    extensions: [...textExtensions, PictureNode, Extension.create({ name: "ownKeys", priority: 1_000, addKeyboardShortcuts: () => ({
      "Mod-l": () => { calls.current.askLink(); return true; },
      // Tiptap's line break, which Shift+Enter makes too.
      "Mod-Enter": () => { calls.current.publish(); return true; },
      "Alt-F10": () => focusTools(),
    }) })],
    // As it stands now: a page that was hidden and is shown again gets a new editor.
    content: body,
    onUpdate: ({ editor: now }) => calls.current.change(asRichText(now.getJSON())),
    editorProps: {
      attributes: {
        class: "prose", id: id("body"), role: "textbox", "aria-multiline": "true", "aria-labelledby": id("body-nama"), "aria-describedby": `${id("body-bantuan")} ${id("body-salah")}`,
        "aria-invalid": String(wrong), "data-placeholder": hint, lang: "id", spellcheck: "false",
      },
      transformPastedHTML: cleanPaste,
      handlePaste: (view, event) => take(pastedFiles(event.clipboardData), view.state.selection.to) || tellLost(event.clipboardData?.getData("text/html") ?? ""),
      handleDrop: (view, event, _slice, moved) => !moved && take([...(event.dataTransfer?.files ?? [])],
        view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to),
    },
  });
  return {
    editor, takePictures: (files: File[]) => void take(files, editor?.state.selection.to ?? 0),
    /** Below everything that is there. */
    addPictures: (files: File[]) => void take(files, editor?.state.doc.content.size ?? 0),
  };
}
