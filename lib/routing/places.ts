import { normalise, type Token } from "./normalise";
import { PLAIN_WORDS, SMALL_WORDS } from "./spellings";

type PlaceAgency = { id: number; name: string; kind: string; parentId: number | null; aliases: readonly string[] };
type Entry = { words: readonly string[]; ids: Set<number> };

/** Kelurahan and kecamatan by the words of their names; one name may belong to several. */
export type Places = { byFirst: ReadonlyMap<string, readonly Entry[]>; parents: ReadonlyMap<number, number | null> };

/** A place found in a message: tokens [from, to) and everyone it can mean. */
export type PlaceFound = { from: number; to: number; ids: number[]; marked: boolean };

const SAME: ReadonlyMap<string, string> = new Map([
  ["sungai", "sei"], ["s", "sei"], ["kp", "kampung"], ["kampong", "kampung"], ["tj", "tanjung"], ["tg", "tanjung"], ["tanjong", "tanjung"],
  ["sp", "simpang"], ["pulau", "pulo"], ["p", "pulo"], ["i", "1"], ["ii", "2"], ["iii", "3"], ["iv", "4"], ["v", "5"], ["vi", "6"],
]);

/** Names of places that are everyday words as well: only "kelurahan Besar" is the place. */
const EVERYDAY = new Set(
  "kota baru barat timur area deli perjuangan besar darat mesjid masjid durian industri merdeka pahlawan binjai medan utara selatan hamparan terjun".split(" "),
);
const MARKERS: ReadonlyMap<string, string> = new Map([
  ["kelurahan", "kelurahan"], ["lurah", "kelurahan"], ["kecamatan", "kecamatan"], ["camat", "kecamatan"],
]);
/** After these comes the name of a street or a market, not of a place. */
const NOT_A_PLACE_AFTER = new Set(["jalan", "gang", "jembatan", "komplek", "kompleks", "perumahan", "rs"]);

const placeWord = (word: string) => SAME.get(word) ?? word;
const placeWords = (name: string) => normalise(name).text.split(" ").filter(Boolean).map(placeWord);

/** The part of an agency's name that is a place; null for agencies of the whole city. */
export function placeOf(agency: { name: string; kind: string; parentId: number | null }): string | null {
  if (agency.kind === "tp-pkk") return agency.parentId === null ? null : (/Kecamatan (.+)$/.exec(agency.name)?.[1] ?? null);
  return agency.kind === "kelurahan" || agency.kind === "kecamatan" ? agency.name.replace(/^(Kelurahan|Kecamatan) /, "") : null;
}

export function buildPlaces(agencies: readonly PlaceAgency[]): Places {
  const entries = new Map<string, Entry>();
  for (const agency of agencies) {
    const place = placeOf(agency);
    if (place === null) continue;
    const aliases = agency.kind === "tp-pkk" ? [] : agency.aliases;
    for (const name of [...namesOf(place), ...aliases]) addEntry(entries, placeWords(name), agency.id);
  }
  const byFirst = Map.groupBy(entries.values(), (entry) => entry.words[0] ?? "");
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, parents: new Map(agencies.map(({ id, parentId }) => [id, parentId])) };
}

/** "Medan Maimun" is "Maimun" too, "Harjosari II" may be written without its number. */
function namesOf(place: string): string[] {
  return [place, place.replace(/^Medan /, ""), place.replace(/ [IV]+$/, "")];
}

function addEntry(entries: Map<string, Entry>, words: string[], id: number): void {
  if (words.length === 0 || words.join("").length < 3) return;
  const entry = entries.get(words.join(" ")) ?? { words, ids: new Set<number>() };
  entries.set(words.join(" "), entry);
  entry.ids.add(id);
}

/** Places named in a message, the longest name first at each word. `kindOf` tells kelurahan from kecamatan. */
export function findPlaces(places: Places, tokens: readonly Token[], kindOf: (id: number) => string): PlaceFound[] {
  const words = tokens.map((token) => placeWord(token.norm));
  const found: PlaceFound[] = [];
  for (let at = 0; at < words.length; at++) {
    const entry = (places.byFirst.get(words[at] ?? "") ?? []).find((one) => one.words.every((word, i) => words[at + i] === word));
    const before = words[at - 1] ?? "";
    if (!entry || NOT_A_PLACE_AFTER.has(before)) continue;
    const marker = MARKERS.get(before);
    if (marker === undefined && entry.words.length === 1 && isEveryday(entry.words[0] ?? "")) continue;
    const ids = [...entry.ids].filter((id) => marker === undefined || kindOf(id) === marker);
    const [from, to] = [at, at + entry.words.length];
    found.push({ from, to, ids: ids.length > 0 ? ids : [...entry.ids], marked: marker !== undefined });
    at = to - 1;
  }
  return narrow(places, found);
}

function isEveryday(word: string): boolean {
  return word.length < 5 || EVERYDAY.has(word) || SMALL_WORDS.has(word) || PLAIN_WORDS.has(word);
}

/** A name that two places share means the one whose kecamatan, or a neighbour in it, is named as well. */
function narrow(places: Places, found: PlaceFound[]): PlaceFound[] {
  return found.map((place) => {
    if (place.ids.length < 2) return place;
    const homes = new Set(found.filter((other) => other !== place && other.ids.length < 3).flatMap((other) => other.ids.flatMap((id) => [id, places.parents.get(id)])));
    const fitting = place.ids.filter((id) => homes.has(id) || homes.has(places.parents.get(id)));
    return fitting.length > 0 ? { ...place, ids: fitting } : place;
  });
}
