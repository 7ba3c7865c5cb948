import "server-only";
import type { Admin } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { type AuditRow, listAudit } from "./queries";
import type { AuditFilter } from "./statement";
import { recordAudit } from "./record";

/** What leaves as a file is written down: which list, narrowed by what. */
export async function recordExport(admin: Admin, list: "instansi" | "akun" | "catatan", filter: Record<string, string>): Promise<void> {
  await withKey(admin, (tx) => recordAudit(tx, admin, { action: "list.exported", subject: "list", subjectId: list, data: { filter } }));
}

const AT_ONCE = 500;
/** Rows of one file at most: more than fit on a spreadsheet's screen in a lifetime, fewer than it can hold (1,048,576). */
export const MOST_ROWS = 100_000;

/** All rows that fit, newest first, some hundred at a time: each a transaction of its own, so that a slow reader holds none open. */
export async function* auditPages(admin: Admin, filter: AuditFilter, most = MOST_ROWS): AsyncGenerator<AuditRow[]> {
  let before = filter.before;
  for (let left = most; left > 0; left -= AT_ONCE) {
    const limit = Math.min(AT_ONCE, left);
    const rows = await listAudit(admin, { ...filter, before, limit });
    if (rows.length > 0) yield rows;
    if (rows.length < limit) return;
    before = rows.at(-1)?.id;
  }
}
