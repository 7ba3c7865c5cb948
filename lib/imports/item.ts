import "server-only";
import { and, eq } from "drizzle-orm";
import { openPictures, picturesOf, takePictures } from "@/lib/articles/pictures";
import type { Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import type { Story } from "./judged";
import type { Note } from "./notes";
import type { Gathered } from "./pictures/gather";
import { importItems } from "./schema";
import { holdOn, type Shift } from "./shift";
import type { ItemPlan } from "./states";

/** One thing of an old site, and what bringing it, bringing it again and setting it aside have in common. */
export type Item = typeof importItems.$inferSelect;
export type Outcome = { state: "brought" | "refreshed" | "refused"; plan?: ItemPlan; slug?: string | null; articleId?: number; madeRevision?: number; notes: Note[]; previousItem?: number; beforeVersion?: number };
export type Placed = Story & { gathered: Gathered };

/** Nobody has brought it in the meantime; locked until the transaction ends. */
export async function stillPlanned(tx: Tx, operator: Operator, { id }: Item): Promise<boolean> {
  const rows = await tx.select({ id: importItems.id }).from(importItems)
    .where(and(eq(importItems.tenantId, operator.tenantId), eq(importItems.id, id), eq(importItems.state, "planned"))).for("update");
  return rows.length > 0;
}

/** The story's pictures, taken until the transaction ends, are for everyone from now on. */
export async function showOwn(tx: Tx, operator: Operator, content: Placed["content"]): Promise<void> {
  const wanted = picturesOf(content);
  if ((await takePictures(tx, operator, wanted)).length < wanted.length) throw new Error("A picture that was just kept is not there.");
  await openPictures(tx, operator, wanted);
}

/** Never before the story itself, nor to come. */
export const changedOf = ({ changed }: Pick<Story, "changed">, date: Date): Date => (changed !== null && changed > date && changed < new Date() ? changed : date);

/** A date to come would put the story on top for years. */
export const formerDate = (date: Date | null): Date => (date !== null && date < new Date() ? date : new Date());

/** What doesn't come after all, and why. */
export async function setAside(operator: Operator, shift: Shift, item: Item, why: Note): Promise<void> {
  await withKey(operator, async (tx) => {
    await holdOn(tx, operator, shift, shift.row.stepDone + 1);
    await tx.update(importItems).set({ state: why.code === "our-fault" ? "failed" : "refused", notes: [why], content: null, look: false })
      .where(and(eq(importItems.tenantId, operator.tenantId), eq(importItems.id, item.id), eq(importItems.state, "planned")));
  });
}
