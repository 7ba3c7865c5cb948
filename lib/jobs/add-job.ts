import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";

/** The worker's tasks and what each needs to know; the database refuses other names (drizzle/worker.sql). */
export type Tasks = {
  "send-sms": { messageId: number };
  "resolve-sms": { messageId: number };
  "send-mail": { messageId: number };
  "close-parts": { deliveryId: number };
  "check-import": { importId: number };
  "run-import": { importId: number };
  "undo-import": { importId: number };
  "export-site": { exportId: number };
  "show-changes": { tenantId: number };
  "publish-scheduled": { tenantId: number; articleId: number; own: boolean };
  "end-scheduled": { tenantId: number; articleId: number };
  "recompute-deadlines": { changeId: number };
  "tell-field-check": { caseId: number };
  "expand-broadcast": { broadcastId: number };
  /** `by`: who did it, and needs no letter. */
  "tell-broadcast": { broadcastId: number; revision: number; about: "waiting" | "approved" | "returned"; by: number };
  "ask-members": { groupId: number };
  /** Waits its turn: one picture at a time, after everything that somebody waits for. */
  "make-avif": { mediaId: string };
};

export type JobOptions = {
  /** Not before this moment. */
  runAt?: Date;
  /** At most one waiting job has this name. */
  jobKey?: string;
};

/** Adds a job in the caller's transaction: it runs only if the change it belongs to was kept. */
export async function addJob<T extends keyof Tasks>(tx: Tx, task: T, payload: Tasks[T], options: JobOptions = {}): Promise<void> {
  await tx.execute(sql`select graphile_worker.enqueue(${task}, ${JSON.stringify(payload)}::json,
    ${options.runAt?.toISOString() ?? null}::timestamptz, ${options.jobKey ?? null})`);
}

/** The job of a message that the same statement makes, by the column of its id; not before `runAt`. */
export const sendingJob = (id: SQL, runAt: Date | null = null): SQL =>
  sql`graphile_worker.enqueue('send-sms', json_build_object('messageId', ${id}), ${runAt?.toISOString() ?? null}::timestamptz, 'send-sms:' || ${id}, true)`;
