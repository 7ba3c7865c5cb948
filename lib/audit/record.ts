import "server-only";
import type { AnyKey } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { auditLog } from "./schema";
import { sayGateway } from "./words";

export type AuditEntry = {
  /** A verb of the field: `article.published`. */
  action: string;
  /** The noun: `article`, `case`, `tenant`, `account`. */
  subject: string;
  subjectId: string | number;
  /** Which agency it concerns, where that isn't the key's own. */
  tenantId?: number;
  /** Never a telephone number, never a password. */
  data?: Record<string, unknown>;
};

/** Writes the audit row; call it inside the transaction of the change, so that both are kept or neither. */
export async function recordAudit(tx: Tx, key: AnyKey, entry: AuditEntry): Promise<void> {
  await tx.insert(auditLog).values({
    scope: key.kind,
    actorId: "accountId" in key ? key.accountId : null,
    actorName: actorName(key),
    tenantId: entry.tenantId ?? ("tenantId" in key ? key.tenantId : null),
    action: entry.action,
    subject: entry.subject,
    subjectId: String(entry.subjectId),
    data: key.kind === "operator" && key.onBehalf ? { ...entry.data, onBehalf: true } : (entry.data ?? {}),
  });
}

function actorName(key: AnyKey): string {
  if ("name" in key) return key.name;
  if (key.kind === "gateway") return sayGateway(key.gateway);
  return key.kind === "job" ? `tugas ${key.task}` : key.kind;
}
