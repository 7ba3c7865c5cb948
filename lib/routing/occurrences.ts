import { tellingWords } from "./knowledge";
import type { Token } from "./normalise";
import type { PlaceFound } from "./places";
import { SMALL_WORDS } from "./spellings";
import type { Knowledge } from "./types";
import { findWord } from "./vocabulary";

/** Where a word of the vocabulary was said, and as what. */
export type Spot = { at: number; written: string; guessed: boolean };

export type Occurrences = ReadonlyMap<string, readonly Spot[]>;

/** People who speak of the ward as an office, not of where they are. */
const OFFICE_WORDS = new Set(["kantor", "pegawai", "petugas", "staf", "pelayanan", "aparat", "kepala", "oknum"]);

/** The words of agencies' business in a message; what only says where somebody is doesn't count. */
export function occurrences(knowledge: Knowledge, tokens: readonly Token[], places: readonly PlaceFound[]): Occurrences {
  const found = new Map<string, Spot[]>();
  const taken = new Set(places.flatMap((place) => takenBy(tokens, place)));
  tokens.forEach((token, at) => {
    if (taken.has(at) || isAddress(knowledge, tokens, at)) return;
    for (const written of tellingWords(token.norm)) {
      const meant = findWord(knowledge.vocabulary, written);
      if (meant === null) continue;
      const spots = found.get(meant.word) ?? [];
      spots.push({ at, written, guessed: meant.guessed });
      found.set(meant.word, spots);
    }
  });
  return found;
}

/** Tokens that only say where: the place's name, and "kelurahan" before it, unless the office is meant. */
function takenBy(tokens: readonly Token[], place: PlaceFound): number[] {
  if (!place.marked) return place.to - place.from > 1 ? range(place.from, place.to) : [];
  const marker = tokens[place.from - 1]?.norm ?? "";
  const office = marker === "lurah" || marker === "camat" || OFFICE_WORDS.has(tokens[place.from - 2]?.norm ?? "");
  return range(office ? place.from : place.from - 1, place.to);
}

/** Before a name or number these say where somebody lives. */
const BEFORE_NAMES = new Set(["gang", "kelurahan", "kecamatan", "desa", "dusun", "kabupaten"]);
const BEFORE_NUMBERS = new Set(["rt", "rw", "rtrw", "lingkungan"]);

/** "gg mawar" and "rt 3" are where somebody lives; "gang becek" is about the alley, "kantor kelurahan" about the office. */
function isAddress(knowledge: Knowledge, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm ?? "";
  const next = tokens[at + 1]?.norm;
  if (BEFORE_NUMBERS.has(word)) return next !== undefined && (/^\d/.test(next) || BEFORE_NUMBERS.has(next) || /^[ivx]+$/.test(next));
  if (!BEFORE_NAMES.has(word) || next === undefined || OFFICE_WORDS.has(tokens[at - 1]?.norm ?? "")) return false;
  return findWord(knowledge.vocabulary, next) === null && !SMALL_WORDS.has(next);
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
