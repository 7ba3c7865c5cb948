import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { closePictures, openPictures, takePictures } from "@/lib/articles/pictures";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { tenants } from "@/lib/tenants/schema";
import type { BroughtLook } from "./brought";
import { changeLook } from "./look-row";
import { siteLooks } from "./schema";

/** All that an agency's people may choose of their site's look, in one piece: it comes with an import and goes back with its undo. */
export type WholeLook = {
  tagline: string | null; address: string | null; phone: string | null; hours: string | null; leadColour: string;
  headerId: string | null; headerAlt: string; menu: string[] | null; hidden: string[]; links: string[]; latitude: number | null; longitude: number | null;
};
const plain = { headerId: null, headerAlt: "", menu: null, hidden: [], links: [], latitude: null, longitude: null };

/** As it stands now; what lies in the look's own row is locked until the transaction ends. */
export async function readWholeLook(tx: Tx, { tenantId }: Operator): Promise<WholeLook> {
  const [facts] = await tx.select({ tagline: tenants.tagline, address: tenants.address, phone: tenants.phone, hours: tenants.hours, leadColour: tenants.leadColour }).from(tenants).where(eq(tenants.id, tenantId));
  if (!facts) throw new Error("The operator's agency has no row.");
  const [look] = await tx.select({
    headerId: siteLooks.headerId, headerAlt: siteLooks.headerAlt, menu: siteLooks.menu, hidden: siteLooks.hidden, links: siteLooks.links, latitude: siteLooks.latitude, longitude: siteLooks.longitude,
  }).from(siteLooks).where(eq(siteLooks.tenantId, tenantId)).for("update");
  return { ...facts, ...(look ?? plain) };
}

/** Puts it there. A header that isn't the agency's, or is gone, is left out. Answers what stands there now. */
export async function writeWholeLook(tx: Tx, operator: Operator, wanted: WholeLook, before: WholeLook): Promise<WholeLook> {
  const ids = [...new Set([wanted.headerId, before.headerId])].filter((id) => id !== null);
  const taken = await takePictures(tx, operator, ids);
  const made = wanted.headerId !== null && taken.includes(wanted.headerId) ? wanted : { ...wanted, headerId: null, headerAlt: "" };
  const { tagline, address, phone, hours, leadColour, ...look } = made;
  await tx.execute(sql`select change_site_facts(${tagline}, ${address}, ${phone}, ${hours}, ${leadColour})`);
  await changeLook(tx, operator, look);
  if (made.headerId !== null) await openPictures(tx, operator, [made.headerId]);
  await closePictures(tx, operator, taken.filter((id) => id !== made.headerId));
  return made;
}

/** The office's address and telephone are filled in where there are none: those that stand here are this office's own. */
export function withBrought(before: WholeLook, { place, address, phone, ...look }: BroughtLook, header: { id: string; alt: string } | null): WholeLook {
  return {
    ...before, ...look, address: before.address ?? address ?? null, phone: before.phone ?? phone ?? null,
    ...(place ? place : {}), ...(header ? { headerId: header.id, headerAlt: header.alt } : {}),
  };
}

/** Whether its people have chosen anything of their site's look yet. */
export const hasOwnLook = (operator: Operator): Promise<boolean> => withKey(operator, (tx) => isChosen(tx, operator));

export async function isChosen(tx: Tx, { tenantId }: Operator): Promise<boolean> {
  const rows = await tx.select({ tenantId: siteLooks.tenantId }).from(siteLooks).where(and(eq(siteLooks.tenantId, tenantId),
    sql`(${siteLooks.headerId}, ${siteLooks.menu}, ${siteLooks.hidden}, ${siteLooks.links}, ${siteLooks.latitude}) is distinct from (null::uuid, null::text[], '{}'::text[], '[]'::jsonb, null::float8)`));
  return rows.length > 0;
}
