type Text = HTMLInputElement | HTMLTextAreaElement;
type Control = Text | HTMLSelectElement;

export const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** How to say to the page, once it listens, what stands in a control now. Called again at each letter, the last one counts. */
export function tellAgain(control: Control): () => void {
  if (control instanceof HTMLSelectElement) return chooseAgain(control, control.value);
  if (control instanceof HTMLInputElement && isTicked(control)) return tickAgain(control, control.checked);
  if (control.type === "file") return () => say(control, "change");
  return typeAgain(control, control.value, control.defaultValue);
}

const isTicked = ({ type }: Control): boolean => type === "checkbox" || type === "radio";

const say = (control: Control, what: "input" | "change") => control.dispatchEvent(new Event(what, { bubbles: true }));

const chooseAgain = (control: HTMLSelectElement, value: string) => () => {
  if (!control.multiple) control.value = value;
  say(control, "change");
};

/** React remembers what it last saw and is silent about what it thinks it knows: it is shown the opposite first. */
const tickAgain = (control: HTMLInputElement, ticked: boolean) => () => {
  control.checked = !ticked;
  control.click();
};

const typeAgain = (field: Text, typed: string, served: string) => () => {
  const words = joined(field, typed, served);
  if (words === null) return;
  const { selectionStart, selectionEnd } = field;
  // React's own setter sees this one, and not the next: the difference is what it takes for typing.
  field.value = words === "" ? " " : "";
  Reflect.set(field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype, "value", words, field);
  say(field, "input");
  if (selectionStart !== null && document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
};

/** Null: leave it. Words that the page brought back meanwhile (a draft of this device) stay, with what was typed below. */
function joined(field: Text, typed: string, served: string): string | null {
  const now = field.value;
  if (now === served) return typed;
  if (now.includes(typed)) return now;
  return field instanceof HTMLTextAreaElement ? `${now}\n${typed}` : null;
}
