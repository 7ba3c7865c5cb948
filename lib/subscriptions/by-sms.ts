import "server-only";
import type { Desk, Gateway } from "@/lib/access/keys";
import type { CityKnowledge } from "@/lib/cases/knowledge";
import type { Tx } from "@/lib/db/client";
import { ORDINARY_CODES } from "@/lib/sms/agency-code";
import type { Command } from "@/lib/sms/command-words";
import type { Contact } from "@/lib/sms/contacts";
import { plainCode, wardNamed } from "./directory";
import { answersAgain, endOne, hearsFrom, startHearing } from "./keep";
import { keepRequest, pendingFor } from "./pending";
import { subscriptionText } from "./words";

type Own = Extract<Command, { command: "subscribe" | "yes" | "stop" }>;

export const codeIn = ({ directory }: CityKnowledge, code: string | null): number | null => (code === null ? null : (directory.codes.get(plainCode(code)) ?? null));

/** The agency's name, or the city's for what the desk sends. */
export const nameOf = (knowledge: CityKnowledge, tenantId: number): string => (tenantId === knowledge.deskId ? knowledge.cityName : (knowledge.names.get(tenantId) ?? ""));

/**
 * Whether words that may be a command are one here, or a citizen talking: "stop parkir liar" and "langgan koran di mana"
 * name no agency, and "ya" answers only what we asked.
 */
export async function isMeant(tx: Tx, knowledge: CityKnowledge, contact: Contact, command: Own): Promise<boolean> {
  if (command.command === "stop") return command.code === null || (await stopsOne(tx, knowledge, contact, command.code));
  if (command.command === "subscribe") return command.sure || codeIn(knowledge, command.code) !== null;
  if (command.code !== null && codeIn(knowledge, command.code) === null) return false;
  return (await pendingFor(tx, contact.id, codeIn(knowledge, command.code))) !== null;
}

/** "stop parkir" is talk, unless this telephone gets what Parkir sends; a code that is no daily word is always one. */
async function stopsOne(tx: Tx, knowledge: CityKnowledge, contact: Contact, code: string): Promise<boolean> {
  const tenantId = codeIn(knowledge, code);
  return tenantId !== null && (!ORDINARY_CODES.has(code) || (await hearsFrom(tx, contact.id, tenantId)));
}

/** LANGGAN: asks back, since a sender's number can be forged; nothing is sent before the YA. Answers what to say. */
export async function askBack(tx: Tx, knowledge: CityKnowledge, contact: Contact, command: Extract<Own, { command: "subscribe" }>): Promise<string> {
  await answersAgain(tx, contact.id);
  const tenantId = codeIn(knowledge, command.code);
  if (tenantId === null) return subscriptionText.unknownCode();
  const placeId = command.rest === "" ? null : wardNamed(knowledge.directory, command.rest);
  if (command.rest !== "" && placeId === null) return subscriptionText.unknownWard(command.rest);
  await keepRequest(tx, { kind: "start", tenantId, contactId: contact.id, placeId, channel: "sms", sent: true });
  return subscriptionText.confirm(nameOf(knowledge, tenantId), placeId === null ? null : (knowledge.names.get(placeId) ?? null));
}

/** YA, after `isMeant`. */
export async function sayYes(tx: Tx, key: Gateway | Desk, knowledge: CityKnowledge, contact: Contact, code: string | null): Promise<string> {
  const asked = await pendingFor(tx, contact.id, codeIn(knowledge, code));
  if (!asked || asked.tenantId === null) return subscriptionText.unknownCode();
  await answersAgain(tx, contact.id);
  await startHearing(tx, key, asked);
  return subscriptionText.begun(nameOf(knowledge, asked.tenantId));
}

/** BERHENTI with an agency's code. */
export async function stopOne(tx: Tx, key: Gateway | Desk, knowledge: CityKnowledge, contact: Contact, tenantId: number): Promise<string> {
  await endOne(tx, key, contact.id, tenantId);
  return subscriptionText.endedOne(nameOf(knowledge, tenantId));
}
