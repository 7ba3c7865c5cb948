import "server-only";
import { sql } from "drizzle-orm";
import { gatewayKey } from "@/lib/access/doors/open";
import type { Job } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { followGammu, sweepGammu, takeFromGammu } from "@/lib/sms/gateways/gammu-in";
import { noteProbe } from "./condition";
import { type Configured, configuredGateways } from "./configured";
import { openGateway } from "./open";

const DAY_SECONDS = 86_400;

/** How far each gateway's sent messages were followed, in seconds since 1970: lost with the worker, which then looks back three days. */
const followed = new Map<string, number>();

async function gammus(job: Job): Promise<Configured[]> {
  const found = (await configuredGateways(job)).filter((one) => one.kind === "gammu");
  return found.length > 0 && (await hasTables(job)) ? found : [];
}

/** Until an admin has them made there is nothing to attend, and the gateway's state says so. */
const hasTables = (job: Job): Promise<boolean> =>
  withKey(job, async (tx) => (await tx.execute<{ there: boolean }>(sql`select to_regclass('gammu.inbox') is not null as there`))[0]?.there ?? false);

/** Takes what waits at gateways that don't come to us, and learns what became of what they were handed. One turn; answers how many SMS came. */
export async function attendGateways(job: Job): Promise<number> {
  let taken = 0;
  for (const { name, role, settings } of await gammus(job)) {
    const [key, phone] = [gatewayKey(name), settings.phoneId ?? ""];
    // One that was turned off is attended too: what it holds would be lost otherwise.
    if (role !== "out") taken += await takeFromGammu(key, phone);
    if (role !== "in") followed.set(name, await followGammu(key, phone, followed.get(name) ?? Date.now() / 1000 - 3 * DAY_SECONDS));
  }
  return taken;
}

/** Job, every minute: each gateway that says something of itself is asked. */
export async function probeGateways(job: Job): Promise<void> {
  for (const one of await configuredGateways(job)) {
    const probe = one.active ? await openGateway(one)?.probe?.() : undefined;
    if (probe) await withKey(job, (tx) => noteProbe(tx, one.name, probe));
  }
}

/** Job, every night. */
export async function sweepGateways(job: Job): Promise<void> {
  for (const { name, settings } of await gammus(job)) await sweepGammu(gatewayKey(name), settings.phoneId ?? "").catch((error: unknown) => console.error("[gammu]", error));
}
