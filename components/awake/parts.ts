/** React writes its own names on what it has taken over. */
const isAwake = (part: Element): boolean => Object.keys(part).some((name) => name.startsWith("__reactProps$"));

/** How React's server marks where a part begins that wakes by itself (Suspense, Activity), and one whose words aren't there yet. */
const BEGINS = new Set(["$", "&"]);
const ON_ITS_WAY = new Set(["$?", "$~", "$!"]);

/** The first element of each part; null: one of them isn't there yet. A part that shows nothing has none. */
function firstOfParts(): Element[] | null {
  const [comments, first] = [document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT), new Set<Element>()];
  while (comments.nextNode()) {
    const { currentNode: mark } = comments;
    if (!(mark instanceof Comment)) continue;
    if (ON_ITS_WAY.has(mark.data)) return null;
    const element = BEGINS.has(mark.data) ? mark.nextElementSibling : null;
    if (element && !element.matches("script")) first.add(element);
  }
  return [...first];
}

/**
 * The parts inside a page wake up after its frame, in their own time; until then React loses letters (it takes what stands in a
 * field for what it knew) and keys have no listener. An event of the kind that wakes a part at once, to which nobody listens.
 * False: one of them isn't whole yet, its code or its words are still on the way.
 */
function wakeParts(): boolean {
  const parts = firstOfParts();
  for (const part of parts ?? []) part.dispatchEvent(new Event("touchcancel", { bubbles: true }));
  return document.readyState !== "loading" && (parts?.every(isAwake) ?? false);
}

const LOOK_AGAIN_MS = 50;
/** A part that can't wake at all must not keep everything else waiting for ever. */
const LONGEST_MS = 15_000;

/** Resolves when every part of the page listens. */
export async function woken(): Promise<void> {
  for (const since = Date.now(); !wakeParts() && Date.now() - since < LONGEST_MS;) await new Promise((go) => { setTimeout(go, LOOK_AGAIN_MS); });
}
