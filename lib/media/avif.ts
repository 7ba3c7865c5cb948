import "server-only";
import { and, eq, isNull, lt, sql } from "drizzle-orm";
import sharp from "sharp";
import type { Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { addJob } from "@/lib/jobs/add-job";
import { PICTURE_PIXELS } from "./limits";
import { media } from "./schema";
import { dropMaster, dropSize, dropSizes, readMaster, readSize, storeSize } from "./store";

type Picture = { tenantId: number; id: string; widths: number[]; bytes: number };

/**
 * Makes the picture's sizes as AVIF too, one after the other; kept only when they are smaller together than the WebP
 * they stand beside (drawings seldom are). Until then, and otherwise, its address answers with WebP.
 */
export async function makeAvif(job: Job, id: string): Promise<void> {
  const picture = await find(job, id);
  const master = picture && await readMaster(picture.tenantId, id, picture.widths.at(-1) ?? 0);
  if (!picture || !master) return;
  let bytes = 0;
  let smaller = 0;
  for (const width of picture.widths) {
    const data = await encode(master, width);
    bytes += data.byteLength;
    smaller += (await readSize(picture.tenantId, id, width))?.byteLength ?? 0;
    await storeSize(picture.tenantId, id, width, "avif", data);
  }
  await settle(job, picture, bytes < smaller ? bytes : null);
}

/** Effort 2 of 9: a third of the time of 4 for some hundredths more bytes. */
const encode = (master: Buffer, width: number): Promise<Buffer> =>
  sharp(master, { limitInputPixels: PICTURE_PIXELS }).resize({ width, withoutEnlargement: true }).avif({ quality: 52, effort: 2 }).toBuffer();

/** `bytes` null: they aren't worth keeping. */
async function settle(job: Job, picture: Picture, bytes: number | null): Promise<void> {
  const { tenantId, id, widths } = picture;
  if (bytes === null) for (const width of widths) await dropSize(tenantId, id, width, "avif");
  const kept = await withKey(job, (tx) => tx.update(media).set({ avif: bytes !== null, bytes: picture.bytes + (bytes ?? 0) })
    .where(and(eq(media.tenantId, tenantId), eq(media.id, id))).returning({ id: media.id }));
  // Deleted while its forms were made: what was just written has no row.
  if (kept.length === 0) await dropSizes(tenantId, id);
  else await dropMaster(tenantId, id);
}

const find = (job: Job, id: string): Promise<Picture | undefined> => withKey(job, async (tx) => {
  const [row] = await tx.select({ tenantId: media.tenantId, id: media.id, widths: media.widths, bytes: media.bytes }).from(media)
    .where(and(eq(media.id, id), eq(media.kind, "picture"), isNull(media.avif)));
  return row;
});

const AT_ONCE = 20;

/** Pictures from before there was AVIF, and those whose job was lost: 20 a time, oldest first. */
export const catchUpAvif = (job: Job): Promise<number> => withKey(job, async (tx: Tx) => {
  const waiting = await tx.select({ id: media.id }).from(media)
    .where(and(isNull(media.avif), eq(media.kind, "picture"), lt(media.createdAt, sql`now() - interval '1 hour'`))).orderBy(media.createdAt).limit(AT_ONCE);
  for (const { id } of waiting) await addJob(tx, "make-avif", { mediaId: id }, { jobKey: `make-avif:${id}` });
  return waiting.length;
});
