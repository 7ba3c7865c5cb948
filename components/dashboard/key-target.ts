const TYPING = "textarea, select, [contenteditable=true], input:not([type=checkbox]):not([type=radio])";
const CONTROL = "button, a, summary, input, [role=button]";

const isIn = (target: EventTarget | null, these: string): boolean => target instanceof Element && target.closest(these) !== null;

/** Whether a letter pressed there is written there. */
export const isTyping = (target: EventTarget | null): boolean => isIn(target, TYPING);

/** Whether Space and Enter pressed there belong to the control that has the focus. */
export const isOnControl = (target: EventTarget | null): boolean => isIn(target, CONTROL);
