import type { Editor } from "@tiptap/core";
import type { Check } from "@/lib/articles/checks";

/** Brings the person to what a check is about: its field, the first picture without words, or the text. */
export function leadTo(check: Check, editor: Editor): void {
  if (check.id === "teks-gambar") {
    const bare = [...editor.view.dom.querySelectorAll<HTMLInputElement>("input[data-alt-field]")].find((input) => !input.value.trim());
    if (bare) return show(bare);
  }
  if (check.field === "body") {
    editor.commands.focus();
    return;
  }
  const field = document.getElementById(`medan-${check.field}`);
  if (field) show(field);
}

function show(field: HTMLElement): void {
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}
