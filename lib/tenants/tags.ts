/** Cache tags of agencies. What an agency publishes has tags of its own, which start with `tenant:<id>` too. */
export const tenantTag = (tenantId: number) => `tenant:${tenantId}`;

/** Pages found by their address, those too that say that nothing is there. */
export const addressTag = (slug: string) => `alamat:${slug}`;

/** Lists over all agencies. */
export const AGENCIES_TAG = "portal:instansi";

/** Numbers of cases, on agencies' pages and on the portal. */
export const FIGURES_TAG = "portal:angka";
