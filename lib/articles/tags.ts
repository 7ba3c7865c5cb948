import { tenantTag } from "@/lib/tenants/tags";

/** Names under which pages with news are kept in the cache. An agency's tags begin with the agency. */
export const newsTag = (tenantId: number): string => `${tenantTag(tenantId)}:berita`;

/** Every page of the portal that shows news. */
export const portalNewsTag = "portal:berita";
