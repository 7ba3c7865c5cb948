import "server-only";
import type { Admin } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { auditStatement } from "./statement";

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

export type AuditFilter = {
  /** Part of the name of who did it. */
  actor?: string;
  action?: string;
  /** Part of an agency's name, or its address. */
  agency?: string;
  /** First and last day, `2027-01-28`, of Asia/Jakarta. */
  from?: string; until?: string;
  /** Drafts save themselves every few seconds: those rows are left out unless they are asked for. */
  autosaves?: boolean;
  /** A kind of thing, such as `account`; with its id the history of one. */
  subject?: string; subjectId?: string;
  /** Only rows older than this one. */
  before?: number;
  limit?: number;
};

/** Newest first, by one statement; pages go by the last row's id, so that new rows don't shift them. */
export async function listAudit(admin: Admin, filter: AuditFilter = {}): Promise<AuditRow[]> {
  type Row = Omit<AuditRow, "at"> & { at: string };
  const rows = await withKey(admin, (tx) => tx.execute<Row>(auditStatement(filter)));
  return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at) }));
}
