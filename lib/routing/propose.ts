import { leadingAgencyCode } from "@/lib/sms/agency-code";
import { certaintyOf, mixed, wordOf } from "./certainty";
import type { History, Learned } from "./history";
import { findHits, type Hit } from "./match";
import { normalise, type Token } from "./normalise";
import { findPlaces, type PlaceFound } from "./places";
import { codeReason, dutyReason, learnedReason, placeReason } from "./reasons";
import type { Knowledge, Proposal, Reason, RoutingAgency, Span } from "./types";

export { decide } from "./certainty";
export type { Knowledge, Proposal, Reason, RoutingAgency } from "./types";

const MOST_PROPOSALS = 5;
/** Where the first is wrong, the right one is mostly among these, however little is said for it. */
const ALWAYS_SHOWN = 3;
const MOST_REASONS = 3;
/** Less isn't worth a line at the desk. */
const LEAST_CERTAINTY = 0.02;
/** A second reason has to carry some weight beside the first. */
const SECOND_SHARE = 0.3;
/** A message that begins with an agency's code is addressed to it. */
const CODE_CERTAINTY = 0.97;
/** Less than sends a message on by itself. */
const HINT_SCORE = 0.5;
/** A ward's own business with the ward named; a ward named and nothing else understood. */
const PLACE_BONUS = 0.35;
const PLACE_ONLY_SCORE = 0.28;
/** Of a ward's business when only its district is named, and of what else the message is about when a code leads. */
const PARENT_SHARE = 0.7;
const BESIDE_CODE_SHARE = 0.3;
/** What remains for the others, among them the agency accused, beside a report of abuse. */
const BESIDE_ABUSE_SHARE = 0.4;

/** `score` is the evidence of duties and places, `learned` the belief of experience. */
type Draft = { score: number; learned: number; reasons: Reason[] };
type Reading = { text: string; tokens: Token[]; places: PlaceFound[]; hits: Map<number, Hit[]> };

/**
 * The agencies a message may be for, likeliest first, at most five, each with reasons a person can
 * read; `spans` point into `text`. Deterministic, under a millisecond for 250 agencies.
 */
export function propose(knowledge: Knowledge, text: string, context: { history?: History } = {}): Proposal[] {
  const reading = read(knowledge, text);
  const drafts = new Map<number, Draft>();
  addDuties(knowledge, reading, drafts);
  const trust = context.history ? addLearned(knowledge, reading, context.history, drafts) : 0;
  if (drafts.size === 0) addPlacesOnly(knowledge, reading, drafts);
  const coded = addCode(knowledge, reading, drafts);
  const addressed = standBackFromAbuse(knowledge, reading, drafts) ? null : coded;
  const total = [...drafts.values()].reduce((sum, { score }) => sum + score ** 2, 0);
  return [...drafts]
    .map(([id, draft]) => toProposal(knowledge, id, draft, certainty(draft, { total, trust, addressed: addressed === null ? null : addressed === id })))
    .sort((a, b) => b.certainty - a.certainty || a.tenantId - b.tenantId)
    .filter(({ certainty: certain }, at) => at < ALWAYS_SHOWN || certain >= LEAST_CERTAINTY)
    .slice(0, MOST_PROPOSALS);
}

function read(knowledge: Knowledge, text: string): Reading {
  const { tokens } = normalise(text);
  const places = findPlaces(knowledge.places, tokens, (id) => knowledge.agencies.get(id)?.kind ?? "");
  return { text, tokens, places, hits: findHits(knowledge, tokens, places) };
}

/** `addressed`: whether a leading code means this agency; null without one. */
function certainty({ score, learned }: Draft, { total, trust, addressed }: { total: number; trust: number; addressed: boolean | null }): number {
  if (addressed) return CODE_CERTAINTY;
  return mixed(certaintyOf(score, total), learned, trust) * (addressed === null ? 1 : BESIDE_CODE_SHARE);
}

function toProposal(knowledge: Knowledge, id: number, draft: Draft, certain: number): Proposal {
  const rounded = Math.round(certain * 1000) / 1000;
  const reasons = draft.reasons.slice(0, MOST_REASONS);
  return { tenantId: id, name: knowledge.agencies.get(id)?.name ?? "", certainty: rounded, word: wordOf(rounded), reasons };
}

function add(drafts: Map<number, Draft>, id: number, score: number, reasons: Reason[]): void {
  const before = drafts.get(id);
  drafts.set(id, { score: (before?.score ?? 0) + score, learned: before?.learned ?? 0, reasons: [...(before?.reasons ?? []), ...reasons] });
}

function addDuties(knowledge: Knowledge, reading: Reading, drafts: Map<number, Draft>): void {
  for (const [at, hits] of reading.hits) {
    const group = knowledge.groups[at];
    if (!group) continue;
    const score = hits.reduce((sum, hit) => sum + hit.score, 0);
    for (const { id, share, places } of ownersOf(knowledge, reading.places, group.kind, group.placed ? null : group.ids)) {
      // A ward that keeps duties of its own is a group of its own; the district steps in for the others.
      if (!group.ids.includes(id) && knowledge.agencies.get(id)?.kind === group.kind) continue;
      const agency = knowledge.agencies.get(id);
      if (!agency) continue;
      const duties = hits.filter((hit, n) => n === 0 || (n === 1 && hit.score >= SECOND_SHARE * (hits[0]?.score ?? 0))).map((hit) => dutyReason(reading.text, reading.tokens, hit, agency));
      const where = places.map((place) => placeReason(knowledge, reading.tokens, place, agency));
      add(drafts, id, score * share + (where.length > 0 ? PLACE_BONUS * share : 0), [...duties, ...where]);
    }
  }
}

