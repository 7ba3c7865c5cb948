import { exampleHeaders } from "@/lib/examples/headers";
import { siteLooks } from "@/lib/identity/schema";
import { media } from "@/lib/media/schema";
import { coverRow } from "./articles";
import { must, type SeededAgencies, type SeedTx } from "./database";
import type { DrawnPictures } from "./pictures";

/** Header pictures of some agencies; the others look as the city gives it. */
export async function seedLooks(tx: SeedTx, agencies: SeededAgencies, pictures: DrawnPictures, now: Date): Promise<void> {
  for (const { tenantSlug, ...header } of exampleHeaders) {
    const { id: tenantId } = must(agencies.get(tenantSlug), tenantSlug);
    const row = await coverRow(tenantId, `kepala-${tenantSlug}`, header, pictures, now);
    await tx.insert(media).values({ ...row, focusY: header.focusY ?? 50 });
    await tx.insert(siteLooks).values({ tenantId, headerId: row.id, headerAlt: header.alt });
  }
}
