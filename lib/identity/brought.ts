import { factsInput, linkShape, MOST_LINKS } from "./input";
import { homeBlocks, menuRooms } from "./look";

/** What another site says of its look, as far as the forms here would take it; what is absent stays as it is here. */
export type BroughtLook = Partial<{
  tagline: string | null; address: string | null; phone: string | null; hours: string | null; leadColour: string; place: { latitude: number; longitude: number } | null;
  menu: string[] | null; hidden: string[]; links: string[];
}>;
/** `left`: names of the parts that can't be taken, for people. */
export type JudgedLook = { look: BroughtLook; left: string[] };

type Raw = Record<string, unknown>;
const shape = factsInput.shape;
/** Field here, field in the pack, its shape, its name for people. */
const FACTS = [
  ["tagline", "tagline", shape.tagline, "kalimat pembuka"], ["address", "postalAddress", shape.address, "alamat kantor"], ["phone", "phone", shape.phone, "telepon"],
  ["hours", "hours", shape.hours, "jam buka"], ["leadColour", "colour", shape.leadColour, "warna"],
] as const;

/** Asks of a look from elsewhere what the forms of `tampilan` ask of a person: each part comes or stays outside by itself. */
export function judgeLook(site: Raw, said: Raw): JudgedLook {
  const left: string[] = [];
  const look: BroughtLook = { ...factsIn(site, left), ...placeIn(said.place, left), links: linksIn(said.links, left) };
  const menu = said.menu === null ? null : listIn(said.menu, menuRooms.map(({ id }) => id));
  const hidden = listIn(said.hidden, homeBlocks.map(({ id }) => id));
  if (menu === undefined) left.push("urutan menu");
  if (hidden === undefined) left.push("bagian beranda");
  return { look: { ...look, ...(menu === undefined ? {} : { menu }), ...(hidden === undefined ? {} : { hidden }) }, left };
}

function factsIn(site: Raw, left: string[]): BroughtLook {
  const found: Raw = {};
  for (const [field, name, wanted, words] of FACTS) {
    const value = site[name];
    if (value === undefined || value === null || value === "") continue;
    const read = wanted.safeParse(value);
    if (read.success) found[field] = read.data;
    else left.push(words);
  }
  return found;
}

function placeIn(place: unknown, left: string[]): BroughtLook {
  if (place === undefined || place === null) return {};
  const { latitude, longitude }: Raw = { ...(typeof place === "object" ? place : {}) };
  const read = shape.place.safeParse(`${String(latitude)}, ${String(longitude)}`);
  if (!read.success) left.push("letak di peta");
  return read.success ? { place: read.data } : {};
}

function linksIn(links: unknown, left: string[]): string[] {
  const given: unknown[] = Array.isArray(links) ? links : [];
  const good = given.map((each) => linkShape.safeParse(each)).flatMap((read) => (read.success ? [read.data] : []));
  const kept = [...new Set(good)].slice(0, MOST_LINKS);
  if (kept.length < given.length) left.push(`${given.length - kept.length} tautan akun`);
  return kept;
}

/** Those of the list that are known here, once each; undefined: it isn't a list. */
const listIn = (value: unknown, known: readonly string[]): string[] | undefined =>
  Array.isArray(value) ? [...new Set(value.filter((each): each is string => typeof each === "string" && known.includes(each)))] : undefined;
