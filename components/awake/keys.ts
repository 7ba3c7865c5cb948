import { isOnControl, isTyping } from "@/components/dashboard/key-target";

/** Ctrl with one of these is a key of the page, also in a field. */
const WITH_CTRL = /^[ijks]$|^enter$/i;

/** Whether a press is one of the page's keys, or a letter behind one: `behind` says that keys before it still wait. */
export function isKept({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent, behind: boolean): boolean {
  if (altKey || metaKey) return false;
  if (ctrlKey) return WITH_CTRL.test(key);
  return key.length === 1 && (behind || !isTyping(target)) && !(key === " " && isOnControl(target));
}

/** Where the focus is by now: a key before it may have opened a field, and what followed was meant to be written there. */
export function pressAgain({ key, code, ctrlKey, shiftKey }: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  if (!ctrlKey && isTyping(target)) document.execCommand("insertText", false, key);
  else target.dispatchEvent(new KeyboardEvent("keydown", { key, code, ctrlKey, shiftKey, bubbles: true, cancelable: true }));
}
