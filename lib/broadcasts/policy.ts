import type { Admin, Desk, Operator } from "@/lib/access/keys";
import type { BroadcastState } from "./schema";

/** Who writes to many: an agency's people for their own, the desk and admins for the city and for all. */
export type Broadcaster = Operator | Desk | Admin;

/** Pure questions; button and command ask the same one. */
export const canWrite = (key: Broadcaster): boolean => key.kind !== "operator" || key.role !== "reviewer";

/** Whole numbers of those it didn't reach: who may write to them. Taking them is recorded. */
export const canSeeNumbers = canWrite;

type Stated = { state: BroadcastState };
export const canEdit = ({ state }: Stated): boolean => state === "draft";
export const canStop = ({ state }: Stated): boolean => ["waiting", "scheduled", "expanding", "sending"].includes(state);

/** Anyone else who may see it: never the person who handed it in, whatever seat that person took meanwhile. */
export const canApprove = (key: Broadcaster, { state, submittedBy }: Stated & { submittedBy: number | null }): boolean =>
  state === "waiting" && submittedBy !== null && submittedBy !== key.accountId;

/** SMS parts of all together, beside the city's limit. */
export const needsApproval = (sms: number, limit: number): boolean => sms > limit;

/** How many wait for this person: at the own agency, or anywhere for the desk. */
export const waitingFor = (waiting: readonly { tenantId: number; submittedBy: number }[], { accountId, tenantId }: { accountId: number; tenantId: number | null }): number =>
  waiting.filter((one) => one.submittedBy !== accountId && (tenantId === null || one.tenantId === tenantId)).length;
