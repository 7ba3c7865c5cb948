import { kindWords } from "@/lib/tenants/kinds";
import type { TenantRow } from "@/lib/tenants/queries";
import type { AgencyGroup } from "./forms";

/** All agencies by their kind, for a list to choose from. */
export function agencyGroups(tenants: readonly TenantRow[]): AgencyGroup[] {
  return Object.entries(kindWords).flatMap(([kind, label]) => {
    const agencies = tenants.filter((tenant) => tenant.kind === kind).map(({ slug, name }) => ({ slug, name }));
    return agencies.length > 0 ? [{ label, agencies }] : [];
  });
}