type Owner = { id: number; share: number; places: PlaceFound[] };

/** Who of a group is meant: all of it when it isn't told apart by place, else those whose place is named. */
function ownersOf(knowledge: Knowledge, places: readonly PlaceFound[], kind: string, ids: readonly number[] | null): Owner[] {
  if (ids) return ids.map((id) => ({ id, share: 1, places: [] }));
  const owners = new Map<number, Owner>();
  for (const place of places) {
    const own = place.ids.filter((id) => knowledge.agencies.get(id)?.kind === kind);
    for (const id of own) owners.set(id, { id, share: 1 / own.length ** 0.5, places: [place] });
  }
  if (owners.size > 0 || kind !== "kelurahan") return [...owners.values()];
  return districtsOf(knowledge, places);
}

/** A ward's business where only the district is named goes to the district. */
function districtsOf(knowledge: Knowledge, places: readonly PlaceFound[]): Owner[] {
  return places.flatMap((place) =>
    place.ids
      .filter((id) => knowledge.agencies.get(id)?.kind === "kecamatan")
      .map((id) => ({ id, share: PARENT_SHARE, places: [place] })),
  );
}

/** What people decided about messages like this one. Answers how far that is to be trusted. */
function addLearned(knowledge: Knowledge, reading: Reading, history: History, drafts: Map<number, Draft>): number {
  const { trust, labels } = history.consult(reading.text);
  for (const [label, learned] of labels) {
    for (const { id, share, places } of learnersOf(knowledge, reading.places, label)) addBelief(knowledge, reading, drafts, { id, places, learned, share: share * learned.share });
  }
  return trust;
}

function addBelief(knowledge: Knowledge, reading: Reading, drafts: Map<number, Draft>, { id, places, learned, share }: { id: number; places: PlaceFound[]; learned: Learned; share: number }): void {
  const agency = knowledge.agencies.get(id);
  if (!agency) return;
  const before = drafts.get(id);
  const where = before ? [] : places.map((place) => placeReason(knowledge, reading.tokens, place, agency));
  drafts.set(id, { score: before?.score ?? 0, learned: (before?.learned ?? 0) + share, reasons: [...(before?.reasons ?? []), ...learnedReason(learned, agency), ...where] });
}

/** The agencies a label of the learner means: one, or those of a kind whose place is named. */
function learnersOf(knowledge: Knowledge, places: readonly PlaceFound[], label: string): Owner[] {
  const id = Number(label);
  if (Number.isInteger(id)) return [{ id, share: 1, places: [] }];
  return ownersOf(knowledge, places, label, null);
}

/** Nothing understood but where it is: the ward or district may know. */
function addPlacesOnly(knowledge: Knowledge, reading: Reading, drafts: Map<number, Draft>): void {
  for (const place of reading.places) {
    for (const id of place.ids) {
      const agency = knowledge.agencies.get(id);
      if (!agency || agency.kind === "tp-pkk" || drafts.has(id)) continue;
      add(drafts, id, PLACE_ONLY_SCORE, [placeReason(knowledge, reading.tokens, place, agency)]);
    }
  }
}

/** The agency a leading code addresses for sure; a code that is an everyday word only adds to its score. */
function addCode(knowledge: Knowledge, reading: Reading, drafts: Map<number, Draft>): number | null {
  const leading = leadingAgencyCode(reading.text, knowledge.codes, knowledge.ordinaryCodes);
  const coded = leading ? knowledge.agencies.get(leading.value) : undefined;
  if (!leading || !coded || (!leading.sure && isTwin(knowledge, reading, leading.span, coded))) return null;
  const agency = leading.sure ? coded : teamOf(knowledge, drafts, coded);
  const reason = codeReason(leading.code, leading.span, leading.sure, agency);
  const before = drafts.get(agency.id);
  const others = before?.reasons.filter((other) => other.kind !== "code") ?? [];
  drafts.set(agency.id, { score: (before?.score ?? 0) + HINT_SCORE, learned: before?.learned ?? 0, reasons: [reason, ...others] });
  return leading.sure ? agency.id : null;
}

/** "SEIMATI" may be a code of one ward, but is the name of two: as a word it decides nothing. */
function isTwin(knowledge: Knowledge, { tokens, places }: Reading, [start, end]: Span, agency: RoutingAgency): boolean {
  const named = places.find(({ from, to }) => (tokens[from]?.start ?? end) < end && (tokens[to - 1]?.end ?? start) > start);
  const same = named?.ids.filter((id) => knowledge.agencies.get(id)?.kind === agency.kind) ?? [];
  return same.some((id) => id !== agency.id);
}

/** "PKK Medan Johor …" means the team there, not the city's. */
function teamOf(knowledge: Knowledge, drafts: ReadonlyMap<number, Draft>, agency: RoutingAgency): RoutingAgency {
  const teams = [...drafts.keys()].flatMap((id) => knowledge.agencies.get(id) ?? []);
  return teams.find((team) => team.parentId === agency.id && team.kind === agency.kind) ?? agency;
}

/** A report about abuse of power must not land with the agency it accuses, its code in front or not. True when it is one. */
function standBackFromAbuse(knowledge: Knowledge, { hits }: Reading, drafts: Map<number, Draft>): boolean {
  const abused = [...hits].filter(([, list]) => list.some((hit) => hit.phrase.about === "abuse")).flatMap(([at]) => knowledge.groups[at]?.ids ?? []);
  if (abused.length === 0) return false;
  for (const [id, draft] of drafts) {
    if (abused.includes(id)) continue;
    draft.score *= BESIDE_ABUSE_SHARE;
    draft.learned *= BESIDE_ABUSE_SHARE;
  }
  return true;
}
