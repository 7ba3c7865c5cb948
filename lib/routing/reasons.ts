import type { Learned } from "./history";
import type { Hit } from "./match";
import type { Token } from "./normalise";
import type { PlaceFound } from "./places";
import type { Knowledge, Reason, RoutingAgency, Span } from "./types";

/** Words further apart than this are quoted one by one. */
const QUOTE_LENGTH = 60;

/** Neighbouring tokens as one span of the original text. */
export function spansOf(tokens: readonly Token[], at: readonly number[]): Span[] {
  const spans: Span[] = [];
  let before = -2;
  for (const index of at) {
    const token = tokens[index];
    const last = spans.at(-1);
    if (!token) continue;
    if (last && index === before + 1) last[1] = token.end;
    else if (last?.[0] !== token.start) spans.push([token.start, token.end]);
    before = index;
  }
  return spans;
}

function quote(text: string, spans: readonly Span[]): string {
  const whole = text.slice(spans[0]?.[0], spans.at(-1)?.[1]).replace(/\s+/g, " ");
  return whole.length <= QUOTE_LENGTH ? whole : spans.map(([start, end]) => text.slice(start, end)).join(" … ");
}

/** '"lmpu jln" dibaca lampu jalan, urusan Dinas Pertamanan' */
export function dutyReason(text: string, tokens: readonly Token[], hit: Hit, agency: RoutingAgency): Reason {
  const spans = spansOf(tokens, hit.tokens);
  const said = quote(text, spans);
  const { about, text: phrase } = hit.phrase;
  if (about === "name") return { kind: "code", text: `Menyebut ${agency.name} ("${said}")`, spans };
  if (about === "abuse") return { kind: "abuse", text: `"${said}" menyangkut penyalahgunaan wewenang, urusan ${agency.name}`, spans };
  if (!hit.whole) return { kind: "duty", text: `"${said}" dekat dengan ${phrase}, urusan ${agency.name}`, spans };
  const same = said.toLowerCase() === phrase.toLowerCase();
  return { kind: "duty", text: same ? `"${said}" urusan ${agency.name}` : `"${said}" dibaca ${phrase}, urusan ${agency.name}`, spans };
}

export function codeReason(code: string, span: Span, sure: boolean, agency: RoutingAgency): Reason {
  const text = sure ? `Diawali kode ${code} milik ${agency.name}` : `Diawali "${code}", yang bisa berarti kode ${agency.name}`;
  return { kind: "code", text, spans: [span] };
}

/** Names the place, and says so when two places share the name. */
export function placeReason(knowledge: Knowledge, tokens: readonly Token[], place: PlaceFound, agency: RoutingAgency): Reason {
  const spans = spansOf(tokens, Array.from({ length: place.to - place.from }, (_, i) => place.from + i));
  const twins = place.ids.filter((id) => knowledge.agencies.get(id)?.kind === agency.kind);
  if (twins.length < 2 || !twins.includes(agency.id)) return { kind: "place", text: `Menyebut ${agency.shortName}`, spans };
  const homes = twins.map((id) => homeOf(knowledge, id)).join(" dan ");
  return { kind: "place", text: `Nama ini ada di ${twins.length} tempat (${homes}); kecamatannya tidak disebut`, spans };
}

function homeOf(knowledge: Knowledge, id: number): string {
  const agency = knowledge.agencies.get(id);
  const parent = agency?.parentId ? knowledge.agencies.get(agency.parentId) : undefined;
  return `${agency?.name.replace(/^Kelurahan /, "") ?? ""}, ${parent?.name.replace(/^Kecamatan /, "") ?? ""}`;
}

/** 'Pesan dengan kata "ngebut" sudah 4 kali diputuskan ke Dishub' */
export function learnedReason({ word, topic }: Learned, agency: RoutingAgency): Reason[] {
  if (word) return [{ kind: "history", text: `Pesan dengan kata "${word.word}" sudah ${word.times} kali diputuskan ke ${agency.shortName}`, spans: [] }];
  return [{ kind: "history", text: topic === null ? `Mirip pesan-pesan ke ${agency.shortName}` : `Tentang ${topic}, biasanya urusan ${agency.shortName}`, spans: [] }];
}
