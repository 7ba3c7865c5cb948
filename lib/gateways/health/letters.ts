import "server-only";
import { and, eq, inArray, lte, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { accounts } from "@/lib/accounts/schema";
import { exactTime } from "@/lib/cases/when";
import { city } from "@/lib/city";
import { withKey } from "@/lib/db/with-key";
import type { Letter, MailTransport } from "@/lib/mail/transport";
import { afterTry, HUNG, oneByOne } from "@/lib/mail/tries";
import { gateways } from "../schema";
import { gatewayAlarms, gatewayLetters, type letterSubjects } from "./schema";

/** Job, with the watch: letters that are due leave, one after the other; answers how many were tried. Without a server they wait. */
export async function sendAlarms(job: Job, transport: MailTransport | null, now: Date): Promise<number> {
  if (!transport) return 0;
  return oneByOne(now, (at) => claim(job, at), (letter, at) => deliver(job, transport, letter, at()));
}

/** Whether somebody is to hear of the end depends on what becomes of the letter before. */
const notUnderWay = sql`not exists (select 1 from ${gatewayLetters} before where before.alarm_id = ${gatewayLetters.alarmId} and before.account_id = ${gatewayLetters.accountId} and before.state = 'submitting')`;

type Which = { alarmId: number; accountId: number; about: (typeof letterSubjects)[number] };
type Claimed = Letter & Which & { attempt: number };

/** The try is committed before it begins; of one that hung in the middle nobody knows, and it isn't sent again. */
function claim(job: Job, now: Date): Promise<Claimed | null> {
  return withKey(job, async (tx) => {
    await tx.update(gatewayLetters).set({ state: "unknown" }).where(and(eq(gatewayLetters.state, "submitting"), lte(gatewayLetters.nextAt, now)));
    const [row] = await tx.select({ alarmId: gatewayLetters.alarmId, accountId: gatewayLetters.accountId, about: gatewayLetters.about, attempts: gatewayLetters.attempts, email: accounts.email, label: gateways.label, name: gateways.name, quietSince: gatewayAlarms.quietSince, expected: gatewayAlarms.expected, endedAt: gatewayAlarms.endedAt })
      .from(gatewayLetters).innerJoin(gatewayAlarms, eq(gatewayAlarms.id, gatewayLetters.alarmId)).innerJoin(gateways, eq(gateways.name, gatewayAlarms.gateway)).innerJoin(accounts, eq(accounts.id, gatewayLetters.accountId))
      .where(and(eq(gatewayLetters.state, "queued"), lte(gatewayLetters.nextAt, now), sql`(${gatewayLetters.about} = 'silent') = (${gatewayAlarms.endedAt} is null)`, notUnderWay)).orderBy(gatewayLetters.nextAt).limit(1).for("update", { of: gatewayLetters, skipLocked: true });
    if (!row) return null;
    const { alarmId, accountId, about } = row;
    const which = { alarmId, accountId, about };
    await tx.update(gatewayLetters).set({ state: "submitting", attempts: row.attempts + 1, nextAt: new Date(now.getTime() + HUNG) }).where(one(which, "queued"));
    return { ...which, attempt: row.attempts + 1, reference: `gerbang-${alarmId}-${accountId}${about === "heard" ? "-ramai" : ""}`, to: row.email, ...letterOf(row) };
  });
}

const one = ({ alarmId, accountId, about }: Which, ...states: ("queued" | "submitting")[]) => and(eq(gatewayLetters.alarmId, alarmId), eq(gatewayLetters.accountId, accountId), eq(gatewayLetters.about, about), inArray(gatewayLetters.state, states));

/** Plain text, as all our letters; it names no citizen. */
function letterOf({ label, name, quietSince, endedAt, expected }: { label: string; name: string; quietSince: Date; endedAt: Date | null; expected: number }): Pick<Letter, "subject" | "text"> {
  if (endedAt) return {
    subject: `Gerbang SMS ${label} terdengar lagi sejak ${exactTime(endedAt)}`,
    text: `Lewat gerbang ${label} ada pesan lagi, atau kabar pesan keluar, sejak ${exactTime(endedAt)}. Sebelumnya gerbang ini diam sejak ${exactTime(quietSince)}. Alarmnya sudah berakhir.\n\n`
      + `Lihat keadaannya:\n${city.rootUrl(`/admin/gerbang/${name}`)}\n\nE-mail ini dikirim satu kali, kepada yang menerima kabar diamnya.\n`,
  };
  return {
    subject: `Gerbang SMS ${label} diam sejak ${exactTime(quietSince)}`,
    text: `Lewat gerbang ${label} tidak ada pesan masuk dan tidak ada kabar pesan keluar sejak ${exactTime(quietSince)}. Biasanya sampai saat ini sudah ada sekitar ${expected}.\n\n`
      + `Periksa modem, kartu SIM, pulsa, dan jaringannya:\n${city.rootUrl(`/admin/gerbang/${name}`)}\n\nE-mail ini dikirim satu kali. Alarm berakhir sendiri begitu ada pesan lagi, dan Anda diberi tahu.\n`,
  };
}

async function deliver(job: Job, transport: MailTransport, { alarmId, accountId, about, attempt, ...letter }: Claimed, now: Date): Promise<void> {
  const outcome = await transport.send(letter);
  await withKey(job, async (tx) => {
    // An alarm that ends at this very moment waits for us, or we for it: one of us sees what the other wrote.
    const [alarm] = await tx.select({ endedAt: gatewayAlarms.endedAt }).from(gatewayAlarms).where(eq(gatewayAlarms.id, alarmId)).for("update");
    const neverHad = about === "silent" && outcome.kind === "rejected" && alarm?.endedAt !== null;
    const after = afterTry(outcome, attempt, now);
    await tx.update(gatewayLetters).set(neverHad ? { ...after, state: "cancelled" } : after).where(one({ alarmId, accountId, about }, "submitting"));
    // Who was told of no silence hears of no end.
    if (neverHad) await tx.update(gatewayLetters).set({ state: "cancelled" }).where(one({ alarmId, accountId, about: "heard" }, "queued"));
  });
}
