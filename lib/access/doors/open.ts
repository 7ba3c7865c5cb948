import { type Door, type Follower, type Gateway, type Job, mint, type Portal, type Preview, type Site } from "../keys";

/** Doors that need no proof of a person: what they open is limited by the database's policies. */

/** `tenantId` comes from the address (see lib/tenants/resolve.ts), never from a form. */
export const siteKey = (tenantId: number): Site => mint<Site>({ kind: "site", tenantId });

export const portalKey = (): Portal => mint<Portal>({ kind: "portal" });

export const doorKey = (): Door => mint<Door>({ kind: "door" });

/** `ticket` is eight digits with a right check digit (lib/cases/ticket.ts). */
export const followerKey = (ticket: string): Follower => mint<Follower>({ kind: "follower", ticket });

/** After the gateway's secret was compared, or for a gateway inside the process. */
export const gatewayKey = (gateway: string): Gateway => mint<Gateway>({ kind: "gateway", gateway });

export const jobKey = (task: string): Job => mint<Job>({ kind: "job", task });

/** `tokenHash` of a link's token; whether it opens anything the database says. */
export const previewKey = (tenantId: number, tokenHash: string): Preview => mint<Preview>({ kind: "preview", tenantId, tokenHash });
