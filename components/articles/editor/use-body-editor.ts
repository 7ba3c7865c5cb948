"use client";

import { type Editor, Extension } from "@tiptap/core";
import { useEditor } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { textExtensions } from "@/lib/articles/body-extensions";
import type { RichText } from "@/lib/articles/rich-text";
import { asRichText } from "./body-json";
import { cleanPaste } from "./clean-paste";
import { insertPictures, pastedPictures } from "./insert-pictures";
import { PictureNode } from "./picture-node";
import { picturesAmong } from "./uploads";

type Wish = { body: RichText; change: (body: RichText) => void; askLink: () => void; say: (sentence: string) => void };

/** The text's editor: the schema the server checks, pictures by paste and drop, cleaned clipboard. */
export function useBodyEditor({ body, change, askLink, say }: Wish) {
  const calls = useRef({ change, askLink, say });
  const live = useRef<Editor | null>(null);
  useEffect(() => {
    calls.current = { change, askLink, say };
  });
  const take = (files: File[], at: number): boolean => {
    if (files.length === 0 || !live.current) return false;
    void insertPictures(live.current, files, at, (sentence) => calls.current.say(sentence));
    return true;
  };
  const editor = useEditor({
    onCreate: ({ editor: made }) => { live.current = made; },
    // The server has no document to edit.
    immediatelyRender: false,
    extensions: [...textExtensions, PictureNode, Extension.create({ name: "linkKey", addKeyboardShortcuts: () => ({ "Mod-l": () => { calls.current.askLink(); return true; } }) })],
    content: body,
    onUpdate: ({ editor: now }) => calls.current.change(asRichText(now.getJSON())),
    editorProps: {
      attributes: { class: "prose", id: "medan-body", "aria-label": "Isi berita", role: "textbox", "aria-multiline": "true", lang: "id", spellcheck: "false" },
      transformPastedHTML: cleanPaste,
      handlePaste: (view, event) => take(pastedPictures(event.clipboardData), view.state.selection.to),
      handleDrop: (view, event, _slice, moved) => !moved && take(picturesAmong(event.dataTransfer?.files ?? []),
        view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to),
    },
  });
  return { editor, takePictures: (files: File[]) => void take(files, editor?.state.selection.to ?? 0) };
}
