import { isOnControl, isTyping } from "@/components/dashboard/key-target";

/** Ctrl with one of these is a key of the page, also in a field. */
const WITH_CTRL = /^[ijks]$|^enter$/i;

/** Space ticks, Enter follows: what a browser does with the control that has the focus. */
const WORKS_CONTROLS = /^( |Enter)$/;

/**
 * Whether a press is one of the page's keys, or what follows one: `behind` says that keys before it still wait. They may move
 * the focus, so what ticks or follows a control waits for them; it would meet the one before.
 */
export function isKept({ key, altKey, ctrlKey, metaKey, target }: KeyboardEvent, behind: boolean): boolean {
  if (altKey || metaKey) return false;
  if (ctrlKey) return WITH_CTRL.test(key);
  if (WORKS_CONTROLS.test(key) && isOnControl(target) && !isTyping(target)) return behind;
  return (key.length === 1 || key === "Enter") && (behind || !isTyping(target));
}

/** Enter on a box belongs to the page: it opens its row. */
const isWorkedBy = (key: string, target: Element): target is HTMLElement =>
  target instanceof HTMLElement && isOnControl(target) && (key === " " || (key === "Enter" && !(target instanceof HTMLInputElement)));

/** Where the focus is by now: a key before it may have opened a field, and what followed was meant to be written there. */
export function pressAgain({ key, code, ctrlKey, shiftKey }: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  if (!ctrlKey && key.length === 1 && isTyping(target)) document.execCommand("insertText", false, key);
  else if (!ctrlKey && isWorkedBy(key, target)) target.click();
  else if (target.dispatchEvent(new KeyboardEvent("keydown", { key, code, ctrlKey, shiftKey, bubbles: true, cancelable: true })) && !ctrlKey && key === "Enter") enterInto(target);
}

/** What a browser does with an Enter that a person pressed, and not with one that was told again: it sends the form, or begins a line. */
function enterInto(target: Element): void {
  if (target instanceof HTMLInputElement) target.form?.requestSubmit();
  else if (target instanceof HTMLTextAreaElement) document.execCommand("insertText", false, "\n");
}
