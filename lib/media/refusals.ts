import { fileSentences, pictureSentences } from "./limits";

/** Sentences by a short name each, to travel in an address: an address can't put a stranger's words on a page. Browser-safe. */
const named = new Map<string, string>([
  ...Object.entries(fileSentences), ...Object.entries(pictureSentences).map(([name, sentence]) => [`picture-${name}`, sentence] as const),
]);

export const refusalKey = (sentence: string): string => [...named].find(([, words]) => words === sentence)?.[0] ?? "wrongType";

export type Refusal = { name: string; sentence: string };

/** `tolak=<short name>:<file's name>`; null when it isn't one of ours. */
function readRefusal(told: string): Refusal | null {
  const colon = told.indexOf(":");
  const sentence = named.get(told.slice(0, colon));
  return sentence === undefined ? null : { name: told.slice(colon + 1, colon + 101), sentence };
}

type Given = Record<string, string | string[] | undefined>;
const MOST = 5;

/** What came of a form (form.ts), as it stands in the address; null when none was sent. */
export function readRefusals({ masuk, tolak = [] }: Given): { arrived: number; refused: Refusal[] } | null {
  const arrived = Number(masuk);
  if (masuk === undefined || !Number.isSafeInteger(arrived) || arrived < 0) return null;
  const refused = [tolak].flat().slice(0, MOST).flatMap((told) => readRefusal(told) ?? []);
  return { arrived, refused };
}
