import { ORDINARY_CODES } from "@/lib/sms/agency-code";
import { normalise } from "./normalise";
import { buildPlaces, placeOf } from "./places";
import { FUNCTION_WORDS, PLAIN_WORDS } from "./spellings";
import type { Group, Knowledge, Phrase, RoutingAgency } from "./types";
import { wordsOf } from "./topics";
import { buildVocabulary, type Vocabulary } from "./vocabulary";

const WEIGHTS: Readonly<Record<number, number>> = { 1: 0.35, 2: 0.65, 3: 1 };
const NAME_STRENGTH = 1.2;
/** Mayor and council: named in a greeting, not as the agency meant. */
const ADDRESSEES = new Set(["lembaga"]);
const ABUSE_STRENGTH = 2;

/** Abuse of power always reaches the inspectorate, whatever the message is about besides (product rule). */
const ABUSE = [
  "pungli", "pungutan liar", "korupsi", "suap", "menyuap", "gratifikasi", "uang pelicin", "uang rokok", "oknum pegawai", "oknum pns", "oknum lurah",
  "oknum camat", "pegawai minta uang", "petugas minta uang", "lurah minta uang", "camat minta uang", "kepling minta uang", "penyalahgunaan wewenang", "salah gunakan jabatan", "jual beli jabatan", "proyek fiktif",
];

export type { Knowledge, RoutingAgency } from "./types";

type Draft = { text: string; words: string[]; forms: string[]; group: number; weight: number; about: Phrase["about"] };

/**
 * Everything routing knows, made once from the agencies' rows and kept until they change: some 25 to 50 ms
 * of processor for 250 agencies. Pure, so each process builds its own.
 */
export function buildKnowledge(agencies: readonly RoutingAgency[]): Knowledge {
  const groups = groupAgencies(agencies);
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const drafts = groups.flatMap((group, at) => draftsOf(group, at, byId));
  const vocabulary = buildVocabulary(drafts.flatMap((draft) => draft.words));
  for (const draft of drafts) draft.words = draft.forms.map((word) => vocabulary.words.get(word) ?? word);
  const telling = tellingOf(drafts, groups.length);
  return {
    agencies: byId,
    codes: new Map(agencies.flatMap((agency) => agency.smsCodes.map((code) => [code.toUpperCase(), agency.id] as const))),
    ordinaryCodes: ordinaryCodes(agencies, vocabulary),
    vocabulary,
    groups,
    phrases: indexPhrases(drafts, telling),
    telling,
    places: buildPlaces(agencies),
  };
}

/** The words of a phrase or message that can say whose business it is. */
export function tellingWords(norm: string): string[] {
  return norm.split(" ").filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word));
}

function groupAgencies(agencies: readonly RoutingAgency[]): Group[] {
  const groups = new Map<string, { ids: number[]; placed: boolean; kind: string }>();
  for (const agency of agencies) {
    const placed = placeOf(agency) !== null;
    const duties = agency.duties.map(({ phrase, weight }) => `${phrase}=${weight}`).sort();
    const key = placed ? `${agency.kind}:${[...duties, ...(agency.topics ?? [])].join(";")}` : String(agency.id);
    const group = groups.get(key) ?? { ids: [], placed, kind: agency.kind };
    groups.set(key, group);
    group.ids.push(agency.id);
  }
  return [...groups.values()];
}

function draftsOf(group: Group, at: number, agencies: ReadonlyMap<number, RoutingAgency>): Draft[] {
  const first = agencies.get(group.ids[0] ?? -1);
  if (!first) return [];
  const draft = (text: string, weight: number, about: Phrase["about"]): Draft => {
    const words = [...new Set(tellingWords(normalise(text).text))];
    return { text, weight, about, group: at, words, forms: words };
  };
  const own = [...first.duties, ...wordsOf(first.topics ?? [])];
  const duties = own.map(({ phrase, weight }) => draft(phrase, WEIGHTS[weight] ?? 0.65, "duty"));
  const unnamed = group.placed || ADDRESSEES.has(first.kind);
  const names = unnamed ? [] : [first.name, first.shortName, ...first.aliases].map((name) => draft(name, NAME_STRENGTH, "name"));
  const abuse = first.kind === "inspektorat" ? ABUSE.map((phrase) => draft(phrase, ABUSE_STRENGTH, "abuse")) : [];
  return onlyOnce([...duties, ...names, ...abuse].filter(({ words: [first, second] }) => first !== undefined && (second !== undefined || !PLAIN_WORDS.has(first))));
}

/** "gorong-gorong" and "gorong2", "parit tumpat" and "parit sumbat" are the same words: the strongest stays. */
function onlyOnce(drafts: readonly Draft[]): Draft[] {
  const strongest = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.about === "name"}${draft.words.join(" ")}`;
    const before = strongest.get(key);
    if (!before || draft.weight > before.weight) strongest.set(key, draft);
  }
  return [...strongest.values()];
}

/** Inverse group frequency, scaled to 0..1: "jalan" is in many agencies' duties, "fogging" in one's. */
function tellingOf(drafts: readonly Draft[], groups: number): Map<string, number> {
  const owners = new Map<string, Set<number>>();
  for (const { words, group } of drafts) for (const word of words) owners.set(word, (owners.get(word) ?? new Set()).add(group));
  return new Map([...owners].map(([word, set]) => [word, Math.log(1 + groups / set.size) / Math.log(1 + groups)]));
}

function indexPhrases(drafts: readonly Draft[], telling: ReadonlyMap<string, number>): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const { text, words, forms, group, weight, about } of drafts) {
    const strength = weight * words.reduce((sum, word) => sum + (telling.get(word) ?? 0), 0);
    const phrase: Phrase = { text, words, forms, group, about, strength };
    for (const word of words) {
      const list = index.get(word);
      if (list) list.push(phrase);
      else index.set(word, [phrase]);
    }
  }
  return index;
}

/** A code that is a place's name or a word of somebody's duties is also said without meaning the agency. */
function ordinaryCodes(agencies: readonly RoutingAgency[], vocabulary: Vocabulary): Set<string> {
  const places = agencies.filter((agency) => placeOf(agency) !== null);
  const fromPlaces = places.flatMap((agency) => agency.smsCodes).filter((code) => !/^(KEL|KEC|PKK)[A-Z]/.test(code));
  const codes = agencies.flatMap((agency) => agency.smsCodes);
  const fromDuties = codes.filter((code) => vocabulary.words.has(code.toLowerCase()) && !isAcronym(code, agencies));
  return new Set([...ORDINARY_CODES, ...fromPlaces, ...fromDuties]);
}

/** DISHUB, BPBD, and the KOMINFO of Diskominfo are nobody's everyday words, although agencies' names and duties bring them into the vocabulary. */
function isAcronym(code: string, agencies: readonly RoutingAgency[]): boolean {
  return agencies.some(({ shortName, smsCodes }) => smsCodes.includes(code) && [code, `DIS${code}`].includes(shortName.toUpperCase().replace(/[^A-Z]/g, "")));
}
