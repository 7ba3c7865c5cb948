import "server-only";
import { findStanding } from "@/lib/accounts/standing";
import { type Job, mint, type Operator } from "../keys";
import { doorKey } from "./open";

/**
 * The key of the person who began a long work, for the worker who goes on with it; asked of the database each time, so
 * that whoever lost the seat meanwhile does nothing more. Null: that right is gone.
 */
export async function operatorBehind(_job: Job, { accountId, tenantId }: { accountId: number; tenantId: number }): Promise<Operator | null> {
  const standing = await findStanding(doorKey(), accountId, tenantId);
  return standing && mint<Operator>({ kind: "operator", tenantId, accountId, ...standing });
}
