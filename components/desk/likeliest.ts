import type { DeskCase, Target } from "./types";

/** One key each, as they stand on the keyboard. */
export const LIKELY_KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] as const;

/** The ten agencies that a message is likeliest for: what its words say first, then where messages mostly go. */
export function likeliest({ proposals, further }: Pick<DeskCase, "proposals" | "further">, usual: readonly Target[]): Target[] {
  const said = [...proposals, ...further];
  return [...said, ...usual.filter(({ tenant }) => !said.some((one) => one.tenant === tenant))].slice(0, LIKELY_KEYS.length);
}
