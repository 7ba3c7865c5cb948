import { slotsIn } from "@/lib/cases/templates/variables";

export type Edit = { /** Where it goes in, and what. */ at: number; words: string };

/** A text between what is there already: at the cursor, never in place of it, with a space where words would touch. */
export function between(typed: string, caret: number, text: string): Edit {
  const at = Math.max(0, Math.min(caret, typed.length));
  const before = /\S$/.test(typed.slice(0, at)) ? " " : "";
  const after = /^[\p{L}\p{N}]/u.test(typed.slice(at)) ? " " : "";
  return { at, words: before + text + after };
}

/** The next place to fill after the cursor, else the first; null when nothing is left. */
export function nextSlot(text: string, caret: number): { start: number; end: number } | null {
  const slots = slotsIn(text);
  return slots.find(({ start }) => start >= caret) ?? slots[0] ?? null;
}

/** Types into a box as a hand would, so that the browser's own undo (Ctrl+Z) takes it back. */
export function typeInto(box: HTMLTextAreaElement, { at, words }: Edit): void {
  box.focus();
  box.setSelectionRange(at, at);
  if (document.execCommand("insertText", false, words)) return;
  box.setRangeText(words, at, at, "end");
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Marks the words of a blank that was just typed, so that the next letters take their place. */
export function selectBlankWords(box: HTMLTextAreaElement, { at, words }: Edit): void {
  const blank = /\{isi:\s*([^{}]+)\}/d.exec(words)?.indices?.[1];
  if (blank) box.setSelectionRange(at + blank[0], at + blank[1]);
}

export function selectSlot(box: HTMLTextAreaElement | null, from: number): void {
  const slot = box && nextSlot(box.value, from);
  if (!slot) return;
  box.focus();
  box.setSelectionRange(slot.start, slot.end);
}
