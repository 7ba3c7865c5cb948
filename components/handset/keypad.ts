/** Letters behind each key of a simple phone; pressing again within a moment steps to the next one. */
export const KEYS: readonly { key: string; letters: string }[] = [
  { key: "1", letters: ".,?!1" }, { key: "2", letters: "abc2" }, { key: "3", letters: "def3" },
  { key: "4", letters: "ghi4" }, { key: "5", letters: "jkl5" }, { key: "6", letters: "mno6" },
  { key: "7", letters: "pqrs7" }, { key: "8", letters: "tuv8" }, { key: "9", letters: "wxyz9" },
  { key: "*", letters: "*+" }, { key: "0", letters: " 0" }, { key: "#", letters: "#" },
];

export type LastPress = { key: string; step: number; at: number } | null;

const AGAIN_MS = 900;

/** The text after a press: another letter, or the last one changed. `at` is in milliseconds. */
export function press(text: string, key: string, last: LastPress, at: number): { text: string; last: NonNullable<LastPress> } {
  const letters = KEYS.find((one) => one.key === key)?.letters ?? key;
  const again = last?.key === key && at - last.at < AGAIN_MS && text !== "";
  const step = again ? (last.step + 1) % letters.length : 0;
  return { text: (again ? text.slice(0, -1) : text) + letters.charAt(step), last: { key, step, at } };
}
