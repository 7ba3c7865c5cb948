import type { Person } from "@/lib/accounts/person";
import { type Admin, type Desk, mint, type Operator } from "../keys";

/** The keys a person holds right now; null without the right. Pages ask session.ts, which answers with 404 itself. */

/** At the agency chosen in the switcher. */
export function operatorKey({ agency, accountId, name }: Person): Operator | null {
  if (!agency) return null;
  return mint<Operator>({
    kind: "operator", tenantId: agency.tenantId, accountId, name, role: agency.role, onBehalf: agency.onBehalf,
  });
}

export const deskKey = ({ desk, accountId, name }: Person): Desk | null =>
  desk ? mint<Desk>({ kind: "desk", accountId, name }) : null;

export const adminKey = ({ admin, accountId, name }: Person): Admin | null =>
  admin ? mint<Admin>({ kind: "admin", accountId, name }) : null;

/** For cases: at the chosen agency, else the desk. */
export const caseWorkerKey = (person: Person): Operator | Desk | null => operatorKey(person) ?? deskKey(person);
