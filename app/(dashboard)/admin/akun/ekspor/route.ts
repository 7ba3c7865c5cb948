import { accountLines } from "@/components/admin/exports";
import { ACCOUNT_WORDS, accountFilter, queryIn } from "@/components/admin/read-query";
import { requireAdmin } from "@/lib/access/doors/session";
import { listAccounts } from "@/lib/accounts/queries";
import { recordExport } from "@/lib/audit/export";
import { csvFile } from "@/lib/csv/file";

/** More accounts than any city gives out. */
const MOST = 50_000;

/** The list as the filter in the address finds it. */
export async function GET(request: Request): Promise<Response> {
  const admin = await requireAdmin();
  const query = queryIn(request, ACCOUNT_WORDS);
  const { rows } = await listAccounts(admin, { ...accountFilter(query), page: 1, perPage: MOST });
  await recordExport(admin, "akun", query);
  return csvFile("akun", accountLines(rows));
}
