import type { ExampleCase } from "../types";

/**
 * One matter as citizens raise it and as it gets answered. In texts: {jalan} {patokan} {kel} {kec} {lama} {sapa}
 * {tutup} {jumlah}. `because` are the words of the text that name the duty.
 */
export type Matter = { title: string; because: string; text: string; answer: string; ask: string; reply: string };

/** Matters of one agency. `tenant` is a slug, or "@kel" / "@kec" for the ward or district of the place. */
export type Topic = {
  tenant: string;
  code: string;
  share: number;
  kind: ExampleCase["kind"];
  from?: string;
  secret?: boolean;
  matters: Matter[];
};

/** A topic with its matters as rows of title, because, text, answer, question to the citizen, reply to it. */
export function topic(head: Omit<Topic, "matters">, ...rows: [string, string, string, string, string, string][]): Topic {
  return { ...head, matters: rows.map(([title, because, text, answer, ask, reply]) => ({ title, because, text, answer, ask, reply })) };
}
