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
 * Remembers in the session row which agency this person works for now. The seat is checked again on every request;
 * an admin without a seat acts on behalf of the agency, which the audit list records. Null: back to the city's room.
 */
export async function chooseAgency(door: Door, person: Person, admin: Admin | null, tenantId: number | null): Promise<Outcome<null>> {
  const seated = person.agencies.some((place) => place.tenantId === tenantId && !place.onBehalf);
  if (tenantId !== null && !seated) {
    if (admin === null || !(await recordActing(admin, tenantId))) return NO_SEAT;
  }
  await withKey(door, (tx) => tx.update(sessions).set({ tenantId })
    .where(and(eq(sessions.id, person.sessionId), eq(sessions.accountId, person.accountId), isNull(sessions.endedAt))));
  return done(null);
}

function recordActing(admin: Admin, tenantId: number): Promise<boolean> {
  return withKey(admin, async (tx) => {
    const [agency] = await tx.select({ slug: tenants.slug }).from(tenants).where(and(eq(tenants.id, tenantId), ne(tenants.kind, "meja")));
    if (!agency) return false;
    await recordAudit(tx, admin, { action: "admin.acts-for", subject: "tenant", subjectId: tenantId, tenantId, data: agency });
    return true;
  });
}
