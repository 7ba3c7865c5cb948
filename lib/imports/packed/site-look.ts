import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, desc, eq, ne } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { isChosen, readWholeLook, withBrought, writeWholeLook } from "@/lib/identity/whole-look";
import { addJob } from "@/lib/jobs/add-job";
import { type Item, setAside, stillPlanned } from "../item";
import type { Known } from "../judged";
import { levelOf, note, type Note } from "../notes";
import type { Gatherer } from "../pictures/gather";
import { importItems } from "../schema";
import { holdOn, type Shift, stayAlive } from "../shift";
import type { OwnLook } from "../source";
import { packedAddress } from "./address";

type Read = Pick<Item, "sourceKey" | "hash">;

/** In the dry run: whether the look of a packed site comes, and what a person should know before. */
export async function judgeSiteLook(tx: Tx, operator: Operator, importId: number, item: Read, own: OwnLook, known: Known): Promise<{ comes: boolean; notes: Note[] }> {
  if (known.isOwn(own.origin)) return { comes: false, notes: [note("site-facts")] };
  const before = await broughtBefore(tx, operator, importId, item);
  if (before?.hash === item.hash) return { comes: false, notes: [note("same")] };
  if (before && !isDeepStrictEqual(before.lookChange?.made, await readWholeLook(tx, operator))) return { comes: false, notes: [note("edited")] };
  return { comes: true, notes: [note("look-parts"), ...((await isChosen(tx, operator)) ? [note("look-replaces")] : []), ...leftNotes(own)] };
}

async function broughtBefore(tx: Tx, operator: Operator, importId: number, { sourceKey }: Read) {
  const [before] = await tx.select({ hash: importItems.hash, lookChange: importItems.lookChange }).from(importItems).where(and(
    eq(importItems.tenantId, operator.tenantId), eq(importItems.sourceKey, sourceKey), eq(importItems.plan, "look"), eq(importItems.state, "brought"), ne(importItems.importId, importId),
  )).orderBy(desc(importItems.id)).limit(1);
  return before;
}

const leftNotes = ({ left, header }: OwnLook): Note[] => [
  ...(left.length > 0 ? [note("look-left", left.join(", "))] : []), ...(header && header.problem !== null ? [note("picture-bad", `${header.file}: ${header.problem}`)] : []),
];

/** The picture first, kept as every upload is; then all of the look with what stood there before, in one transaction. */
export async function bringSiteLook(operator: Operator, shift: Shift, gatherer: Gatherer, item: Item): Promise<void> {
  const own = item.content?.look;
  if (!own) return setAside(operator, shift, item, note("our-fault"));
  if (!shift.row.choices?.withLook) return setAside(operator, shift, item, note("no-look"));
  const { header, missing } = await keptHeader(gatherer, own, () => stayAlive(operator, shift));
  await withKey(operator, async (tx) => {
    await holdOn(tx, operator, shift, shift.row.stepDone + 1);
    if (!(await stillPlanned(tx, operator, item))) return;
    const before = await readWholeLook(tx, operator);
    const made = await writeWholeLook(tx, operator, withBrought(before, own.look, header), before);
    const notes = [...item.notes, ...missing.map((file) => note("picture-missing", file))];
    await tx.update(importItems).set({ state: "brought", lookChange: { before, made }, notes, missingPictures: missing.length, content: null, look: notes.some((each) => levelOf(each) === "look") })
      .where(itself(operator, item));
    await tellSite(tx, operator, "site.look-imported", shift.row.id);
  });
}

async function keptHeader(gatherer: Gatherer, { origin, header }: OwnLook, alive: () => Promise<void>): Promise<{ header: { id: string; alt: string } | null; missing: string[] }> {
  if (!header || header.problem !== null) return { header: null, missing: [] };
  const { id, alt, focus } = header;
  const { found, missing } = await gatherer.gather({ cover: null, files: [], pictures: [{ placeholder: id, addresses: [packedAddress(origin, header)], alt, altFrom: "given", caption: "", focus }] }, alive);
  const kept = found.get(id);
  return { header: kept ? { id: kept, alt } : null, missing };
}

/** The look from before the import, unless a person has changed anything of it since: then false. */
export async function undoSiteLook(tx: Tx, operator: Operator, item: Item): Promise<boolean> {
  const now = await readWholeLook(tx, operator);
  if (!item.lookChange || !isDeepStrictEqual(item.lookChange.made, now)) return false;
  await writeWholeLook(tx, operator, item.lookChange.before, now);
  await tellSite(tx, operator, "site.look-import-undone", item.importId);
  return true;
}

async function tellSite(tx: Tx, operator: Operator, action: "site.look-imported" | "site.look-import-undone", importId: number): Promise<void> {
  await recordAudit(tx, operator, { action, subject: "tenant", subjectId: operator.tenantId, data: { importId } });
  await addJob(tx, "show-changes", { tenantId: operator.tenantId }, { jobKey: `show:${operator.tenantId}` });
}

const itself = (operator: Operator, { id }: Item) => and(eq(importItems.tenantId, operator.tenantId), eq(importItems.id, id));
