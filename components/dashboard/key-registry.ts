/** One key: what it does in words (shown in the `?` sheet and the command palette) and the doing. */
export type KeyAction = { run: () => void; does?: string };
export type KeyMap = Record<string, KeyAction | (() => void)>;
export type KnownKey = { keys: string; does: string; run: () => void };

const maps = new Set<{ current: KeyMap }>();

export function registerKeys(map: { current: KeyMap }): () => void {
  maps.add(map);
  return () => maps.delete(map);
}

/** An object has its digits in order of size, whatever the order they were written in; a keyboard has the 0 after the 9. */
const onKeyboard = (keys: string): number => (/^\d$/.test(keys) ? Number(keys) || 10 : 11);

/** The keys that work on the page now and have words; the newest part of the page last. */
export function knownKeys(): KnownKey[] {
  return [...maps].flatMap((map) =>
    Object.entries(map.current).sort(([one], [other]) => onKeyboard(one) - onKeyboard(other)).flatMap(([keys, action]) =>
      typeof action === "function" || action.does === undefined ? [] : [{ keys, does: action.does, run: action.run }],
    ),
  );
}

const NAMES: Record<string, string> = { ctrl: "Ctrl", alt: "Alt", shift: "Shift", enter: "Enter", escape: "Esc", " ": "Spasi", arrowleft: "←", arrowright: "→" };

/** "shift+i" as written on the screen: "Shift I"; "g b" is G, then B. */
export const keyWords = (keys: string) => keys.split("+").map((part) => NAMES[part] ?? part.toUpperCase()).join(" ");
