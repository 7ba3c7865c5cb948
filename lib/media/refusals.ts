import { fileSentences, pictureSentences } from "./limits";

/** Sentences by a short name each, to travel in an address: an address can't put a stranger's words on a page. Browser-safe. */
const named = new Map<string, string>([
  ...Object.entries(fileSentences), ...Object.entries(pictureSentences).map(([name, sentence]) => [`picture-${name}`, sentence] as const),
]);

export const refusalKey = (sentence: string): string => [...named].find(([, words]) => words === sentence)?.[0] ?? "wrongType";

export type Refusal = { name: string; sentence: string };

/** `tolak=<short name>:<file's name>`; null when it isn't one of ours. */
export function readRefusal(told: string): Refusal | null {
  const colon = told.indexOf(":");
  const sentence = named.get(told.slice(0, colon));
  return sentence === undefined ? null : { name: told.slice(colon + 1, colon + 101), sentence };
}
