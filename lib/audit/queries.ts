import "server-only";
import type { Admin } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { type AuditFilter, auditStatement } from "./statement";

export type AuditRow = {
  id: number; at: Date;
  /** Kind of key: `admin`, `operator`, `desk`, `door`, `gateway`, `job`. */
  scope: string;
  actorName: string; action: string; subject: string; subjectId: string;
  /** The account's or agency's name where the subject is one. */
  subjectName: string | null;
  tenant: { slug: string; name: string } | null;
  data: Record<string, unknown>;
};

/** Newest first, by one statement; pages go by the last row's id, so that new rows don't shift them. */
export async function listAudit(admin: Admin, filter: AuditFilter = {}): Promise<AuditRow[]> {
  type Row = Omit<AuditRow, "at"> & { at: string };
  const rows = await withKey(admin, (tx) => tx.execute<Row>(auditStatement(filter)));
  return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at) }));
}
