import type { Editor } from "@tiptap/core";
import { fieldId } from "./field-id";
import type { Problem } from "./types";

/** Brings the person to what is to be mended: its field, the first picture without words, or the text. */
export function leadTo({ id, field }: Pick<Problem, "id" | "field">, editor: Editor, articleId: number): void {
  if (id === "teks-gambar") {
    const bare = [...editor.view.dom.querySelectorAll<HTMLInputElement>("input[data-alt-field]")].find((input) => !input.value.trim());
    if (bare) return show(bare);
  }
  if (field === "body") {
    editor.commands.focus(undefined, { scrollIntoView: false });
    return editor.view.dom.scrollIntoView({ block: "nearest" });
  }
  const target = field && document.getElementById(fieldId(articleId, field));
  if (target) show(target);
}

function show(field: HTMLElement): void {
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}
