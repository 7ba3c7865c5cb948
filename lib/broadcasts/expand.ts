import "server-only";
import { eq, inArray, lte, or, and, sql, isNull } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { env } from "@/lib/env";
import { addJob } from "@/lib/jobs/add-job";
import { notify } from "@/lib/live/notify";
import { audienceOf, countAudience } from "./audience";
import { quietUntil } from "./may-go";
import { needsApproval } from "./policy";
import { audienceIn } from "./row";
import { broadcasts } from "./schema";
import { tell } from "./tell";

const CHUNK = 500;
const HOUR_MS = 3_600_000;
type Row = typeof broadcasts.$inferSelect;

/**
 * Job: writes down who gets it, some hundred in each transaction, in the order of their contacts. Killed anywhere and
 * begun again it goes on where it was; a contact is written once (primary key), whoever does it twice or at once.
 */
export async function expandBroadcast(job: Job, id: number, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await withKey(job, (tx) => expandSome(tx, job, id))));
}

/** True: there is more. */
async function expandSome(tx: Tx, job: Job, id: number): Promise<boolean> {
  const [row] = await tx.select().from(broadcasts).where(and(eq(broadcasts.id, id), inArray(broadcasts.state, ["scheduled", "expanding"]))).for("update");
  if (!row || (row.sendAt && row.sendAt.getTime() > Date.now() + 1_000)) return false;
  if (row.state === "scheduled") return startExpanding(tx, job, row);
  const found = await audienceIn(tx, id);
  if (!found) return false;
  const [page] = await tx.execute<{ last: string | null; seen: number; added: number }>(sql`
    with page as (select of_all.contact_id from (${audienceOf(found.audience)}) of_all where of_all.contact_id > ${row.upToContact}::bigint order by 1 limit ${CHUNK}),
    put as (insert into broadcast_recipients (tenant_id, broadcast_id, contact_id) select ${row.tenantId}::int, ${id}::int, contact_id from page on conflict do nothing returning 1)
    select max(contact_id)::text as last, count(*)::int as seen, (select count(*)::int from put) as added from page`);
  const more = page !== undefined && page.seen === CHUNK;
  await tx.update(broadcasts).set({
    upToContact: Number(page?.last ?? row.upToContact), recipients: sql`${broadcasts.recipients} + ${page?.added ?? 0}`, ...(more ? {} : { state: "sending" as const }),
  }).where(eq(broadcasts.id, id));
  await notify(tx, { tenantId: row.tenantId, what: "broadcast", id });
  return more;
}

/** Its hour has come. Are there so many more readers than a second person said yes to (nobody yet: none) that they alone would need a yes, that person is asked again. */
async function startExpanding(tx: Tx, job: Job, row: Row): Promise<boolean> {
  const found = await audienceIn(tx, row.id);
  const count = found ? await countAudience(tx, found.audience) : 0;
  const agreed = row.approvedAt === null ? 0 : (row.estimate ?? 0);
  if (needsApproval((count - agreed) * (row.parts ?? 1), env.approvalOver())) {
    // A letter about each revision leaves once: who said yes before is told again.
    const revision = row.revision + (row.approvedAt === null ? 0 : 1);
    await tx.update(broadcasts).set({ state: "waiting", estimate: count, revision, approvedAt: null, approvedByName: null }).where(eq(broadcasts.id, row.id));
    await tell(tx, { id: row.id, revision }, "waiting", 0);
    await recordAudit(tx, job, { action: "broadcast.grew", subject: "broadcast", subjectId: row.id, tenantId: row.tenantId, data: { recipients: count } });
    await notify(tx, { tenantId: row.tenantId, what: "broadcast", id: row.id });
    return false;
  }
  const from = (row.urgent ? null : quietUntil(new Date())) ?? new Date();
  await tx.update(broadcasts).set({ state: "expanding", begunAt: new Date(), endsAt: new Date(from.getTime() + row.usefulHours * HOUR_MS) }).where(eq(broadcasts.id, row.id));
  await recordAudit(tx, job, { action: "broadcast.begun", subject: "broadcast", subjectId: row.id, tenantId: row.tenantId });
  return true;
}

/** Job, at start and every minute: what a killed worker left behind goes on. */
export function sweepBroadcasts(job: Job): Promise<number> {
  return withKey(job, async (tx) => {
    const due = await tx.select({ id: broadcasts.id }).from(broadcasts).where(or(eq(broadcasts.state, "expanding"),
      and(eq(broadcasts.state, "scheduled"), or(isNull(broadcasts.sendAt), lte(broadcasts.sendAt, sql`now()`)))));
    for (const { id } of due) await addJob(tx, "expand-broadcast", { broadcastId: id }, { jobKey: `expand-broadcast:${id}` });
    return due.length;
  });
}
