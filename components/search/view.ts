import type { Piece } from "@/lib/search/marks";

export type ResultView = { href: string; kind: string; title: Piece[]; snippet: Piece[]; agency: string | null; at: { date: Date; words: string } | null };

/** One filter: what may be chosen, each an address; `chosen` says what holds now. */
export type FilterView = { label: string; chosen: string; options: { label: string; href: string; count: number | null; current: boolean }[] };

/** `number` is a telephone number in the label, which must not break. */
export type Way = { href: string; label: string; number?: string; note: string; icon: string };

export type SearchView = {
  /** Where one searches: `Kota Medan`, or an agency's name. */
  place: string;
  q: string;
  heading: string;
  /** How many were found and where, as a sentence. */
  summary: string;
  /** How the question was read when not as typed. */
  read: string | null;
  /** `Mungkin maksud Anda`, with its address. */
  maybe: { text: string; href: string } | null;
  results: ResultView[];
  filters: FilterView[];
  page: number; more: boolean; hrefOf: (page: number) => string;
  /** Without results: what else to do. */
  ways: Way[];
  /** From a site to the portal; null there. */
  elsewhere: Way | null;
  /** Before anything was asked. */
  often: { label: string; href: string }[];
};
