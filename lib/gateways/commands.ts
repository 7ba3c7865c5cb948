import "server-only";
import { randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { jobKey } from "@/lib/access/doors/open";
import type { Admin } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { city } from "@/lib/city";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { lockContact } from "@/lib/sms/contacts";
import { HANDSET } from "@/lib/sms/gateways/handset";
import { queueMessage } from "@/lib/sms/outgoing";
import { sealText } from "@/lib/sms/vault";
import { tenants } from "@/lib/tenants/schema";
import { forgetGateways, gatewaysIn, openSecrets } from "./configured";
import { kindFields } from "./fields";
import type { GatewayInput } from "./input";
import { type GatewayKind, gateways } from "./schema";

/** Adds a gateway. It begins turned off: an admin tries it first. */
export async function addGateway(admin: Admin, kind: GatewayKind, name: string, input: GatewayInput): Promise<Outcome<{ name: string }>> {
  if (name === HANDSET || kind === "handset") return refused("Nama itu dipakai telepon bawaan.", "name");
  const outcome = await withKey(admin, async (tx) => {
    const [made] = await tx.insert(gateways).values({ ...input, name, kind, active: false, ...split(kind, input.settings, {}) })
      .onConflictDoNothing({ target: gateways.name }).returning({ name: gateways.name });
    if (!made) return refused("Nama singkat itu sudah dipakai. Pilih yang lain.", "name");
    await recordAudit(tx, admin, { action: "gateway.added", subject: "gateway", subjectId: name, data: { kind, role: input.role } });
    return done({ name });
  });
  forgetGateways();
  return outcome;
}

/** Changes what a gateway is described by; a secret that was left empty stays. Null: no such gateway. */
export async function changeGateway(admin: Admin, name: string, input: GatewayInput): Promise<Outcome<{ name: string }> | null> {
  const outcome = await withKey(admin, async (tx) => {
    const [row] = await tx.select().from(gateways).where(eq(gateways.name, name)).for("update");
    if (!row) return null;
    await tx.update(gateways).set({ ...input, ...split(row.kind, input.settings, openSecrets(row.secrets)), changedAt: sql`now()` }).where(eq(gateways.name, name));
    await recordAudit(tx, admin, { action: "gateway.changed", subject: "gateway", subjectId: name, data: { role: input.role, priority: input.priority } });
    return done({ name });
  });
  forgetGateways();
  return outcome;
}

/** Open settings and sealed ones apart; ours are made once. */
function split(kind: GatewayKind, given: Record<string, string>, kept: Record<string, string>): { settings: Record<string, string>; secrets: string | null } {
  const fields = kindFields[kind];
  const open = fields.filter((field) => !field.secret && !field.ours).map((field) => [field.name, given[field.name] ?? ""]);
  const closed = fields.filter((field) => field.secret || field.ours).flatMap((field) => {
    const value = field.ours ? (kept[field.name] ?? randomBytes(24).toString("base64url")) : given[field.name] || kept[field.name];
    return value ? [[field.name, value]] : [];
  });
  return { settings: Object.fromEntries(open) as Record<string, string>, secrets: closed.length > 0 ? sealText(JSON.stringify(Object.fromEntries(closed))) : null };
}

/** Turns a gateway on or off. Off it sends nothing new; what comes in by it is still taken. Null: no such gateway. */
export async function turnGateway(admin: Admin, name: string, active: boolean): Promise<Outcome<{ name: string }> | null> {
  const outcome = await withKey(admin, async (tx) => {
    const [row] = await tx.update(gateways).set({ active, changedAt: sql`now()` }).where(eq(gateways.name, name)).returning({ name: gateways.name });
    if (!row) return null;
    await recordAudit(tx, admin, { action: active ? "gateway.turned-on" : "gateway.turned-off", subject: "gateway", subjectId: name });
    return done({ name });
  });
  forgetGateways();
  return outcome;
}

/**
 * Sends one SMS by this gateway and no other, off or not. The wish is written down before it is fulfilled: the message
 * is the city's, and an admin's key may not write messages.
 */
export async function testGateway(admin: Admin, name: string, number: string): Promise<Outcome<{ messageId: number }> | null> {
  // Another web process may have added it a moment ago.
  const known = (await withKey(jobKey("test-gateway"), (tx) => gatewaysIn(tx, true))).find((one) => one.name === name);
  if (!known) return null;
  if (known.role === "in") return refused("Gerbang ini hanya untuk pesan masuk. Kirim saja SMS ke nomornya dan lihat “terakhir masuk”.", "number");
  await withKey(admin, (tx) => recordAudit(tx, admin, { action: "gateway.tested", subject: "gateway", subjectId: name }));
  return withKey(jobKey("test-gateway"), async (tx) => {
    const contact = await lockContact(tx, number);
    const [desk] = await tx.select({ id: tenants.id }).from(tenants).where(eq(tenants.kind, "meja"));
    if (!desk) throw new Error("the desk is missing");
    const body = `Percobaan gerbang SMS ${known.label} dari ${city.fullName()}. Tidak perlu dibalas.`;
    const messageId = await queueMessage(tx, { tenantId: desk.id, caseId: null, contactId: contact.id, kind: "test", body, gateway: name, author: { id: admin.accountId, name: admin.name } });
    if (messageId === null) throw new Error("the test was not queued");
    return done({ messageId });
  });
}
