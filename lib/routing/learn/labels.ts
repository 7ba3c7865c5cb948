import { placeOf } from "../places";
import type { RoutingAgency } from "../types";

/**
 * What the learner calls an agency: wards and districts do the same work and are told apart by the place that is named,
 * so what one of them was sent teaches all of the kind.
 */
export const labelOf = (agency: RoutingAgency): string => (placeOf(agency) === null ? String(agency.id) : agency.kind);
