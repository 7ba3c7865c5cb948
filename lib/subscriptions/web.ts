import "server-only";
import { randomInt, randomUUID, timingSafeEqual } from "node:crypto";
import { eq } from "drizzle-orm";
import { keyed } from "@/lib/accounts/secret-index";
import type { Gateway } from "@/lib/access/keys";
import { cityKnowledge } from "@/lib/cases/knowledge";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { answerAutomatically } from "@/lib/sms/automatic";
import { type Contact, lockContact } from "@/lib/sms/contacts";
import { contacts } from "@/lib/sms/schema";
import { nameOf } from "./by-sms";
import { endAll, hearsFrom, startHearing } from "./keep";
import { keepRequest, lockPending, mayAskAgain, type Pending } from "./pending";
import { bulkStops, subscriptionRequests } from "./schema";
import { subscriptionText } from "./words";

/** `phone` is E.164. `tenantId` null: the city. */
export type WebRequest = { kind: "start"; phone: string; tenantId: number | null; placeId: number | null } | { kind: "stop"; phone: string };

const MOST_TRIES = 5;

/**
 * Keeps what a form asked for and sends a code to the telephone, if it may be rung. Answers the request's id whatever
 * became of it: the page tells nobody whether a number is known, subscribed or stopped. A number that stopped its SMS
 * is never rung by what somebody types here; its owner writes LANGGAN.
 */
export function requestOnWeb(gateway: Gateway, request: WebRequest): Promise<string> {
  return withKey(gateway, async (tx) => {
    const knowledge = await cityKnowledge(tx);
    const contact = await lockContact(tx, request.phone);
    const id = randomUUID();
    const code = String(randomInt(1_000_000)).padStart(6, "0");
    const tenantId = request.kind === "start" ? (request.tenantId ?? knowledge.deskId) : null;
    const may = (await mayAskAgain(tx, contact.id, request.kind)) && (await (request.kind === "start" ? isOpenTo(tx, contact) : hearsFrom(tx, contact.id, null)));
    const text = tenantId === null ? subscriptionText.stopCode(code) : subscriptionText.code(nameOf(knowledge, tenantId), code);
    const sent = may && (await answerAutomatically(tx, { ...contact, optedOutAt: null }, { tenantId: tenantId ?? knowledge.deskId, caseId: null }, text));
    return keepRequest(tx, {
      id, kind: request.kind, tenantId, contactId: contact.id, placeId: request.kind === "start" ? request.placeId : null, channel: "web", codeIndex: indexOf(id, code), sent,
    });
  });
}

async function isOpenTo(tx: Tx, contact: Contact): Promise<boolean> {
  if (contact.optedOutAt !== null) return false;
  return (await tx.select({ id: bulkStops.contactId }).from(bulkStops).where(eq(bulkStops.contactId, contact.id))).length === 0;
}

const indexOf = (id: string, code: string): string => keyed("subscription", `${id}.${code}`);

/** `over`: too many tries, too late, or used; a new code helps. */
export type CodeAnswer = { kind: "begun"; tenantId: number; name: string } | { kind: "ended" } | { kind: "wrong" } | { kind: "over" };

/** The code that was sent to the telephone, typed on the page: it proves the number as YA would. */
export function proveByCode(gateway: Gateway, id: string, code: string): Promise<CodeAnswer> {
  return withKey(gateway, async (tx) => {
    const asked = await lockPending(tx, id);
    if (!asked || asked.tries >= MOST_TRIES) return { kind: "over" };
    await tx.update(subscriptionRequests).set({ tries: asked.tries + 1 }).where(eq(subscriptionRequests.id, id));
    if (!asked.sent || !isRight(asked, code)) return { kind: asked.tries + 1 >= MOST_TRIES ? "over" : "wrong" };
    if (asked.kind === "stop" || asked.tenantId === null) return stop(tx, gateway, asked);
    await startHearing(tx, gateway, asked);
    return { kind: "begun", tenantId: asked.tenantId, name: nameOf(await cityKnowledge(tx), asked.tenantId) };
  });
}

function isRight({ id, codeIndex }: Pending, code: string): boolean {
  const [given, right] = [Buffer.from(indexOf(id, code)), Buffer.from(codeIndex ?? "")];
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Bulk ends; answers to the reports of this number go on, which BERHENTI by SMS would end too. */
async function stop(tx: Tx, gateway: Gateway, asked: Pending): Promise<CodeAnswer> {
  await tx.select({ id: contacts.id }).from(contacts).where(eq(contacts.id, asked.contactId)).for("update");
  await endAll(tx, gateway, asked.contactId);
  return { kind: "ended" };
}
