import { tenantTag } from "@/lib/tenants/tags";

/** Pages that show cases of an agency; its tags begin with the agency. */
export const publicCasesTag = (tenantId: number): string => `${tenantTag(tenantId)}:laporan`;

/** The portal's pages with cases of all agencies. */
export const PUBLIC_CASES_TAG = "portal:laporan";
