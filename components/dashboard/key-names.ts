/** How long G waits for its letter. */
const WAIT_MS = 1_500;

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "timeStamp">;

/** "ctrl+k", "shift+i", "n". */
export function plainName({ key: given, ctrlKey, metaKey, shiftKey }: Press): string {
  const key = given.toLowerCase();
  const letter = /^[a-z]$/.test(key);
  return `${ctrlKey || metaKey ? "ctrl+" : ""}${shiftKey && letter ? "shift+" : ""}${key}`;
}

/** When G was pressed, and the press that used it up: every part of the page that listens asks about the same press. */
let lead = { at: -Infinity, usedAt: 0 };

/** The same, or "g b" for a letter that follows G: then the page's own B stays silent. */
export function nameOf(press: Press): string {
  const name = plainName(press);
  const { timeStamp } = press;
  const waiting = timeStamp !== lead.at && timeStamp - lead.at < WAIT_MS && (lead.usedAt === 0 || lead.usedAt === timeStamp);
  if (waiting && /^[a-z]$/.test(name)) {
    lead.usedAt = timeStamp;
    return `g ${name}`;
  }
  if (name === "g" && timeStamp !== lead.at) lead = { at: timeStamp, usedAt: 0 };
  return name;
}
