import "server-only";
import type { CityKnowledge } from "../knowledge";
import { routeText } from "../open-case";
import type { Route } from "../route";
import type { KeptProposal } from "../schema";

export type Place = { id: number; words: string };

type Hint = { name: string; code: string } | null;

/**
 * Where a report belongs: by its words and its ward. The site it was written on stands in front as its code would in an
 * SMS: a hint. Marks that point at words come out where the citizen's own text has them.
 */
export function routeReport(knowledge: CityKnowledge, text: string, place: Place | null, hint: Hint): Route {
  const before = hint ? `${hint.code}: ` : "";
  const route = routeText(knowledge, `${before}${text}${place ? `\n${place.words}` : ""}`);
  return { ...route, proposals: route.proposals.map((proposal) => inOwnText(proposal, before.length, text.length, hint)) };
}

function inOwnText(proposal: KeptProposal, shift: number, length: number, hint: Hint): KeptProposal {
  return { ...proposal, reasons: proposal.reasons.map((reason) => {
    const spans = reason.spans.map(([from, until]): [number, number] => [from - shift, until - shift]).filter(([from, until]) => from >= 0 && until <= length);
    const byHint = hint !== null && reason.kind === "code" && reason.spans.some(([from]) => from < shift);
    return { ...reason, spans, text: byHint ? `Ditulis di situs ${hint.name}` : reason.text };
  }) };
}

export const atDesk = (knowledge: CityKnowledge, route: Route): Route => ({ ...route, tenantId: knowledge.deskId });
