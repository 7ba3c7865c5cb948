import { agencyLines } from "@/components/admin/exports";
import { AGENCY_WORDS, agencyFilter, queryIn } from "@/components/admin/read-query";
import { requireAdmin } from "@/lib/access/doors/session";
import { recordExport } from "@/lib/audit/export";
import { csvFile } from "@/lib/csv/file";
import { EVERY_ROW } from "@/lib/tenants/admin-list";
import { listAgencies } from "@/lib/tenants/admin-queries";

/** The list as the filter in the address finds it, or with `pilih` (addresses, commas between) what was picked in it. */
export async function GET(request: Request): Promise<Response> {
  const admin = await requireAdmin();
  const query = queryIn(request, AGENCY_WORDS);
  const picked = new URL(request.url).searchParams.get("pilih");
  const filter = { ...agencyFilter(query), slugs: picked === null ? undefined : picked.split(","), page: 1, perPage: EVERY_ROW };
  const { rows } = await listAgencies(admin, filter);
  await recordExport(admin, "instansi", picked === null ? query : { ...query, pilih: String(rows.length) });
  return csvFile("instansi", agencyLines(rows));
}
