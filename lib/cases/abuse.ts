import type { CityKnowledge } from "./knowledge";
import type { Route } from "./route";

/** `codeId`: the agency whose code or name leads, sure or not; `spokenId`: whose people the words speak of, never the Inspektorat's. */
type Named = { codeId: number | null; spokenId: number | null };

/**
 * A report of abuse of power goes to the Inspektorat alone, secret, whatever it is about besides; whom it names must not
 * see it (product rule); while nobody sits there the desk keeps it behind the same wall. What isn't sure enough stays with the desk, which marks it with one key.
 */
export function guardAbuse({ inspectorateId, deskId }: Pick<CityKnowledge, "inspectorateId" | "deskId">, { codeId, spokenId }: Named, route: Route): Route {
  const accusing = route.proposals.find(({ reasons }) => reasons.some(({ kind }) => kind === "abuse"))?.tenantId;
  if (accusing === undefined || route.meantId !== accusing) return route;
  const accusedId = codeId === accusing ? spokenId : (codeId ?? spokenId ?? believed(route).find((tenantId) => tenantId !== accusing) ?? null);
  return { ...route, tenantId: inspectorateId ?? deskId, abuse: { accusedId } };
}

/** A report whose words name nobody is about whoever has the case that it was written in. */
export function aboutOwner({ inspectorateId, deskId }: Pick<CityKnowledge, "inspectorateId" | "deskId">, route: Route, ownerId: number | undefined): Route {
  const known = !route.abuse || route.abuse.accusedId !== null || ownerId === undefined || ownerId === deskId || ownerId === inspectorateId;
  return known ? route : { ...route, abuse: { accusedId: ownerId } };
}

/** An earlier case that such a report may go on with: a report of abuse itself, where this one goes. Any other may be read by whom it is about. */
export const mayJoin = (route: Route, one: { tenantId: number; abuse: boolean }): boolean => !route.abuse || (one.abuse && one.tenantId === route.tenantId);

/**
 * The same where the citizen says so on the form, whatever the words are about. Without an Inspektorat the desk keeps it, behind
 * the same wall. Accused is who was named for certain, else whose matter it sounds like.
 */
export function markAbuse({ inspectorateId, deskId }: Pick<CityKnowledge, "inspectorateId" | "deskId">, route: Route): Route {
  const others = [route.addressedId, ...believed(route)].filter((id) => id !== null && id !== inspectorateId && id !== deskId);
  // What is written to the Inspektorat itself may be about it: a person reads it first.
  if (route.addressedId !== null && route.addressedId === inspectorateId) return { ...route, tenantId: deskId, meantId: null, abuse: { accusedId: route.abuse?.accusedId ?? null } };
  return { ...route, tenantId: inspectorateId ?? deskId, meantId: inspectorateId, abuse: { accusedId: route.abuse?.accusedId ?? others[0] ?? null } };
}

/** Nobody is accused by what is only shown as a third guess. */
const LEAST_BELIEF = 0.1;
const believed = ({ proposals }: Route): number[] => proposals.filter(({ certainty }) => certainty >= LEAST_BELIEF).map(({ tenantId }) => tenantId);
