import type { CityKnowledge } from "./knowledge";
import type { Route } from "./route";

/**
 * A report of abuse of power goes to the Inspektorat alone, secret, whatever it is about besides; whom it names must not
 * see it (product rule); `codeId` is the agency whose code or name leads, sure or not. What isn't sure enough stays with the desk, which marks it with one key.
 */
export function guardAbuse({ inspectorateId }: Pick<CityKnowledge, "inspectorateId">, codeId: number | null, route: Route): Route {
  const accusing = route.proposals.find(({ tenantId }) => tenantId === inspectorateId);
  const reported = accusing?.reasons.some(({ kind }) => kind === "abuse") ?? false;
  if (inspectorateId === null || !reported || route.meantId !== inspectorateId) return route;
  const named = codeId ?? believed(route).find((tenantId) => tenantId !== inspectorateId) ?? null;
  return { ...route, tenantId: inspectorateId, abuse: { accusedId: named === inspectorateId ? null : named } };
}

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
