import type { Places } from "./places";
import type { Vocabulary } from "./vocabulary";

/** What routing has to know of an agency; `kind` is the tenant's kind, parents of kelurahan are kecamatan. */
export type RoutingAgency = {
  id: number;
  slug: string;
  name: string;
  shortName: string;
  kind: string;
  parentId: number | null;
  smsCodes: readonly string[];
  aliases: readonly string[];
  /** weight: 1 a hint, 2 usual, 3 decides. */
  duties: readonly { phrase: string; weight: number }[];
  /** Names of topics (lib/routing/topics) whose words are its duties too. */
  topics?: readonly string[];
  /** Messages as it would get them, in its own words. */
  examples?: readonly string[];
};

export type Span = [start: number, end: number];

export type Reason = { kind: "code" | "duty" | "place" | "history" | "abuse"; text: string; spans: Span[] };

export type Certainty = "Yakin" | "Cukup yakin" | "Kurang yakin" | "Lemah";

export type Proposal = { tenantId: number; name: string; /** 0 to 1 */ certainty: number; word: Certainty; reasons: Reason[] };

/** A declared duty, or an agency's own name, as the words that must be found. */
export type Phrase = { text: string; words: readonly string[]; /** The same words as declared, before roots were shared. */ forms: readonly string[]; group: number; strength: number; about: "duty" | "name" | "abuse"; };

/** Agencies with the same duties (all kelurahan): scored once, told apart by the place that is named. */
export type Group = { ids: readonly number[]; placed: boolean; kind: string };

export type Knowledge = {
  agencies: ReadonlyMap<number, RoutingAgency>;
  codes: ReadonlyMap<string, number>;
  ordinaryCodes: ReadonlySet<string>;
  vocabulary: Vocabulary;
  groups: readonly Group[];
  /** Phrases under each of their words. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** How telling a word is, 0 (every agency has it) to 1 (one agency has it). */
  telling: ReadonlyMap<string, number>;
  places: Places;
};
