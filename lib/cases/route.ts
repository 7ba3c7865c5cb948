import type { KeptProposal } from "./schema";

/** Where a message goes, and why. */
export type Route = {
  /** Who gets it: an agency, or the desk. */
  tenantId: number;
  /** The agency it is about, when another one reads for it. */
  meantId: number | null;
  /** The agency whose code the text begins with, beyond doubt. */
  addressedId: number | null;
  proposals: KeptProposal[];
  /** It reports abuse of power, by the agency that may not see it, if one is named. */
  abuse?: { accusedId: number | null };
};
