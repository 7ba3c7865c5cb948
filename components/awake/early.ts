import { isControl, tellAgain } from "./fields";
import { isKept, pressAgain } from "./keys";
import { woken } from "./parts";

/**
 * The first thing on a page of the dashboard, before its scripts have come: what is typed and pressed meanwhile is kept, and
 * done again in its order when the page is awake (awake.tsx). Without it a slow line loses letters, and a button does nothing.
 * What a browser does by itself (links, sending a form to the server) is left to it.
 */
const todo = new Map<EventTarget | Event, () => void>();
/** Until what a press opened has the focus. */
const SETTLED_MS = 30;
/** Keys that are down and whose press is kept. */
const held = new Set<string>();
let composing: EventTarget | null = null;
/** What is done again isn't kept again. */
let running = false;
let awake = false;

/** The last word about one thing counts, at the place of the last. */
function keep(event: Event, what: EventTarget | Event, again: () => void): void {
  // React would wake up only for this one, and take what stands in a field for what it knew.
  event.stopImmediatePropagation();
  todo.delete(what);
  todo.set(what, again);
}

const isBehind = (): boolean => awake && [...todo.keys()].some((what) => what instanceof KeyboardEvent);

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
    if (!(event instanceof KeyboardEvent) || !isKept(event, isBehind())) return;
    event.preventDefault();
    held.add(event.code);
    keep(event, event, () => pressAgain(event));
  },
  // Some browsers tick when Space is let go, whatever became of its press.
  keyup(event) {
    if (event instanceof KeyboardEvent && held.delete(event.code)) event.preventDefault();
  },
  compositionstart: (event) => { composing = event.target; },
  compositionend: () => { composing = null; },
};

function doAgain(what: EventTarget | Event, again: () => void): void {
  if (what instanceof Node && !what.isConnected) return;
  // A word that is being put together on a phone's keyboard isn't touched before it is whole.
  if (what instanceof Node && what === composing) return what.addEventListener("compositionend", again, { once: true });
  running = true;
  try {
    again();
  } finally {
    running = false;
  }
}

/** One after the other, with what comes meanwhile behind it: each may change what the page shows, and the next is meant for that. */
async function drain(): Promise<void> {
  for (let next = todo.entries().next(); !next.done; next = todo.entries().next()) {
    const [what, again] = next.value;
    todo.delete(what);
    doAgain(what, again);
    await new Promise((go) => { setTimeout(go, what instanceof Node && isControl(what) ? 0 : SETTLED_MS); });
  }
}

async function wakeUp(): Promise<void> {
  await woken();
  awake = true;
  await drain();
  for (const name of Object.keys(onEarly)) window.removeEventListener(name, hear, true);
}

const hear = (event: Event): void => { if (!running) onEarly[event.type]?.(event); };
for (const name of Object.keys(onEarly)) window.addEventListener(name, hear, true);
// A task of its own: within the effect that says so React wakes nothing else.
document.addEventListener("awake", () => setTimeout(() => void wakeUp()), { once: true });
