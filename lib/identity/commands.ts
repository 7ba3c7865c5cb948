import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { closePictures, openPictures, takePictures } from "@/lib/articles/pictures";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import type { FactsInput, HeaderInput, LayoutInput } from "./input";
import { changeLook } from "./look-row";
import { canShape } from "./policy";
import { siteLooks } from "./schema";

const NOT_YOURS = "Peran Anda tidak boleh mengubah tampilan situs. Mintalah operator atau pimpinan instansi Anda.";

/** What is written beside the office's name, and the site's colour. The register's other facts are the city's. */
export function changeFacts(operator: Operator, { place, ...facts }: FactsInput): Promise<Outcome<null>> {
  if (!canShape(operator)) return Promise.resolve(refused(NOT_YOURS));
  return withKey(operator, async (tx) => {
    await tx.execute(sql`select change_site_facts(${facts.tagline}, ${facts.address}, ${facts.phone}, ${facts.hours}, ${facts.leadColour})`);
    await changeLook(tx, operator, { latitude: place?.latitude ?? null, longitude: place?.longitude ?? null });
    await recordAudit(tx, operator, { action: "site.facts-changed", subject: "tenant", subjectId: operator.tenantId, data: { ...facts, place } });
    return done(null);
  });
}

/** The picture on top of the home; null takes it away. Citizens see it from now on, and the one before no longer. Answers those closed. */
export function changeHeader(operator: Operator, { headerId, headerAlt }: HeaderInput): Promise<Outcome<{ closed: string[] }>> {
  if (!canShape(operator)) return Promise.resolve(refused(NOT_YOURS));
  return withKey(operator, async (tx) => {
    const [before] = await tx.select({ headerId: siteLooks.headerId }).from(siteLooks).where(eq(siteLooks.tenantId, operator.tenantId)).for("update");
    const dropped = before?.headerId && before.headerId !== headerId ? [before.headerId] : [];
    const taken = await takePictures(tx, operator, [...(headerId ? [headerId] : []), ...dropped]);
    if (headerId && !taken.includes(headerId)) return refused("Gambar itu tidak ada di instansi Anda. Masukkan lagi.", "headerId");
    await changeLook(tx, operator, { headerId, headerAlt: headerId ? headerAlt : "" });
    if (headerId) await openPictures(tx, operator, [headerId]);
    const closed = await closePictures(tx, operator, dropped);
    await recordAudit(tx, operator, { action: "site.header-changed", subject: "tenant", subjectId: operator.tenantId, data: { headerId } });
    return done({ closed });
  });
}

/** Order of the menu, parts of the home, accounts elsewhere. */
export function changeLayout(operator: Operator, layout: LayoutInput): Promise<Outcome<null>> {
  if (!canShape(operator)) return Promise.resolve(refused(NOT_YOURS));
  return withKey(operator, async (tx) => {
    await changeLook(tx, operator, layout);
    await recordAudit(tx, operator, { action: "site.layout-changed", subject: "tenant", subjectId: operator.tenantId, data: layout });
    return done(null);
  });
}
