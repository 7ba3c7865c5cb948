import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import type { Admin, Door } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { tenants } from "@/lib/tenants/schema";
import type { Person } from "./person";
import { sessions } from "./schema";

const NO_SEAT = refused("Anda tidak punya kursi di instansi itu.");

/**
 * Remembers in the session row which agency this person works for now, by its slug. The seat is checked again on every
 * request; an admin without a seat acts on behalf of the agency, which the audit list records. Null: none, back to the
 * city's own room.
 */
export async function chooseAgency(door: Door, person: Person, admin: Admin | null, slug: string | null): Promise<Outcome<null>> {
  const seat = person.agencies.find((place) => place.slug === slug && !place.onBehalf)?.tenantId;
  const tenantId = seat ?? (slug !== null && admin !== null ? await recordActing(admin, slug) : null);
  if (slug !== null && tenantId === null) return NO_SEAT;
  await withKey(door, (tx) => tx.update(sessions).set({ tenantId })
    .where(and(eq(sessions.id, person.sessionId), eq(sessions.accountId, person.accountId), isNull(sessions.endedAt))));
  return done(null);
}

function recordActing(admin: Admin, slug: string): Promise<number | null> {
  return withKey(admin, async (tx) => {
    const [agency] = await tx.select({ id: tenants.id }).from(tenants).where(and(eq(tenants.slug, slug), ne(tenants.kind, "meja")));
    if (!agency) return null;
    await recordAudit(tx, admin, { action: "admin.acts-for", subject: "tenant", subjectId: agency.id, tenantId: agency.id, data: { slug } });
    return agency.id;
  });
}
