import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { refused } from "@/lib/forms/outcome";
import { tenantPulse } from "@/lib/tenants/schema";
import type { ArticleContent } from "./checks";
import { rulesOf } from "./kind-rules";
import type { Refusal } from "./outcome";
import { openPictures, picturesOf, takePictures } from "./pictures";

/** What every way of putting a version before citizens does: by a person now, or by the clock later. */
type Owner = { tenantId: number };

/** The kind's begin, end and group, as columns of the published version. */
export function shownOf({ kind, fields }: Pick<ArticleContent, "kind" | "fields">) {
  const { from, until, facet } = rulesOf[kind].shown(fields);
  return { shownFrom: from, shownUntil: until, shownFacet: facet };
}

/** Columns of a row that nothing waits for. */
export const unscheduled = { publishAt: null, scheduledVersion: null };
export const unsubmitted = { submittedAt: null, submittedBy: null, submittedByName: null };
export const unreturned = { returnedAt: null, returnedTo: null, returnedByName: null, returnedNote: null };

/** All pictures must be the agency's own; from now on everyone may see them. */
export async function showPictures(tx: Tx, owner: Owner, content: ArticleContent, dropped: string[]): Promise<Refusal | null> {
  const wanted = picturesOf(content);
  const taken = await takePictures(tx, owner, [...wanted, ...dropped]);
  if (!wanted.every((id) => taken.includes(id))) return refused("Ada gambar atau berkas yang tidak ditemukan di instansi Anda. Hapus, lalu masukkan lagi.", "body");
  await openPictures(tx, owner, wanted);
  return null;
}

/** The agency itself did something that citizens see. */
export async function feelPulse(tx: Tx, owner: Owner): Promise<void> {
  await tx.insert(tenantPulse).values({ tenantId: owner.tenantId, lastOwnWorkAt: sql`now()` })
    .onConflictDoUpdate({ target: tenantPulse.tenantId, set: { lastOwnWorkAt: sql`now()` } });
}
