import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { accounts, cityRoles } from "@/lib/accounts/schema";
import { broadcastRecipients, broadcasts } from "@/lib/broadcasts/schema";
import { fullText } from "@/lib/broadcasts/text";
import { hourOf, receivedOn } from "@/lib/cases/working-days";
import { city } from "@/lib/city";
import { exampleBroadcasts, exampleGroups, exampleSubscribers } from "@/lib/examples/broadcasts";
import type { ExampleBroadcast, ExampleGroup } from "@/lib/examples/types";
import { groupMembers, recipientGroups } from "@/lib/groups/schema";
import { maskPhone } from "@/lib/sms/mask";
import { messages, sendAttempts } from "@/lib/sms/schema";
import { countSegments } from "@/lib/sms/segments";
import { numberIndex, sealNumber } from "@/lib/sms/vault";
import { subscriptions } from "@/lib/subscriptions/schema";
import type { SeededPeople } from "./accounts";
import { DESK_SLUG } from "./agencies";
import { seedContacts } from "./contacts";
import { daysBefore, must, type SeededAgencies, type SeedTx } from "./database";

type Seeding = { tx: SeedTx; agencies: SeededAgencies; contactIds: Map<string, number>; now: Date; authorOf: (slug: string) => { id: number; name: string } };

/** Subscribers, groups and broadcasts, so that whoever looks at them for the first time sees how they are used. */
export async function seedBroadcasts(tx: SeedTx, agencies: SeededAgencies, people: SeededPeople, now: Date): Promise<void> {
  const contactIds = await seedContacts(tx, [...exampleSubscribers(), ...exampleGroups().flatMap(({ members }) => members)].map(({ phone }) => phone));
  const [desk] = await tx.select({ id: accounts.id, name: accounts.name }).from(accounts).innerJoin(cityRoles, eq(cityRoles.accountId, accounts.id)).where(eq(cityRoles.role, "desk")).orderBy(asc(accounts.id)).limit(1);
  const seeding: Seeding = { tx, agencies, contactIds, now, authorOf: (slug) => must(slug === DESK_SLUG ? desk : people.get(slug)?.[0], `somebody at ${slug}`) };
  await tx.insert(subscriptions).values(exampleSubscribers().map(({ tenantSlug, phone, placeSlug, channel, daysAgo }) => ({
    tenantId: idOf(seeding, tenantSlug), contactId: must(contactIds.get(phone), "a subscriber"), placeId: placeSlug === null ? null : idOf(seeding, placeSlug), channel, confirmedAt: daysBefore(now, daysAgo),
  })));
  for (const group of exampleGroups()) await seedGroup(seeding, group);
  for (const example of exampleBroadcasts()) await seedBroadcast(seeding, example);
}

const idOf = ({ agencies }: Seeding, slug: string): number => must(agencies.get(slug), slug).id;

async function seedGroup(seeding: Seeding, { tenantSlug, name, daysAgo, members }: ExampleGroup): Promise<void> {
  const [tenantId, by, addedAt] = [idOf(seeding, tenantSlug), seeding.authorOf(tenantSlug).name, daysBefore(seeding.now, daysAgo)];
  const [group] = await seeding.tx.insert(recipientGroups).values({ tenantId, name, createdAt: addedAt, createdByName: by }).returning({ id: recipientGroups.id });
  await seeding.tx.insert(groupMembers).values(members.map(({ phone, name: member, since }) => ({
    tenantId, groupId: must(group, name).id, phoneIndex: numberIndex(phone), phoneCipher: sealNumber(phone), masked: maskPhone(phone), name: member,
    contactId: must(seeding.contactIds.get(phone), "a member"), addedAt, addedByName: by, askedAt: addedAt, confirmedAt: since === null ? null : daysBefore(seeding.now, since),
  })));
}

async function seedBroadcast(seeding: Seeding, example: ExampleBroadcast): Promise<void> {
  const { tenantSlug, body, urgent, sentDaysAgo } = example;
  const [author, agency] = [seeding.authorOf(tenantSlug), must(seeding.agencies.get(tenantSlug), tenantSlug)];
  const draft = { tenantId: agency.id, body, urgent, createdBy: author.id, createdByName: author.name };
  if (sentDaysAgo === null) {
    await seeding.tx.insert(broadcasts).values({ ...draft, createdAt: daysBefore(seeding.now, 0.2) });
    return;
  }
  const phones = exampleSubscribers().filter((one) => one.tenantSlug === tenantSlug).map(({ phone }) => phone);
  const at = sentAt(seeding.now, sentDaysAgo, urgent);
  const text = fullText(tenantSlug === DESK_SLUG ? city.government() : agency.shortName, body);
  const [made] = await seeding.tx.insert(broadcasts).values({
    ...draft, fullText: text, parts: countSegments(text).parts, estimate: phones.length, state: "done", createdAt: new Date(at.getTime() - 12 * 60_000), submittedAt: at, submittedBy: author.id, submittedByName: author.name,
    begunAt: at, endsAt: new Date(at.getTime() + 24 * 3_600_000), recipients: phones.length, released: phones.length, endedAt: new Date(at.getTime() + 90_000),
  }).returning({ id: broadcasts.id });
  await seedMessages(seeding, { example, id: must(made, "a broadcast").id, tenantId: agency.id, text, at, phones, author });
}

/** In office hours unless it couldn't wait, and never after now. */
function sentAt(now: Date, daysAgo: number, urgent: boolean): Date {
  const meant = daysBefore(now, daysAgo);
  return urgent ? meant : new Date(Math.min(now.getTime() - 3_600_000, hourOf(receivedOn(meant, new Set()), 10).getTime()));
}

type Sent = { example: ExampleBroadcast; id: number; tenantId: number; text: string; at: Date; phones: string[]; author: { id: number; name: string } };

async function seedMessages({ tx, contactIds }: Seeding, { example, id, tenantId, text, at, phones, author }: Sent): Promise<void> {
  const parts = countSegments(text).parts;
  const made = await tx.insert(messages).values(phones.map((phone, place) => ({
    tenantId, contactId: must(contactIds.get(phone), "a reader"), broadcastId: id, direction: "out" as const, kind: example.urgent ? "alert" as const : "bulk" as const, body: text, gateway: "handset", at,
    partsTotal: parts, partsHave: parts, authorId: author.id, authorName: author.name, state: place < phones.length - example.failed ? "delivered" as const : "failed" as const, stateAt: new Date(at.getTime() + 60_000), reference: randomUUID(),
  }))).returning({ id: messages.id, contactId: messages.contactId, state: messages.state });
  await tx.insert(broadcastRecipients).values(made.map(({ id: messageId, contactId }) => ({ tenantId, broadcastId: id, contactId, messageId })));
  await tx.insert(sendAttempts).values(made.map(({ id: messageId, state }) => ({
    messageId, attempt: 1, startedAt: at, endedAt: at, ...(state === "failed" ? { outcome: "rejected" as const, detail: "nomor tidak aktif" } : { outcome: "accepted" as const }),
  })));
}
