/** React writes its own names on what it has taken over. */
const isAwake = (part: Element): boolean => Object.keys(part).some((name) => name.startsWith("__reactProps$"));

/**
 * The parts inside a page wake up after its frame, in their own time, and React loses letters that come in between: it takes
 * what stands in a field for what it knew. An event of the kind that wakes a part at once, to which nobody listens. False: one
 * of them isn't whole yet, its code or its words are still on the way.
 */
function wakeParts(): boolean {
  const parts = [...document.querySelectorAll("main form, main button, main input, main textarea, main select")];
  for (const part of parts) part.dispatchEvent(new Event("touchcancel", { bubbles: true }));
  return document.readyState !== "loading" && parts.every(isAwake);
}

const LOOK_AGAIN_MS = 50;
/** What isn't React's is never awake. */
const LONGEST_MS = 3_000;

/** Resolves when every part of the page listens. */
export async function woken(): Promise<void> {
  for (const since = Date.now(); !wakeParts() && Date.now() - since < LONGEST_MS;) await new Promise((go) => { setTimeout(go, LOOK_AGAIN_MS); });
}
