import { auditLines } from "@/components/admin/exports";
import { AUDIT_WORDS, auditFilter, queryIn } from "@/components/admin/read-query";
import { requireAdmin } from "@/lib/access/doors/session";
import { auditPages, recordExport } from "@/lib/audit/export";
import { csvFile } from "@/lib/csv/file";

/** The list as the filter in the address finds it, newest first, up to the most one file holds. */
export async function GET(request: Request): Promise<Response> {
  const admin = await requireAdmin();
  const query = queryIn(request, AUDIT_WORDS);
  await recordExport(admin, "catatan", query);
  return csvFile("catatan", auditLines(auditPages(admin, auditFilter(query))));
}
