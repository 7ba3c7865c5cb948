import type { ExampleCase } from "../types";

/**
 * A kind of matter that citizens write about. In texts: {jalan} {patokan} {kel} {kec} {lama} {sapa} {tutup} {jumlah}.
 * `tenant` is a slug, or "@kel" / "@kec" for the ward or district of the place.
 */
export type Topic = {
  tenant: string;
  code: string;
  share: number;
  kind: ExampleCase["kind"];
  title: string;
  /** The words that led there, as the duty says them. */
  because: string;
  texts: string[];
  ask: string;
  reply: string;
  answers: string[];
  from?: string;
  secret?: boolean;
};

/** Texts, answers and titles of one topic, each list parted by a line break. */
export function topic(head: Omit<Topic, "texts" | "answers">, texts: string, answers: string): Topic {
  return { ...head, texts: lines(texts), answers: lines(answers) };
}

const lines = (block: string) => block.split("\n").map((line) => line.trim()).filter(Boolean);
