import { isControl, isTicked, tellAgain } from "./fields";

/**
 * The first thing on a page of the dashboard, before its scripts have come: what is typed and pressed meanwhile is kept, and
 * done again in its order when the page is awake (AWAKE). Without it a slow line loses letters, and a button does nothing.
 * What a browser does by itself (links, sending a form to the server) is left to it.
 */
const todo = new Map<EventTarget | Event, () => void>();
let composing: EventTarget | null = null;

/** The last word about one thing counts, at the place of the last. */
function keep(event: Event, what: EventTarget | Event, again: () => void): void {
  // React would wake up only for this one, and take what stands in a field for what it knew.
  event.stopImmediatePropagation();
  todo.delete(what);
  todo.set(what, again);
}

/** A letter that no field takes is a key of the page; so is Ctrl with one of these, also in a field. */
const WITH_CTRL = /^[ijks]$|^enter$/i;
const isTyping = (target: EventTarget | null) => isControl(target) && !isTicked(target);

const onEarly: Record<string, (event: Event) => void> = {
  click(event) {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button && button.type !== "submit") {
      event.preventDefault();
      keep(event, button, () => button.click());
    } else if (isControl(event.target)) event.stopImmediatePropagation();
  },
  input: (event) => { if (isControl(event.target)) keep(event, event.target, tellAgain(event.target)); },
  change: (event) => { if (isControl(event.target)) keep(event, event.target, tellAgain(event.target)); },
  submit(event) {
    const form = event.target;
    // A form with an address goes by itself; React keeps those of its own actions.
    if (!(form instanceof HTMLFormElement) || form.hasAttribute("action")) return;
    event.preventDefault();
    keep(event, form, () => form.requestSubmit(event instanceof SubmitEvent ? event.submitter : null));
  },
  keydown(event) {
    if (!(event instanceof KeyboardEvent) || event.altKey || event.metaKey) return;
    const { key, code, ctrlKey, shiftKey, target } = event;
    if (ctrlKey ? !WITH_CTRL.test(key) : isTyping(target) || key.length !== 1 || key === " ") return;
    event.preventDefault();
    keep(event, event, () => (target ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, code, ctrlKey, shiftKey, bubbles: true, cancelable: true })));
  },
  compositionstart: (event) => { composing = event.target; },
  compositionend: () => { composing = null; },
};

/** One after the other: each may change what the page shows, and the next is pressed there. */
async function again(): Promise<void> {
  for (const [what, run] of todo) {
    if (what instanceof Node && !what.isConnected) continue;
    // A word that is being put together on a phone's keyboard isn't touched before it is whole.
    if (what instanceof Node && what === composing) what.addEventListener("compositionend", run, { once: true });
    else run();
    await new Promise((next) => { setTimeout(next); });
  }
}

/**
 * The parts inside a page wake up after its frame, in their own time, and React loses letters that come in between: it takes
 * what stands in a field for what it knew. An event of the kind that wakes a part at once, to which nobody listens.
 */
function wakeParts(): void {
  for (const part of document.querySelectorAll("main, main form, main button, main input, main textarea, main select")) {
    part.dispatchEvent(new Event("touchcancel", { bubbles: true }));
  }
}

for (const [name, listen] of Object.entries(onEarly)) window.addEventListener(name, listen, true);
// A task of its own: within the effect that says so React wakes nothing else.
document.addEventListener("awake", () => setTimeout(() => {
  wakeParts();
  for (const [name, listen] of Object.entries(onEarly)) window.removeEventListener(name, listen, true);
  void again();
}), { once: true });
