import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import type { Ways } from "@/lib/gateways/ways";
import { addJob } from "@/lib/jobs/add-job";
import { isBulk, messages } from "./schema";
import type { Waiting } from "./waiting";

/** Channel of the database for messages that another worker must send: "gateway id". */
export const HELD_ELSEWHERE = "pemko_held";
/** Longer than the turn in which workers say that they have a connection, and look for those that nobody has (worker/bindings.ts). */
const PASSED_ON_MS = 5_000;

/**
 * A message whose gateway's connection another worker has open: that one is told, and may take it at once. Where the word
 * is lost, or nobody has the connection since its worker was killed, a job comes by again; bulk has none, and is offered
 * again after as long: until then it isn't in the way of the others'.
 */
export async function passOn(tx: Tx, { id, kind }: Pick<Waiting, "id" | "kind">, gateway: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${HELD_ELSEWHERE}, ${`${gateway} ${id}`})`);
  const again = new Date(Date.now() + PASSED_ON_MS);
  if (isBulk(kind)) await tx.update(messages).set({ sendAfter: again, passedOnTo: gateway }).where(eq(messages.id, id));
  else await addJob(tx, "send-sms", { messageId: id }, { runAt: again, jobKey: `send-sms:${id}` });
}

/** Whether it waits for nothing but this very worker, which has the connection it was passed on to. */
export async function isForUs(tx: Tx, ways: Ways, passedOnTo: string | null): Promise<boolean> {
  const by = passedOnTo === null ? undefined : (await ways.all(tx)).find(({ name }) => name === passedOnTo);
  return by !== undefined && ways.isHere?.(by) === true;
}
